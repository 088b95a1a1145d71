using System.Globalization;

namespace ScoreNotebooks;

/// <summary>What one row tells about a metric's tiers.</summary>
/// <param name="Row">The row's name.</param>
/// <param name="Value">The metric's value, in its unit.</param>
/// <param name="Points">The points that the back office showed for it.</param>
internal sealed record SeenPoints(string Row, double Value, double Points)
{
    /// <summary>Where each threshold between neighbouring tiers must lie.</summary>
    /// <param name="seen">The rows, which do not contradict one another.</param>
    /// <param name="tiers">The points of the tiers, ascending.</param>
    /// <param name="direction">Which way the metric is better.</param>
    internal static IReadOnlyList<FittedThreshold> Thresholds(IReadOnlyList<SeenPoints> seen, double[] tiers, Direction direction)
    {
        var sign = direction == Direction.Benefit ? 1 : -1;
        var ends = tiers.Skip(1).Select((points, i) => (
            Below: sign * seen.Where(row => row.Points <= tiers[i]).Select(row => sign * row.Value).DefaultIfEmpty(double.NaN).Max(),
            From: sign * seen.Where(row => row.Points >= points).Select(row => sign * row.Value).DefaultIfEmpty(double.NaN).Min())).ToList();
        return [.. ends.Select((end, i) =>
        {
            // Thresholds around tiers that were never seen share an interval and divide it evenly.
            var share = (double)(ends.Take(i + 1).Count(other => other.Equals(end))) / (ends.Count(other => other.Equals(end)) + 1);
            return new FittedThreshold(tiers[i], tiers[i + 1], sign > 0 ? end.Below : end.From, sign > 0 ? end.From : end.Below)
            {
                DaysFrom = seen.Count(row => row.Points == tiers[i]),
                DaysTo = seen.Count(row => row.Points == tiers[i + 1]),
                Taken = end.Below + (share * (end.From - end.Below)),
            };
        })];
    }

    /// <summary>Refuses points that are none of the tiers, and rows that no tiers can explain together.</summary>
    /// <param name="seen">The rows.</param>
    /// <param name="tiers">The points of the tiers, ascending.</param>
    /// <param name="metric">The metric.</param>
    /// <exception cref="WorkbookException">The message names the row, or the two rows.</exception>
    internal static void Check(IReadOnlyList<SeenPoints> seen, double[] tiers, Metric metric)
    {
        if (seen.FirstOrDefault(row => !tiers.Contains(row.Points)) is { } stranger) throw NoTier(stranger, tiers, metric);
        var ascending = metric.Direction == Direction.Benefit ? seen.OrderBy(row => row.Value) : seen.OrderByDescending(row => row.Value);
        SeenPoints? most = null;
        foreach (var row in ascending.ThenByDescending(row => row.Points))
        {
            if (row.Points < most?.Points) throw Contradiction(most, row, metric);
            most = row;
        }
    }

    private static WorkbookException NoTier(SeenPoints row, double[] tiers, Metric metric) => new(
        $"\"{row.Row}\" has {Number(row.Points)} points for \"{metric.Title.English}\", which is none of the tiers {string.Join(", ", tiers.Select(Number))}. Correct the row, or name the tiers: tiers: [50, 75, 100].",
        $"“{row.Row}”的“{metric.Title.Chinese}”得分为 {Number(row.Points)}，不是 {string.Join("、", tiers.Select(Number))} 中的任何一档。请更正该行，或指定各档得分：tiers: [50, 75, 100]。");

    private static WorkbookException Contradiction(SeenPoints worse, SeenPoints better, Metric metric)
    {
        var (one, other) = (metric.Show(worse.Value), metric.Show(better.Value));
        var (english, chinese) = worse.Value.Equals(better.Value) ? ("the same", "相同") : ("a better", "更好");
        return new WorkbookException(
            $"Two rows contradict one another in \"{metric.Title.English}\": \"{better.Row}\" has {english} value ({other.English}, {Number(better.Points)} points) with fewer points than \"{worse.Row}\" ({one.English}, {Number(worse.Points)} points). No tiers give both; the standard may have changed between them, the values may be rounded, or few orders may have set the points. Leave one of them out.",
            $"“{metric.Title.Chinese}”有两行相互矛盾：“{better.Row}”的数值{chinese}（{other.Chinese}，{Number(better.Points)} 分），得分却低于“{worse.Row}”（{one.Chinese}，{Number(worse.Points)} 分）。任何分档标准都无法同时给出这两个得分；可能是其间标准有调整、数值经过四舍五入，或得分受低单量保护影响。请去掉其中一行。");
    }

    private static string Number(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
