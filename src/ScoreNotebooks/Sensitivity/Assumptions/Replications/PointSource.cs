namespace ScoreNotebooks;

/// <summary>
/// The points under one normalisation and one treatment of outliers: what is the same in every replication is computed
/// once, what depends on drawn goalposts or counts is named.
/// </summary>
internal sealed class PointSource
{
    /// <param name="scores">The scores under the model as it is; its table is scored.</param>
    /// <param name="model">The model with the normalisation and the treatment.</param>
    /// <param name="hasDrawnGoalposts">Whether goalposts are drawn.</param>
    /// <param name="drawnColumns">The columns that are drawn.</param>
    /// <param name="rows">How many rows there are: the shops, and the last one again until whole vectors are full.</param>
    internal PointSource(Scoreboard scores, ScoreModel model, bool hasDrawnGoalposts, IReadOnlyCollection<string> drawnColumns, int rows)
    {
        Compiled = ModelCompiler.Compile(model, hasGoalpostsFromOutside: hasDrawnGoalposts);
        Registers = Compiled.PointRegisters();
        var (program, table) = (Compiled.Program, scores.Table);
        Columns = [.. program.Inputs.Select(name => table.Find(name) is { } column ? Padded(column.Values.Span, rows) : Missing(rows))];
        foreach (var goalposts in Compiled.Goalposts)
        {
            var ends = (Normalisation.Goalposts)goalposts.Metric.Normalisation;
            var (slope, shift) = LineOf(goalposts, ends.Worst, ends.Best);
            Array.Fill(Columns[goalposts.Slope], slope);
            Array.Fill(Columns[goalposts.Shift], shift);
        }

        Sample = program.Describe([.. Columns.Select(column => (ReadOnlyMemory<double>)column.AsMemory(0, table.Shops.Count))]);
        Fixed = program.Evaluate([.. Columns.Select(column => (ReadOnlyMemory<double>)column)], Registers, Sample);
        IsDrawn = Drawn(program, drawnColumns);
        Varying = [.. Registers.Distinct().Where(register => IsDrawn[register])];
        VaryingPlaces = [.. Registers.Select(register => Array.IndexOf(Varying, register))];
    }

    /// <summary>The compiled model.</summary>
    internal CompiledModel Compiled { get; }

    /// <summary>The registers of <see cref="CompiledModel.PointRegisters"/>.</summary>
    internal int[] Registers { get; }

    /// <summary>The columns under the program's inputs, as the table has them.</summary>
    internal double[][] Columns { get; }

    /// <summary>The points as the table and the model have them, one column per register.</summary>
    internal double[][] Fixed { get; }

    /// <summary>Whether no point is missing.</summary>
    internal bool IsComplete => Fixed.All(points => !points.AsSpan().Contains(double.NaN));

    /// <summary>The shops of the table as the sample.</summary>
    internal SampleStatistics Sample { get; }

    /// <summary>For each register of the program whether it depends on what is drawn.</summary>
    internal bool[] IsDrawn { get; }

    /// <summary>The registers that depend on what is drawn, each once.</summary>
    internal int[] Varying { get; }

    /// <summary>For each register its place in <see cref="Varying"/>; −1 for one that does not vary.</summary>
    internal int[] VaryingPlaces { get; }

    /// <summary>The line between goalposts in the metric's unit.</summary>
    internal (double Slope, double Shift) LineOf(GoalpostInputs goalposts, double worst, double best)
    {
        if (goalposts.Metric.Treatment is Treatment.Logarithm logarithm) (worst, best) = (Math.Log(worst + logarithm.Offset), Math.Log(best + logarithm.Offset));
        var scale = Compiled.Model.Scale;
        var slope = (scale.High - scale.Low) / (best - worst);
        return (slope, scale.Low - (slope * worst));
    }

    private static double[] Padded(ReadOnlySpan<double> values, int rows)
    {
        var padded = new double[rows];
        values.CopyTo(padded);
        padded.AsSpan(values.Length).Fill(values[^1]);
        return padded;
    }

    private static double[] Missing(int rows)
    {
        var missing = new double[rows];
        Array.Fill(missing, double.NaN);
        return missing;
    }

    private bool[] Drawn(ScoreProgram program, IReadOnlyCollection<string> drawnColumns)
    {
        var drawnInputs = drawnColumns.Select(program.InputOf)
            .Concat(Compiled.Goalposts.SelectMany(goalposts => new[] { goalposts.Slope, goalposts.Shift })).ToHashSet();
        var isDrawn = new bool[program.Operations.Count];
        for (var register = 0; register < isDrawn.Length; register++)
        {
            var operation = program.Operations[register];
            isDrawn[register] = operation.Kind == ScoreOperationKind.Column
                ? drawnInputs.Contains(operation.Index)
                : operation.Operands.Any(operand => isDrawn[operand]);
        }

        return isDrawn;
    }
}
