namespace ScoreNotebooks;

/// <summary>What is left of an output's variance when some inputs are not known, seen along one scrambled sequence.</summary>
internal abstract class ShapleyReplicate
{
    private readonly IReadOnlyList<UncertainInput> _inputs;
    private readonly BatchFunction _function;
    private readonly CoalitionDraws? _draws;
    private readonly SobolSequence _sequence;

    private protected ShapleyReplicate(ShapleyProblem problem, SobolSequence sequence)
    {
        _inputs = problem.Inputs;
        _function = problem.Function;
        _draws = problem.Draws;
        _sequence = sequence;
    }

    internal long Evaluations { get; private set; }

    internal long Missing { get; private set; }

    /// <summary>Every figure as a sum over rows, so that those of several replicates add up.</summary>
    internal abstract double[] Sums { get; }

    private protected int Inputs => _inputs.Count;

    private protected ulong All => Inputs == 64 ? ulong.MaxValue : (1UL << Inputs) - 1;

    private protected abstract int RowsAtOnce { get; }

    internal void Run(int rows, Action<int> done, CancellationToken cancellation)
    {
        for (var row = 0; row < rows; row += RowsAtOnce)
        {
            var count = Math.Min(RowsAtOnce, rows - row);
            var drawn = new CoalitionRows(_inputs, _draws, _sequence, row, count);
            Add(drawn, Evaluate(drawn.AsDrawn), cancellation);
            done(count);
        }
    }

    private protected abstract void Add(CoalitionRows rows, double[] asDrawn, CancellationToken cancellation);

    /// <summary>Half the squared changes when a set of inputs is drawn anew, for each set: their sum, and over how many rows.</summary>
    private protected (double Sum, int Rows)[] Changes(CoalitionRows rows, double[] asDrawn, IReadOnlyList<ulong> coalitions)
    {
        var changed = Evaluate(Below(coalitions.Select(rows.With).ToList(), asDrawn.Length));
        return [.. coalitions.Select((_, place) => HalfSquares(changed.AsSpan(place * asDrawn.Length, asDrawn.Length), asDrawn))];
    }

    private static (double Sum, int Rows) HalfSquares(ReadOnlySpan<double> changed, ReadOnlySpan<double> asDrawn)
    {
        var (sum, complete) = (0.0, 0);
        for (var row = 0; row < changed.Length; row++)
        {
            var change = changed[row] - asDrawn[row];
            if (!double.IsFinite(change)) continue;
            sum += change * change / 2;
            complete++;
        }

        return (sum, complete);
    }

    // Several sets of rows one below the other: a call for a few rows costs as much as one for many.
    private static IReadOnlyList<ReadOnlyMemory<double>> Below(List<IReadOnlyList<ReadOnlyMemory<double>>> parts, int rows)
    {
        if (parts.Count == 1) return parts[0];
        return [.. parts[0].Select((_, input) =>
        {
            var column = new double[parts.Count * rows];
            for (var part = 0; part < parts.Count; part++) parts[part][input].Span.CopyTo(column.AsSpan(part * rows, rows));
            return (ReadOnlyMemory<double>)column;
        })];
    }

    private double[] Evaluate(IReadOnlyList<ReadOnlyMemory<double>> columns)
    {
        var outputs = _function(columns)[0];
        Evaluations += outputs.Length;
        Missing += outputs.Count(output => !double.IsFinite(output));
        return outputs;
    }
}
