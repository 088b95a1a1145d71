namespace ScoreNotebooks;

/// <summary>Some shops of a scoreboard side by side, metric by metric.</summary>
/// <param name="Scores">The scoreboard they come from; ranks are those among all its shops.</param>
/// <param name="Shops">The shops, in the order asked for.</param>
public sealed partial record ShopComparison(Scoreboard Scores, IReadOnlyList<ShopScore> Shops)
{
    /// <summary>The shops that are best on a metric by points, among those compared; empty when none has it or all are equal.</summary>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    public IReadOnlyList<string> BestOn([Choices("Scores.Model.Metrics.Id")] string metric) => Extreme(metric, best: true);

    /// <summary>The shops that are weakest on a metric by points, among those compared; empty when none has it or all are equal.</summary>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    public IReadOnlyList<string> WeakestOn([Choices("Scores.Model.Metrics.Id")] string metric) => Extreme(metric, best: false);

    private List<string> Extreme(string metric, bool best)
    {
        var present = Shops.Select(shop => (shop.Shop, shop.Metric(metric).Points)).Where(shop => !double.IsNaN(shop.Points)).ToList();
        if (present.Count == 0) return [];
        var (least, greatest) = (present.Min(shop => shop.Points), present.Max(shop => shop.Points));
        if (least == greatest) return [];
        return [.. present.Where(shop => shop.Points == (best ? greatest : least)).Select(shop => shop.Shop)];
    }
}
