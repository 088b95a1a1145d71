namespace ScoreNotebooks;

/// <summary>
/// A <see cref="ScoreProgram"/> planned once and run again and again over as many rows, with other inputs each time:
/// for analyses that ask for the same registers thousands of times. An input may be one number for all rows. The
/// results are those of <see cref="ScoreProgram.Evaluate"/> to the last bit. Used by one thread at a time.
/// </summary>
internal sealed class PreparedProgram
{
    private readonly ReadOnlyMemory<double>[] _columns;
    private readonly double?[] _numbers;
    private readonly bool[] _complete;
    private readonly double[][] _results;
    private readonly BlockRun _run;
    private readonly int _blockSize;

    /// <param name="program">The program.</param>
    /// <param name="outputs">The registers wanted, each once.</param>
    /// <param name="sample">As for <see cref="ScoreProgram.Evaluate"/>.</param>
    /// <param name="rows">The most rows of a run.</param>
    internal PreparedProgram(ScoreProgram program, IReadOnlyList<int> outputs, SampleStatistics sample, int rows)
        : this(program, new RegisterPlan(program, outputs), sample, rows)
    {
    }

    /// <param name="program">The program.</param>
    /// <param name="plan">What is wanted of it; a plan may be shared by several threads.</param>
    /// <param name="sample">As for <see cref="ScoreProgram.Evaluate"/>.</param>
    /// <param name="rows">The most rows of a run.</param>
    internal PreparedProgram(ScoreProgram program, RegisterPlan plan, SampleStatistics sample, int rows)
    {
        _columns = new ReadOnlyMemory<double>[program.Inputs.Count];
        _numbers = new double?[program.Inputs.Count];
        _complete = new bool[program.Inputs.Count];
        _results = [.. Enumerable.Range(0, plan.Results).Select(_ => new double[rows])];
        _blockSize = BlockSizeFor(rows);
        _run = new BlockRun(program, plan, sample, _blockSize, _columns, _results, _numbers, _complete);
    }

    /// <summary>Gives an input one value per row, read when the program runs.</summary>
    /// <param name="input">The input.</param>
    /// <param name="values">Its values.</param>
    /// <param name="isComplete">True when it is known that none of them is missing.</param>
    internal void SetColumn(int input, ReadOnlyMemory<double> values, bool isComplete = false)
    {
        _complete[input] = isComplete;
        _columns[input] = values;
        _numbers[input] = null;
    }

    /// <summary>Gives an input the same value in every row.</summary>
    internal void SetNumber(int input, double value) => _numbers[input] = value;

    /// <summary>Compares with another sample from now on.</summary>
    internal void Compare(SampleStatistics sample) => _run.Compare(sample);

    /// <summary>Runs the program over the first rows of its inputs.</summary>
    internal void Run(int rows)
    {
        for (var row = 0; row < rows; row += _blockSize) _run.Execute(row, Math.Min(_blockSize, rows - row));
    }

    /// <summary>What the last run made of a wanted register, by its place among them; overwritten by the next run.</summary>
    internal double[] Result(int output) => _results[output];

    // Blocks of equal length, at most twice the usual one: what is done once per block is done least often.
    private static int BlockSizeFor(int rows)
    {
        var blocks = Math.Max(1, (rows + (2 * ProgramEvaluator.DefaultBlockSize) - 1) / (2 * ProgramEvaluator.DefaultBlockSize));
        var size = (rows + blocks - 1) / blocks;
        return Math.Max(ProgramEvaluator.Lanes, (size + ProgramEvaluator.Lanes - 1) / ProgramEvaluator.Lanes * ProgramEvaluator.Lanes);
    }
}
