namespace ScoreNotebooks;

/// <summary>
/// Shares what new rules do to a total. A metric's own share is its mean weight × the change of its points; the share of
/// weights is the change of its weight × how far its mean points lie above the shop's mean score, so that weight taken from
/// a metric and given to one of equal points makes nothing. Weights sum to 1 under both rules, so that all shares sum to the
/// change exactly; what bonuses, deductions, limits and rules for few orders make comes beside them.
/// </summary>
internal static class ImpactSharing
{
    private const double Rounding = 1e-9;

    internal static IReadOnlyList<ImpactShare> Of(ShopScore old, ShopScore fresh)
    {
        if (double.IsNaN(old.Total) || double.IsNaN(fresh.Total)) return [];
        if ((Stage(old) ?? Stage(fresh)) is { } stage)
            return [new ImpactShare(stage.Id, stage.Title, ImpactCause.Rule, fresh.Total - old.Total)];
        var shares = Metrics(old, fresh).Concat(Rules(old, fresh)).ToList();
        var rest = fresh.Total - old.Total - shares.Sum(share => share.Points);
        if (Math.Abs(rest) > Rounding)
            shares.Add(new ImpactShare("rest", new BilingualText("Missing values and means that are not additive", "缺失值与非加权平均的影响"), ImpactCause.Rule, rest));
        return [.. shares.Where(share => Math.Abs(share.Points) > Rounding).OrderByDescending(share => Math.Abs(share.Points))];
    }

    private static AdjustmentScore? Stage(ShopScore score) => score.Adjustments.FirstOrDefault(adjustment => adjustment.Id == ScoreAccount.StageId);

    private static IEnumerable<ImpactShare> Metrics(ShopScore old, ShopScore fresh)
    {
        var mean = (Base(old) + Base(fresh)) / 2;
        foreach (var id in old.Metrics.Concat(fresh.Metrics).Select(metric => metric.Id).Distinct())
        {
            var (before, after) = (Present(old, id), Present(fresh, id));
            if ((after ?? before)?.Metric.Title is not { } title) continue;
            var (oldPoints, newPoints) = (before?.Points ?? after!.Points, after?.Points ?? before!.Points);
            var (oldWeight, newWeight) = (Weight(before), Weight(after));
            yield return new ImpactShare(id, title, ImpactCause.Points, (oldWeight + newWeight) / 2 * (newPoints - oldPoints));
            yield return new ImpactShare(id, title, ImpactCause.Weight, (newWeight - oldWeight) * (((oldPoints + newPoints) / 2) - mean));
        }
    }

    private static IEnumerable<ImpactShare> Rules(ShopScore old, ShopScore fresh)
    {
        foreach (var id in fresh.Adjustments.Concat(old.Adjustments).Select(adjustment => adjustment.Id).Distinct())
        {
            var (before, after) = (old.Adjustments.Where(one => one.Id == id).ToList(), fresh.Adjustments.Where(one => one.Id == id).ToList());
            yield return new ImpactShare(id, (after.FirstOrDefault() ?? before[0]).Title, ImpactCause.Rule, after.Sum(one => one.Contribution) - before.Sum(one => one.Contribution));
        }
    }

    private static MetricScore? Present(ShopScore score, string id) => score.Metrics.FirstOrDefault(metric => metric.Id == id && !metric.IsMissing);

    private static double Base(ShopScore score) => score.Metrics.Sum(metric => metric.Contribution);

    // What a point of the metric makes in the total; its weight in a weighted mean.
    private static double Weight(MetricScore? metric) => metric is null ? 0 : metric.Points == 0 ? metric.Weight : metric.Contribution / metric.Points;
}
