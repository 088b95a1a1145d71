namespace ScoreNotebooks;

/// <summary>Words that the results of a sensitivity analysis share.</summary>
internal static class SensitivityWords
{
    private const int DecimalsThatAreNotNoise = 7;

    internal static BilingualText NoValue { get; } = new("no value", "无数据");

    internal static BilingualText Now { get; } = new("Now", "现值");

    internal static BilingualText RankThere { get; } = new("Rank then", "届时排名");

    /// <summary>Points with two decimals.</summary>
    internal static string Points(double points) => NumberFormat.Plain(2).Write(points, Language.English);

    /// <summary>Points with their sign.</summary>
    internal static string Signed(double points) => NumberFormat.Signed(2).Write(points, Language.English);

    /// <summary>A title within a sentence: "Complaint handling rating" becomes "complaint handling rating", "SLA" stays.</summary>
    internal static string InSentence(string title) => title.Length > 1 && char.IsUpper(title[0]) && char.IsLower(title[1])
        ? char.ToLowerInvariant(title[0]) + title[1..]
        : title;

    /// <summary>
    /// A value rounded so that it still does what the exact one does: away from <paramref name="from"/>, or back towards
    /// it when the value is one that must not be overstepped.
    /// </summary>
    internal static BilingualText Value(Metric metric, double value, double from, bool mayOverstep = true)
    {
        if (!double.IsFinite(value)) return metric.Show(value);
        var perUnit = metric.Unit == MetricUnit.Share ? 1e4 : 1e2;
        var scaled = Math.Round(value * perUnit, DecimalsThatAreNotNoise);
        return metric.Show((value > from == mayOverstep ? Math.Ceiling(scaled) : Math.Floor(scaled)) / perUnit);
    }

    /// <summary>A difference of two values, with its sign and unit.</summary>
    internal static BilingualText Difference(Metric metric, double difference)
    {
        var shown = metric.ShowDifference(difference);
        return difference > 0 ? new BilingualText("+" + shown.English, "+" + shown.Chinese) : shown;
    }

    /// <summary>The difference between a value and its rounded break-even, so that the two add up as they are written.</summary>
    internal static BilingualText Difference(Metric metric, double value, double from, bool mayOverstep = true)
    {
        var perUnit = metric.Unit == MetricUnit.Share ? 1e4 : 1e2;
        var scaled = Math.Round(value * perUnit, DecimalsThatAreNotNoise);
        var rounded = (value > from == mayOverstep ? Math.Ceiling(scaled) : Math.Floor(scaled)) / perUnit;
        return Difference(metric, rounded - from);
    }

    /// <summary>"43.00 points" or "小店C (56.34 points)".</summary>
    internal static BilingualText Target(ScoreTarget target) => target.ShopToPass is { } shop
        ? new BilingualText($"{shop} ({Points(target.Points)} points)", $"{shop}（{Points(target.Points)} 分）")
        : new BilingualText($"{Points(target.Points)} points", $" {Points(target.Points)} 分");

    /// <summary>"小店B (41.16 points)".</summary>
    internal static BilingualText Shop(string shop, double total) =>
        new($"{shop} ({Points(total)} points)", $"{shop}（{Points(total)} 分）");

    /// <summary>What must be known about metrics that are scored against the other shops; none when there are no such metrics.</summary>
    internal static IEnumerable<BilingualText> SampleNotes(IEnumerable<Metric> metrics)
    {
        var distinct = metrics.Distinct().ToList();
        var ranked = distinct.Where(IsRanked).ToList();
        if (ranked.Count > 0)
            yield return new BilingualText(
                $"Ranked among the other shops, which are held fixed: {string.Join(", ", ranked.Select(metric => metric.Title.English))}.",
                $"以下指标按与其他店铺的名次计分，其他店铺视为不变：{string.Join("、", ranked.Select(metric => metric.Title.Chinese))}。");
        var compared = distinct.Where(metric => metric.Treatment is { IsSampleBased: true } || metric.Normalisation.IsSampleBased && !IsRanked(metric)).ToList();
        if (compared.Count > 0)
            yield return new BilingualText(
                $"Scored against the range, the mean or the spread of the table's shops, which are held fixed although the shop's own change would move them: {string.Join(", ", compared.Select(metric => metric.Title.English))}.",
                $"以下指标按表中各店的范围、均值或离散程度计分，此处这一样本视为不变（实际上本店的变化也会影响它）：{string.Join("、", compared.Select(metric => metric.Title.Chinese))}。");

        static bool IsRanked(Metric metric) => metric.Normalisation is Normalisation.Rank or Normalisation.Percentile;
    }

    /// <summary>The note under everything that rests on assumptions.</summary>
    internal static IEnumerable<BilingualText> AssumptionNotes(Scoreboard scores) =>
        ScoreboardCharts.AssumptionNote(scores.Model, scores.Assumptions) is { } note ? [note] : [];
}
