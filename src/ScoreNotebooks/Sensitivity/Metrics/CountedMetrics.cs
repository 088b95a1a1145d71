namespace ScoreNotebooks;

/// <summary>Which metrics new cases move, and what the closed form says of each alone.</summary>
internal sealed class CountedMetrics(WhatIfProgram whatIf, NewCases cases, int shop, ScoreTarget target)
{
    private const double Rounding = 1e-9;

    private readonly ScoreProgram _program = whatIf.Scores.Compiled.Program;

    /// <summary>The metrics that differ between no new cases and the number given.</summary>
    internal IEnumerable<CountedMetric> Moved(double number)
    {
        var registers = whatIf.Scores.Compiled.Metrics;
        // When nothing is needed, one case shows which metrics would move.
        var values = cases.Evaluate([0, number, number + 1], [.. registers.Select(metric => metric.Value).Distinct()]);
        var byRegister = registers.Select(metric => metric.Value).Distinct().Zip(values).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var metric in registers)
        {
            var (now, then, next) = (byRegister[metric.Value][0], byRegister[metric.Value][1], byRegister[metric.Value][2]);
            if (!now.Equals(number == 0 ? next : then)) yield return Alone(metric, new CountedMetric(metric.Metric, now, then));
        }
    }

    private CountedMetric Alone(MetricRegisters metric, CountedMetric moved)
    {
        if (double.IsNaN(moved.Now)) return moved;
        var curve = whatIf.Curve(metric.Metric.Id);
        var totals = PathTotals.Along(whatIf, MetricPath.Over(whatIf, shop, curve, curve.Reachable, moved.Now));
        moved = moved with { BestAlone = Headroom.Best(totals, moved.Now).Total };
        if (RatioOf(metric.Value, moved.Now) is not { } ratio) return moved;
        var search = new TargetSearch(totals, target);
        var direction = Math.Sign(ratio.Above - ratio.Below * moved.Now);
        var boundary = direction > 0 ? search.After(moved.Now) : direction < 0 ? search.Before(moved.Now) : null;
        var needed = target.IsMetBy(whatIf.Scores.Totals.Span[shop]) ? double.NaN : boundary?.At ?? double.NaN;
        var alone = ratio.Cases * (needed - moved.Now) / (ratio.Above - ratio.Below * needed);
        return moved with
        {
            Cases = ratio.Cases,
            AddedAbove = ratio.Above,
            AddedBelow = ratio.Below,
            NeededAlone = needed,
            CasesAlone = alone >= 0 && double.IsFinite(alone) ? alone : double.NaN,
        };
    }

    /// <summary>N, a and b of a value that is one sum divided by another; null for any other.</summary>
    private (double Cases, double Above, double Below)? RatioOf(int value, double now)
    {
        var operation = _program.Operations[value];
        while (operation.Kind == ScoreOperationKind.Multiply) operation = _program.Operations[operation.Operands[0]];
        if (operation.Kind != ScoreOperationKind.Divide) return null;
        var sums = cases.Evaluate([0, 1, 2], operation.Operands.Distinct().ToArray());
        var (above, below) = (sums[0], sums[^1]);
        var isThatRatio = Math.Abs(above[0] / below[0] - now) <= Rounding * Math.Max(1, Math.Abs(now));
        return isThatRatio && IsStraight(above) && IsStraight(below) ? (below[0], above[1] - above[0], below[1] - below[0]) : null;
    }

    private static bool IsStraight(double[] sums) =>
        Math.Abs(sums[2] - 2 * sums[1] + sums[0]) <= Rounding * Math.Max(1, Math.Abs(sums[0]));
}
