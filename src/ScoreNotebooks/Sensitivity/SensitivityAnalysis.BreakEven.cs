namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    /// <summary>
    /// The value that one metric needs for a shop to reach a number of points or to pass another shop, everything else
    /// as it is. Give exactly one of <paramref name="toPass"/> and <paramref name="toReach"/>.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="metric">The metric that moves.</param>
    /// <param name="toPass">The shop to pass: its total must be exceeded.</param>
    /// <param name="toReach">The points to reach.</param>
    /// <returns>The value and the change needed, or that it cannot be reached and what can. Exact: worked out on each linear piece, closed in on to the last digit on others.</returns>
    /// <exception cref="WorkbookException">A name is unknown, the shop has no total or no value of the metric, or there is not exactly one target.</exception>
    public BreakEven BreakEven(
        [Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] string metric, [Choices("Shops")] string? toPass = null, double? toReach = null)
    {
        var row = RowWithTotal(shop);
        var curve = WhatIf.Curve(metric);
        var value = ValueOf(row, curve);
        var target = TargetOf(shop, toPass, toReach);
        var totals = PathTotals.Along(WhatIf, MetricPath.Over(WhatIf, row, curve, curve.Reachable, value));
        var search = new TargetSearch(totals, target);
        var (best, worst) = (Headroom.Best(totals, value), Headroom.Worst(totals, value));
        var found = new BreakEven(Scores, shop, curve.Metric, target)
        {
            Value = value,
            Total = Scores.Totals.Span[row],
            Rising = Point(search.After(value)),
            Falling = Point(search.Before(value)),
            Best = new ReachedTotal(best.At, best.Total),
            Worst = new ReachedTotal(worst.At, worst.Total),
        };
        return found with { TotalsScoredAgain = ScoredAgain(found, row, curve) };

        BreakEvenPoint? Point(Boundary? boundary) => boundary is { } there
            ? new BreakEvenPoint(there.At, there.At - value, there.Total, there.IsMetThere)
            : null;
    }

    /// <summary>How many steps several metrics must move together for a shop to reach a number of points or to pass another shop.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="along">The metrics and how far each moves per step, in its unit: 0.1 is a tenth of a star, 0.01 a percentage point; negative for less.</param>
    /// <param name="toPass">The shop to pass: its total must be exceeded.</param>
    /// <param name="toReach">The points to reach.</param>
    /// <returns>The steps needed, or that the target cannot be reached this way and what can.</returns>
    /// <exception cref="WorkbookException">A name is unknown or stands twice, a step is zero, the shop lacks a total or a value, or there is not exactly one target.</exception>
    /// <example><c>whatIf.BreakEven("小店B", along: [("complaint_handling", 0.1), ("shipping_time", -1)], toPass: "小店C")</c></example>
    public JointBreakEven BreakEven(
        [Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] IReadOnlyList<(string Metric, double Step)> along,
        [Choices("Shops")] string? toPass = null, double? toReach = null)
    {
        var row = RowWithTotal(shop);
        RequireSteps(along);
        var moves = along.Select(step => Move(row, WhatIf.Curve(step.Metric), step.Step)).ToList();
        return Joint(row, moves, double.PositiveInfinity, TargetOf(shop, toPass, toReach));
    }

    /// <summary>Which share of the way towards another shop's values a shop must go to reach a number of points or to pass a shop.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="along">The direction, from <see cref="Towards"/>.</param>
    /// <param name="toPass">The shop to pass: its total must be exceeded.</param>
    /// <param name="toReach">The points to reach.</param>
    /// <returns>The share of the way (0 to 1), or that the whole way is not enough.</returns>
    /// <exception cref="WorkbookException">A name is unknown, a total is missing, the two shops do not differ in any metric that both have, or there is not exactly one target.</exception>
    /// <example><c>whatIf.BreakEven("小店B", along: whatIf.Towards("小店A"), toPass: "小店C")</c></example>
    public JointBreakEven BreakEven(
        [Choices("Shops")] string shop, MetricDirection along, [Choices("Shops")] string? toPass = null, double? toReach = null)
    {
        var row = RowWithTotal(shop);
        var aim = Scores.Table.IndexOfShop(along.Towards);
        var moves = along.Metrics.Select(metric => WhatIf.Curve(metric.Id))
            .Select(curve => (Curve: curve, Way: WhatIf.ValueOf(curve, aim) - WhatIf.ValueOf(curve, row)))
            .Where(move => !double.IsNaN(move.Way) && move.Way != 0 && !double.IsNaN(Scores.Points(move.Curve.Metric.Id).Span[row]))
            .DistinctBy(move => move.Curve.Input)
            .Select(move => Move(row, move.Curve, move.Way)).ToList();
        if (moves.Count == 0)
            throw new WorkbookException(
                $"\"{shop}\" and \"{along.Towards}\" do not differ in any of these metrics, so there is no way from one to the other; name another shop or other metrics.",
                $"“{shop}”与“{along.Towards}”在这些指标上没有差别，不存在从一家到另一家的方向；请换一家店铺或换一组指标。");
        return Joint(row, moves, 1, TargetOf(shop, toPass, toReach)) with { Towards = along.Towards };
    }

    /// <summary>The direction from a shop's values towards those of another, for <see cref="BreakEven(string, MetricDirection, string?, double?)"/>.</summary>
    /// <param name="shop">The shop whose values are moved towards.</param>
    /// <param name="metrics">The metrics that move; none for all.</param>
    /// <exception cref="WorkbookException">The shop or a metric is unknown.</exception>
    public MetricDirection Towards([Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] params string[] metrics)
    {
        Scores.Table.IndexOfShop(shop);
        var wanted = metrics.Select(Model.Metric).ToHashSet();
        return new MetricDirection(shop, [.. Model.Metrics.Where(metric => wanted.Count == 0 || wanted.Contains(metric))]);
    }

    private JointBreakEven Joint(int row, List<MetricMove> moves, double end, ScoreTarget target)
    {
        var totals = PathTotals.Along(WhatIf, new MetricPath(row, moves, 0, end, 0));
        var best = Headroom.Best(totals, 0);
        var now = Scores.Totals.Span[row];
        var found = target.IsMetBy(now) ? new Boundary(0, now, 0) : new TargetSearch(totals, target).After(0);
        var there = found ?? best;
        return new JointBreakEven(
            Scores, Shops[row], target, [.. moves.Select(move => new JointMove(move.Curve.Metric, move.PerStep, move.Start, move.At(there.At)))])
        {
            Total = now,
            Steps = found?.At ?? double.NaN,
            IsEnough = there.IsMetThere,
            TotalThere = there.Total,
            BestSteps = best.At,
            BestTotal = best.Total,
        };
    }

    private IReadOnlyList<double>? ScoredAgain(BreakEven found, int row, MetricCurve curve)
    {
        var movesAlong = curve.Metric.Normalisation.IsSampleBased || curve.Metric.Treatment is { IsSampleBased: true };
        if (!movesAlong || found.IsMetNow || found.Nearest is not { } point) return null;
        var side = point.IsEnough ? 0 : ReferenceEquals(point, found.Rising) ? 1 : -1;
        return WhatIf.TotalsScoredAgain(row, curve, curve.Beside(new Bend(point.Value, true), side));
    }

    private MetricMove Move(int row, MetricCurve curve, double step) => new(curve, ValueOf(row, curve), step, WhatIf.BendsOf(curve));
}
