namespace ScoreNotebooks;

/// <summary>
/// The points of every metric and adjustment of a shop in the states between two days: the days that enter already in
/// the window or not, those that leave already out or not, and for the second way to divide a change the rate and the
/// number of cases already changed or not.
/// </summary>
internal sealed class WindowStates
{
    private readonly Trajectory _trajectory;
    private readonly WindowSplit _split;
    private readonly SampleStatistics[] _samples;
    private readonly double[] _before;
    private readonly double[] _after;

    internal WindowStates(Trajectory trajectory, int shop, int from, int to)
    {
        _trajectory = trajectory;
        _split = new WindowSplit(trajectory, shop, from, to);
        _samples = trajectory.Compiled.Program.IsSampleBased ? [trajectory.SampleOn(from), trajectory.SampleOn(to)] : [SampleStatistics.None];
        _before = InputsOn(shop, from);
        _after = InputsOn(shop, to);
    }

    /// <summary>What enters and what leaves.</summary>
    internal WindowSplit Split => _split;

    /// <summary>The states of entering and leaving, for each metric and then each adjustment.</summary>
    internal ChangeStates[] OfDays()
    {
        var registers = _trajectory.Compiled.PointRegisters();
        var points = Points(registers, [_before, _split.All(), _split.Staying(), _after]);
        return [.. points.Select(one => new ChangeStates(one))];
    }

    /// <summary>The states of rate and number of cases of one metric; null when it is no ratio of sums.</summary>
    internal ChangeStates? OfCases(Metric metric)
    {
        if (_split.CasesOf(metric) is not { } cases) return null;
        int[] register = [_trajectory.Compiled.Metrics.First(known => known.Metric.Id == metric.Id).Points];
        // Where no case enters or none leaves there is no rate to compare: what changes is the number.
        var hasBoth = cases.Entering > 0 && cases.Leaving > 0;
        return new ChangeStates(Points(register, hasBoth
            ? [_before, _split.Mixed(cases), _split.Grown(cases), _after]
            : [_before, _before, _after, _after])[0]);
    }

    /// <summary>Every metric's value over the days alone that enter, and over those that leave.</summary>
    internal (double[] Entering, double[] Leaving) ValuesOfParts()
    {
        int[] registers = [.. _trajectory.Compiled.Metrics.Select(metric => metric.Value)];
        var values = Evaluate(registers, [_split.Entering(), _split.Leaving()], _samples[0]);
        return ([.. values.Select(value => value[0])], [.. values.Select(value => value[1])]);
    }

    private double[] InputsOn(int shop, int day) => [.. _trajectory.Inputs.OfShop(shop, day..(day + 1)).Select(input => input[0])];

    /// <summary>For each register its values in the four states, and in the same four among the shops of the later day.</summary>
    private double[][] Points(int[] registers, double[][] states)
    {
        var bySample = _samples.Select(sample => Evaluate(registers, states, sample)).ToArray();
        return [.. registers.Select((_, i) => bySample.SelectMany(values => values[i]).ToArray())];
    }

    private double[][] Evaluate(int[] registers, double[][] states, SampleStatistics sample)
    {
        var inputs = Enumerable.Range(0, _before.Length)
            .Select(input => (ReadOnlyMemory<double>)states.Select(state => state[input]).ToArray()).ToList();
        return _trajectory.Compiled.Program.Evaluate(inputs, registers, sample);
    }
}
