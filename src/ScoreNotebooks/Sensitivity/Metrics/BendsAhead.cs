namespace ScoreNotebooks;

/// <summary>Finds the next bends of metrics' own curves in both directions, and the points there, in one evaluation.</summary>
internal sealed class BendsAhead(WhatIfProgram whatIf)
{
    private readonly WhatIfRows _rows = new();
    private readonly Dictionary<(int Shop, int Metric, int Direction), (Bend Bend, double Value, bool MustBePassed, int Row)> _asked = [];
    private double[][] _answers = [];

    /// <summary>Asks for the bends of a metric on both sides of a shop's value.</summary>
    internal void Ask(int shop, int metric, double value)
    {
        var curve = whatIf.Curves[metric];
        foreach (var direction in new[] { 1, -1 })
        {
            // On a step the shop stands before it on the one side and behind it on the other.
            var isEnough = direction == curve.Better == curve.IsThresholdEnough;
            var ahead = whatIf.BendsAround(curve, shop)
                .Select(bend => (Bend: bend, MustBePassed: bend.IsStep && !isEnough, There: curve.Beside(bend, bend.IsStep && !isEnough ? direction : 0)))
                .Where(bend => curve.Reachable.Contains(bend.There) && (bend.There - value) * direction > 0).ToList();
            if (ahead.Count == 0) continue;
            var (next, mustBePassed, there) = direction > 0 ? ahead[0] : ahead[^1];
            _asked[(shop, metric, direction)] = (next, value, mustBePassed, _rows.Add(shop, curve.Input, there));
        }
    }

    /// <summary>Evaluates everything asked.</summary>
    internal void Answer() => _answers = whatIf.TotalsAnd(_rows, [.. whatIf.Scores.Compiled.Metrics.Select(metric => metric.Points)]);

    /// <summary>The next bend towards larger (+1) or smaller (-1) values; null when there is none.</summary>
    internal CurveBend? Next(int shop, int metric, int direction)
    {
        if (!_asked.TryGetValue((shop, metric, direction), out var asked)) return null;
        return new CurveBend(
            asked.Bend.Value, Math.Abs(asked.Bend.Value - asked.Value), _answers[metric + 1][asked.Row], _answers[0][asked.Row],
            asked.Bend.IsStep, asked.MustBePassed);
    }
}
