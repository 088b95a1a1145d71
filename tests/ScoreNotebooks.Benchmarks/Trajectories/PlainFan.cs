namespace ScoreNotebooks.Benchmarks.Trajectories;

/// <summary>The totals of <see cref="PlainDays"/>: a shop's last days with those drawn behind them, scored as histories by <see cref="PlainTrajectory"/>.</summary>
internal sealed class PlainFan(ScoreModel model, ShopHistory history, string shop, ShopFit fit, int seed)
{
    private const int PathsAtOnce = 50;

    /// <summary>The total of every path on every day ahead; place day × paths + path.</summary>
    internal double[] Totals(int paths, int days)
    {
        var drawn = new PlainDays(fit, seed);
        var totals = new double[days * paths];
        var known = model.Metrics.Max(metric => metric.Window!.Days);
        for (var first = 0; first < paths; first += PathsAtOnce)
        {
            var scored = new PlainTrajectory(model, Continued(drawn, known, days)).Totals();
            for (var path = 0; path < PathsAtOnce; path++)
                for (var day = 0; day < days; day++)
                    totals[(day * paths) + first + path] = scored[(path * (known + days)) + known + day];
        }

        return totals;
    }

    private ShopHistory Continued(PlainDays drawn, int known, int days)
    {
        var columns = history.Columns;
        var amounts = columns.Select(_ => new double[PathsAtOnce * (known + days)]).ToList();
        for (var path = 0; path < PathsAtOnce; path++)
        {
            var ahead = drawn.Draw(days);
            for (var column = 0; column < columns.Count; column++)
            {
                var target = amounts[column].AsSpan(path * (known + days), known + days);
                history.Amounts(shop, columns[column].Name).Span[^known..].CopyTo(target);
                ahead[fit.Streams.Find(columns[column].Name)!.Value].CopyTo(target[known..]);
            }
        }

        return new ShopHistory(
            [.. Enumerable.Range(0, PathsAtOnce).Select(path => $"path {path}")], history.FirstDay.AddDays(history.Days.Count - known),
            [.. columns.Select((column, place) => column with { Amounts = amounts[place] })], history.Means);
    }
}
