namespace ScoreNotebooks;

/// <summary>
/// A model's program for one shop, begun at the values of its metrics and the points of its adjustments, so that each can be
/// moved by itself. The sample of the table is held fixed.
/// </summary>
internal sealed class ShopProgram
{
    private readonly ScoreProgram _program;
    private readonly SampleStatistics _sample;
    private readonly int[] _registers;

    internal ShopProgram(Scoreboard scores, int shop, int output)
    {
        var compiled = scores.Compiled;
        _sample = new RankSamples(scores).Of(shop);
        // A value that is a number of the model may be the very register of a weight.
        _registers = [.. compiled.Metrics.Select(metric => metric.Value).Concat(compiled.HeldRegisters()).Distinct()
            .Where(register => compiled.Program.Operations[register].Kind != ScoreOperationKind.Constant)];
        Today = [.. compiled.Program.Evaluate([.. scores.Columns.Select(column => column.Slice(shop, 1))], _registers, _sample).Select(value => value[0])];
        _program = compiled.Program.StartingAt(_registers);
        Output = output;
    }

    /// <summary>The value of every input as it is.</summary>
    internal IReadOnlyList<double> Today { get; }

    /// <summary>The register of the score.</summary>
    internal int Output { get; }

    /// <summary>The input that holds a register of the model's program; -1 when nothing can move it.</summary>
    internal int InputOf(int register) => Array.IndexOf(_registers, register);

    /// <summary>The program with all inputs as they are today, ready to run.</summary>
    internal PreparedProgram Prepare(int rows)
    {
        var prepared = new PreparedProgram(_program, [Output], _sample, rows);
        for (var input = 0; input < Today.Count; input++) prepared.SetNumber(input, Today[input]);
        return prepared;
    }

    /// <summary>What the score, or another register, can be when some inputs range.</summary>
    internal IntervalWalk Walk(IReadOnlyList<int> moved, int? output = null) => new(_program, _sample, Today, moved, output ?? Output);
}
