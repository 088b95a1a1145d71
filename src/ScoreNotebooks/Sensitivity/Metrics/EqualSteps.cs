namespace ScoreNotebooks;

/// <summary>
/// Works out one step of improvement for each metric of a shop: a share of the way to the nearest value at which the
/// metric gives all it can, or on a curve of tiers the one that gives most for the way to it.
/// </summary>
internal sealed class EqualSteps(WhatIfProgram whatIf, int row, double share)
{
    // A value that must only just be passed is counted as this part of a natural unit away.
    private const double LeastDistance = 0.01;

    private readonly double _now = whatIf.Scores.Totals.Span[row];
    private readonly RankAmong _ranks = new(whatIf.Scores, row);

    /// <summary>One fix for each curve; one that says why where there is no step to take.</summary>
    internal IReadOnlyList<MetricFix> Of(IReadOnlyList<MetricCurve> curves)
    {
        var present = curves.Where(HasPoints).ToList();
        var whole = present.Zip(Along(present.Select(curve => (curve, curve.Reachable)))).ToList();
        var fixes = new Dictionary<Metric, MetricFix>();
        var tiers = new Dictionary<Metric, MetricFix>();
        var straight = new List<(MetricCurve Curve, double To)>();
        foreach (var (curve, totals) in whole)
        {
            var best = Headroom.Best(totals, Value(curve));
            if (new ScoreTarget(best.Total).IsMetBy(_now)) continue;
            var aim = double.IsFinite(best.At) ? best.At : AimWithoutEnd(curve, Math.Sign(best.At));
            // Ranks among many shops are nearly a line; only where the step passes none does it lead to the next.
            var hasTiers = curve.Bends.Any(bend => bend.IsStep);
            if (hasTiers && Tier(curve, totals, aim, best.Side) is { } next) (curve.IsThresholdEnough ? fixes : tiers)[curve.Metric] = next;
            if (!hasTiers || !curve.IsThresholdEnough) straight.Add((curve, Value(curve) + (aim - Value(curve)) * share));
        }

        foreach (var (step, totals) in straight.Zip(Along(straight.Select(step => (step.Curve, Between(Value(step.Curve), step.To))))))
            fixes[step.Curve.Metric] = Straight(step.Curve, step.To, totals) is var fix && fix.Points <= 0 && tiers.TryGetValue(step.Curve.Metric, out var tier) ? tier : fix;
        return [.. curves.Select(curve => fixes.GetValueOrDefault(curve.Metric) ?? Nothing(curve))];
    }

    private MetricFix Straight(MetricCurve curve, double to, PathTotals totals)
    {
        var total = to > Value(curve) ? totals.Places[^1].Total : totals.Places[0].Total;
        return new MetricFix(curve.Metric, Value(curve), to, total - _now, Effort: 1)
        {
            EndsAtKink = totals.Places.Count > 2 || whatIf.BendsOf(curve).Any(bend => bend.Value == to),
            Rank = _ranks.Of(total),
        };
    }

    /// <summary>Of the steps on the way the one with the most points for the distance.</summary>
    private MetricFix? Tier(MetricCurve curve, PathTotals totals, double aim, int side)
    {
        var value = Value(curve);
        var direction = aim != value ? Math.Sign(aim - value) : side != 0 ? side : curve.Better;
        var unit = LeastDistance * NaturalUnit.Of(curve.Metric).Size;
        var equalStep = Math.Max(Math.Abs(aim - value) * share, unit);
        return totals.Places.Where(place => (place.At - value) * direction >= 0 && (aim - place.At) * direction >= 0)
            .Select(place => (place.At, Total: Math.Max(place.Total, direction > 0 ? place.After : place.Before)))
            .Where(place => place.Total > _now)
            .Select(place => new MetricFix(
                curve.Metric, value, place.At, place.Total - _now, Math.Max(Math.Abs(place.At - value), unit) / equalStep)
            { EndsAtKink = true, Rank = _ranks.Of(place.Total) })
            .MaxBy(fix => fix.PointsPerEffort);
    }

    // A curve without an end: the way leads to the best of the table, for the best shop itself a standard step on.
    private double AimWithoutEnd(MetricCurve curve, int direction)
    {
        var bestOfTable = direction > 0 ? curve.Table.High : curve.Table.Low;
        if ((bestOfTable - Value(curve)) * direction > 0) return bestOfTable;
        return Value(curve) + direction * (curve.StandardStep > 0 ? curve.StandardStep : NaturalUnit.Of(curve.Metric).Size);
    }

    private MetricFix Nothing(MetricCurve curve) => new(curve.Metric, Value(curve), double.NaN, double.NaN, double.NaN)
    {
        Reason = HasPoints(curve) ? new BilingualText("nothing left to gain", "已无提升空间") : new BilingualText("no value", "无数据"),
    };

    private IReadOnlyList<PathTotals> Along(IEnumerable<(MetricCurve Curve, ValueRange Range)> paths) => PathTotals.Along(
        whatIf, [.. paths.Select(path => MetricPath.Over(whatIf, row, path.Curve, path.Range, Value(path.Curve)))]);

    // A protected metric has points without a value, and there is nowhere to step from.
    private bool HasPoints(MetricCurve curve) => !double.IsNaN(whatIf.ValueOf(curve, row)) && !double.IsNaN(whatIf.Scores.Points(curve.Metric.Id).Span[row]);

    private double Value(MetricCurve curve) => whatIf.ValueOf(curve, row);

    private static ValueRange Between(double one, double other) => new(Math.Min(one, other), Math.Max(one, other));
}
