namespace ScoreNotebooks;

/// <summary>
/// The windows of a shop on two days, taken apart: for every input of the model's program what stays in the window, what
/// enters it and what leaves it.
/// </summary>
internal sealed class WindowSplit
{
    private readonly Trajectory _trajectory;
    private readonly WindowSum[] _staying;
    private readonly WindowSum[] _entering;
    private readonly WindowSum[] _leaving;

    internal WindowSplit(Trajectory trajectory, int shop, int from, int to)
    {
        _trajectory = trajectory;
        var columns = trajectory.Inputs.Columns;
        (_staying, _entering, _leaving) = (new WindowSum[columns.Count], new WindowSum[columns.Count], new WindowSum[columns.Count]);
        for (var input = 0; input < columns.Count; input++)
        {
            if (columns[input] is not { } column) continue;
            var (before, after) = (column.DaysOf(Math.Min(from, to)), column.DaysOf(Math.Max(from, to)));
            var gone = column.Over(shop, before.First, Math.Min(before.Last, after.First - 1));
            var come = column.Over(shop, Math.Max(after.First, before.Last + 1), after.Last);
            _staying[input] = column.Over(shop, after.First, before.Last);
            // Backwards in time the days that came are those that leave.
            (_entering[input], _leaving[input]) = from <= to ? (come, gone) : (gone, come);
        }
    }

    /// <summary>The inputs when the days that leave have left and none has entered.</summary>
    internal double[] Staying() => Values(input => _staying[input]);

    /// <summary>The inputs when all that enter have entered and none has left.</summary>
    internal double[] All() => Values(input => _staying[input] + _leaving[input] + _entering[input]);

    /// <summary>The inputs over the days alone that enter.</summary>
    internal double[] Entering() => Values(input => _entering[input]);

    /// <summary>The inputs over the days alone that leave.</summary>
    internal double[] Leaving() => Values(input => _leaving[input]);

    /// <summary>The inputs when as many cases enter as leave, of the rate of those that entered.</summary>
    internal double[] Mixed((double Entering, double Leaving) cases) =>
        Values(input => _staying[input] + Times(_entering[input], cases.Leaving / cases.Entering));

    /// <summary>The inputs when as many cases enter as did, of the rate of those that left.</summary>
    internal double[] Grown((double Entering, double Leaving) cases) =>
        Values(input => _staying[input] + Times(_leaving[input], cases.Entering / cases.Leaving));

    /// <summary>How many cases of a metric enter and leave; null when it is no ratio of sums.</summary>
    internal (double Entering, double Leaving)? CasesOf(Metric metric)
    {
        var formula = _trajectory.Compiled.Model.Metric(metric.Id).Value;
        if (RatioOfSums.Of(formula, IsMean) is not { } ratio) return null;
        return (ratio.Cases(name => Of(_entering, name)), ratio.Cases(name => Of(_leaving, name)));
    }

    /// <summary>On how many of the days that enter and that leave there is data for a metric, in the column with the fewest.</summary>
    internal (int Entering, int Leaving) DaysOf(Metric metric)
    {
        var names = _trajectory.Compiled.Model.Metric(metric.Id).Value.Columns;
        return names.Count == 0 ? (0, 0) : (names.Min(name => Of(_entering, name).Days), names.Min(name => Of(_leaving, name).Days));
    }

    private static WindowSum Times(WindowSum days, double factor) => days with { Sum = days.Sum * factor, Number = days.Number * factor };

    private bool IsMean(string name) => _trajectory.Inputs.Columns[_trajectory.Compiled.Program.InputOf(name)]?.Number is not null;

    private WindowSum Of(WindowSum[] parts, string name) => parts[_trajectory.Compiled.Program.InputOf(name)];

    private double[] Values(Func<int, WindowSum> part) =>
        [.. Enumerable.Range(0, _staying.Length).Select(input => Value(part(input), _trajectory.Inputs.Columns[input]?.Number is not null))];

    // Unlike a window's own value, that of some of its days needs no least number of days.
    private static double Value(WindowSum days, bool isMean) =>
        days.Days == 0 ? double.NaN : !isMean ? days.Sum : days.Number > 0 ? days.Sum / days.Number : double.NaN;
}
