namespace ScoreNotebooks.Benchmarks.Trajectories;

/// <summary>
/// The six factors over a history as a person would write them down first: one thread, for each shop prefix sums of
/// every column, for each day the ratios, their points between two ends, and the mean of the means. The
/// first windows are partial.
/// </summary>
internal sealed class PlainTrajectory(ScoreModel model, ShopHistory history)
{
    internal double[] Totals()
    {
        var days = history.Days.Count;
        var totals = new double[history.Shops.Count * days];
        var sums = history.Columns.ToDictionary(column => column.Name, _ => new double[days + 1]);
        var readings = model.Metrics.Select(metric => Reading(metric, sums)).ToArray();
        var factors = model.Root.Parts.OfType<Dimension>()
            .Select(factor => factor.Parts.Select(part => model.Metrics.ToList().FindIndex(metric => metric.Id == part.Id)).ToArray()).ToArray();
        var points = new double[readings.Length];
        for (var shop = 0; shop < history.Shops.Count; shop++)
        {
            foreach (var column in history.Columns) AddUp(column.Amounts.Span.Slice(shop * days, days), sums[column.Name]);
            for (var day = 0; day < days; day++)
            {
                for (var metric = 0; metric < readings.Length; metric++) points[metric] = PointsOn(day, readings[metric]);
                var total = 0.0;
                foreach (var factor in factors)
                {
                    var sum = 0.0;
                    foreach (var metric in factor) sum += points[metric];
                    total += sum / factor.Length;
                }

                totals[shop * days + day] = total / factors.Length;
            }
        }

        return totals;
    }

    private static (double[][] Above, double[][] Below, int Window, Normalisation.Goalposts Ends) Reading(Metric metric, Dictionary<string, double[]> sums)
    {
        var text = metric.Value.Text;
        string[] above = metric.Value.IsColumn ? [$"{text}合计"] : [metric.Value.Columns[0]];
        string[] below = metric.Value.IsColumn ? [$"{text}次数"]
            : text.Contains('+', StringComparison.Ordinal) ? ["好评数量", "中评数量", "差评数量"] : [metric.Value.Columns[1]];
        return ([.. above.Select(name => sums[name])], [.. below.Select(name => sums[name])], metric.Window!.Days, (Normalisation.Goalposts)metric.Normalisation);
    }

    private static void AddUp(ReadOnlySpan<double> amounts, double[] sums)
    {
        for (var day = 0; day < amounts.Length; day++) sums[day + 1] = sums[day] + amounts[day];
    }

    private static double PointsOn(int day, (double[][] Above, double[][] Below, int Window, Normalisation.Goalposts Ends) reading)
    {
        var from = Math.Max(0, day - reading.Window + 1);
        var (above, below) = (0.0, 0.0);
        foreach (var sums in reading.Above) above += sums[day + 1] - sums[from];
        foreach (var sums in reading.Below) below += sums[day + 1] - sums[from];
        return 100 * Math.Clamp((above / below - reading.Ends.Worst) / (reading.Ends.Best - reading.Ends.Worst), 0, 1);
    }
}
