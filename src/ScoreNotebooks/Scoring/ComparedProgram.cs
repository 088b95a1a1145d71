namespace ScoreNotebooks;

/// <summary>
/// A <see cref="ScoreProgram"/> run again and again with other values for all shops, which are compared with one another
/// each time: what <see cref="ScoreProgram.Evaluate"/> gives for rows that are their own sample, planned once. Used by
/// one thread at a time.
/// </summary>
internal sealed class ComparedProgram
{
    private readonly int _shops;
    private readonly int _rows;
    private readonly SampleStatistics _known;
    private readonly (int[] Registers, PreparedProgram Program)[] _sampled;
    private readonly PreparedProgram _final;

    /// <param name="program">The program.</param>
    /// <param name="outputs">The registers wanted, each once.</param>
    /// <param name="shops">How many rows are shops that are compared.</param>
    /// <param name="rows">How many rows there are; those beyond the shops are computed and compared with them, but not the other way round.</param>
    /// <param name="known">The sample of what does not change.</param>
    /// <param name="changes">Which registers change from run to run.</param>
    internal ComparedProgram(
        ScoreProgram program, IReadOnlyList<int> outputs, int shops, int rows, SampleStatistics known, IReadOnlyList<bool> changes)
    {
        (_shops, _rows, _known) = (shops, rows, known);
        _sampled =
        [
            .. program.SampledRegisters(outputs).Select(registers => registers.Where(register => changes[register]).ToArray())
                .Where(registers => registers.Length > 0)
                .Select(registers => (registers, new PreparedProgram(program, registers, known, rows))),
        ];
        _final = new PreparedProgram(program, outputs, known, rows);
    }

    /// <summary>Gives an input one value per row, read when the program runs.</summary>
    internal void SetColumn(int input, ReadOnlyMemory<double> values)
    {
        foreach (var (_, program) in _sampled) program.SetColumn(input, values);
        _final.SetColumn(input, values);
    }

    /// <summary>Gives an input the same value in every row.</summary>
    internal void SetNumber(int input, double value)
    {
        foreach (var (_, program) in _sampled) program.SetNumber(input, value);
        _final.SetNumber(input, value);
    }

    /// <summary>Runs the program over all rows.</summary>
    internal void Run()
    {
        var sample = _known;
        foreach (var (registers, program) in _sampled)
        {
            program.Compare(sample);
            program.Run(_rows);
            sample = sample.With(registers, [.. registers.Select((_, i) => program.Result(i)[.._shops])]);
        }

        if (_sampled.Length > 0) _final.Compare(sample);
        _final.Run(_rows);
    }

    /// <summary>What the last run made of a wanted register, by its place among them; overwritten by the next run.</summary>
    internal double[] Result(int output) => _final.Result(output);
}
