using System.Globalization;

namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    private const double EqualShare = 0.1;

    /// <summary>Which metric to improve first: all of them ranked by the points that an equal step of each gains.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="share">The share of the way to the metric's best that one step goes.</param>
    /// <exception cref="WorkbookException">The shop is unknown or has no total, or the share is not above 0 and at most 1.</exception>
    public FirstFix FirstFix([Choices("Shops")] string shop, double share = EqualShare) =>
        Fixes(shop, WhatIf.Curves, share, (_, fix) => fix.Effort);

    /// <summary>Which metric to improve first: ranked by points gained per effort, where the user says what a unit of each metric costs.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="effort">Metrics, each with the effort of one natural unit (a tenth of a star, a percentage point, an hour, one), in any measure that is the same for all: hours of work, money.</param>
    /// <param name="share">The share of the way to the metric's best that one step goes.</param>
    /// <exception cref="WorkbookException">A name is unknown, the shop has no total, or an effort is not above zero.</exception>
    /// <example><c>whatIf.FirstFix("小店B", effort: [("shipping_time", 3), ("complaint_handling", 5)])</c></example>
    public FirstFix FirstFix([Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] IReadOnlyList<(string Metric, double PerUnit)> effort, double share = EqualShare)
    {
        var perUnit = new Dictionary<Metric, double>();
        foreach (var (metric, cost) in effort)
        {
            if (!double.IsFinite(cost) || cost <= 0)
                throw new WorkbookException(
                    $"The effort of \"{metric}\" is {cost.ToString(CultureInfo.InvariantCulture)}; give what one unit of it costs, a number above zero.",
                    $"“{metric}”的投入为 {cost.ToString(CultureInfo.InvariantCulture)}；请给出每单位所需投入，须大于零。");
            perUnit[Model.Metric(metric)] = cost;
        }

        return Fixes(shop, [.. WhatIf.Curves.Where(curve => perUnit.ContainsKey(curve.Metric))], share, (curve, fix) =>
            Math.Abs(fix.To - fix.From) / NaturalUnit.Of(curve.Metric).Size * perUnit[curve.Metric]) with
        { HasOwnEfforts = true };
    }

    private FirstFix Fixes(string shop, IReadOnlyList<MetricCurve> curves, double share, Func<MetricCurve, MetricFix, double> effortOf)
    {
        var row = RowWithTotal(shop);
        if (!(share > 0 && share <= 1))
            throw new WorkbookException(
                $"A step cannot go {share.ToString(CultureInfo.InvariantCulture)} of the way; give a share above 0 and at most 1, such as share: 0.1.",
                $"步长占比 {share.ToString(CultureInfo.InvariantCulture)} 不可用；请给大于 0 且不超过 1 的比例，例如 share: 0.1。");
        var steps = new EqualSteps(WhatIf, row, share);
        var fixes = curves.Zip(steps.Of(curves), (curve, fix) => fix with { Effort = effortOf(curve, fix) });
        return new FirstFix(Scores, shop, Scores.Totals.Span[row], share, [.. fixes
            .OrderBy(fix => fix.Reason is not null).ThenByDescending(fix => fix.PointsPerEffort)]);
    }
}
