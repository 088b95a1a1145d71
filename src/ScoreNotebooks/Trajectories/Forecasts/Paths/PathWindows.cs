namespace ScoreNotebooks;

/// <summary>The windows of a block of paths, which days to come pass through week after week.</summary>
/// <param name="windows">What the history gives of them.</param>
/// <param name="plan">The scenario, which may add to columns.</param>
/// <param name="columns">For each column its numbers, day × paths + path.</param>
/// <param name="paths">The number of paths, a multiple of eight.</param>
internal sealed class PathWindows(FutureWindows windows, ScenarioPlan plan, float[][] columns, int paths)
{
    private readonly double[]?[] _added = [.. columns.Select((_, column) => plan.AddedTo(column))];
    private readonly double[][] _sums = [.. windows.Inputs.Select(_ => new double[paths])];
    private readonly double[][] _numbers = [.. windows.Inputs.Select(_ => new double[paths])];
    private readonly double[][] _inputs = [.. windows.Inputs.Select(_ => new double[7 * paths])];

    /// <summary>The inputs of the model's program in the week that passed last; row day × paths + path.</summary>
    internal IReadOnlyList<double[]> Inputs => _inputs;

    /// <summary>Begins before the first day to come.</summary>
    internal void Begin()
    {
        foreach (var sums in _sums) Array.Clear(sums);
        foreach (var numbers in _numbers) Array.Clear(numbers);
    }

    /// <summary>Lets the next days pass.</summary>
    internal void Pass(int firstDay, int days)
    {
        for (var input = 0; input < _inputs.Length; input++)
        {
            if (windows.Inputs[input] is not { } window) _inputs[input].AsSpan().Fill(double.NaN);
            else
                for (var day = 0; day < days; day++)
                    window.Pass(firstDay + day, columns, _added, _sums[input], _numbers[input], _inputs[input].AsSpan(day * paths, paths));
        }
    }
}
