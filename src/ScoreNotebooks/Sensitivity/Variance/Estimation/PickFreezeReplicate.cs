using System.Numerics;

namespace ScoreNotebooks;

/// <summary>
/// One independently scrambled Sobol' sequence and what came of it. Every second of its dimensions makes the rows of
/// A, the others those of B; for each input a third set of rows has that input of B and all else of A (Saltelli et
/// al. 2010), and for pairs a fourth the other way round.
/// </summary>
internal sealed class PickFreezeReplicate
{
    /// <summary>The first rows whose sums are kept on their own; from then on those of every doubling are.</summary>
    internal const int LeastRows = 8;

    private const int MostRowsAtOnce = 1024;
    private const int LeastRowsAtOnce = 64;
    private const int NumbersAtOnce = 1 << 22;

    private readonly VarianceProblem _problem;
    private readonly SobolSequence _sequence;
    private readonly double[] _centres;
    private readonly List<PickFreezeSums[]> _doublings = [];
    private readonly long[] _missing;
    private readonly bool _withPairs;
    private readonly int _rowsAtOnce;
    private long _rows;

    internal PickFreezeReplicate(VarianceProblem problem, SobolSequence sequence, double[] centres, bool withPairs)
    {
        _problem = problem;
        _sequence = sequence;
        _centres = centres;
        _withPairs = withPairs;
        _missing = new long[problem.Outputs];
        var held = (2 * problem.Columns) + (problem.Outputs * (withPairs ? (2 * problem.Inputs.Count) + 2 : 3));
        _rowsAtOnce = Math.Clamp((int)BitOperations.RoundUpToPowerOf2((uint)(NumbersAtOnce / held)), LeastRowsAtOnce, MostRowsAtOnce);
    }

    /// <summary>How many evaluations gave no finite number, for each output.</summary>
    internal IReadOnlyList<long> Missing => _missing;

    /// <summary>The sums over the first eight rows, over the next eight, the next sixteen and so on; an entry per output.</summary>
    internal IReadOnlyList<PickFreezeSums[]> Doublings => _doublings;

    /// <summary>Takes the sequence on until it has this many rows, a power of two.</summary>
    internal void ExtendTo(long rows, Action<int> done, CancellationToken cancellation)
    {
        var columns = Enumerable.Range(0, 2 * _problem.Columns).Select(_ => new double[Math.Min(_rowsAtOnce, rows - _rows)]).ToArray();
        while (_rows < rows)
        {
            var count = (int)Math.Min(_rowsAtOnce, rows - _rows);
            Fill(columns, count);
            Sum([.. columns.Select(column => (ReadOnlyMemory<double>)column.AsMemory(0, count))], Parts(count), cancellation);
            _rows += count;
            done(count);
        }
    }

    // A column's A and B are neighbouring dimensions: what differs in one input only is then spread over a pair of
    // dimensions that fill their plane well, and estimates are about twice as near (on Sobol's G at N = 4096) as with
    // all of A first and all of B after.
    private void Fill(double[][] columns, int count)
    {
        for (var place = 0; place < columns.Length; place++)
        {
            var (column, isOfB) = (place % _problem.Columns, place >= _problem.Columns);
            _sequence.Fill((2 * column) + (isOfB ? 1 : 0), _rows, columns[place].AsSpan(0, count));
            _problem.Transform?.Invoke(column, columns[place].AsMemory(0, count));
        }
    }

    // The next rows, cut where a doubling ends.
    private List<DoublingRows> Parts(int count)
    {
        var parts = new List<DoublingRows>();
        for (var row = _rows; row < _rows + count;)
        {
            var doubling = row < LeastRows ? 0 : BitOperations.Log2((ulong)(row / LeastRows)) + 1;
            var end = Math.Min(_rows + count, (long)LeastRows << doubling);
            if (doubling == _doublings.Count)
                _doublings.Add([.. Enumerable.Range(0, _problem.Outputs).Select(_ => new PickFreezeSums(_problem.Inputs.Count, _withPairs))]);
            parts.Add(new DoublingRows(_doublings[doubling], (int)(row - _rows)..(int)(end - _rows)));
            row = end;
        }

        return parts;
    }

    private void Sum(ReadOnlyMemory<double>[] columns, List<DoublingRows> parts, CancellationToken cancellation)
    {
        var (ofA, ofB) = (columns[.._problem.Columns], columns[_problem.Columns..]);
        var (a, b) = (Evaluate(ofA), Evaluate(ofB));
        ForEach(parts, (sums, output, rows) => CompleteRows.Of(a[output], b[output], rows, sums.AddWhole));
        var (exchanged, mirrored) = (new double[_problem.Inputs.Count][][], new double[_problem.Inputs.Count][][]);
        for (var input = 0; input < exchanged.Length; input++)
        {
            cancellation.ThrowIfCancellationRequested();
            var c = Evaluate(Exchanged(ofA, ofB, input));
            ForEach(parts, (sums, output, rows) => CompleteRows.Of(a[output], b[output], c[output], rows, (x, y, z) => sums.AddInput(input, x, y, z)));
            if (!_withPairs) continue;
            var d = Evaluate(Exchanged(ofB, ofA, input));
            ForEach(parts, (sums, output, rows) => CompleteRows.Of(a[output], b[output], d[output], rows, (x, y, z) => sums.AddInputMirrored(input, x, y, z)));
            (exchanged[input], mirrored[input]) = (c, d);
        }

        if (_withPairs) SumPairs(exchanged, mirrored, parts);
    }

    // The exchanged rows of the one input and the mirrored ones of the other share exactly these two inputs.
    private void SumPairs(double[][][] exchanged, double[][][] mirrored, List<DoublingRows> parts)
    {
        for (var first = 0; first < exchanged.Length; first++)
            for (var second = first + 1; second < exchanged.Length; second++)
                ForEach(parts, (sums, output, rows) =>
                {
                    CompleteRows.Of(exchanged[first][output], mirrored[second][output], rows, (x, y) => sums.AddPair(first, second, x, y));
                    CompleteRows.Of(exchanged[second][output], mirrored[first][output], rows, (x, y) => sums.AddPair(first, second, x, y));
                });
    }

    private void ForEach(List<DoublingRows> parts, Action<PickFreezeSums, int, Range> sum)
    {
        foreach (var (sums, rows) in parts)
            for (var output = 0; output < _problem.Outputs; output++) sum(sums[output], output, rows);
    }

    private ReadOnlyMemory<double>[] Exchanged(ReadOnlyMemory<double>[] from, ReadOnlyMemory<double>[] to, int input)
    {
        ReadOnlyMemory<double>[] columns = [.. from];
        foreach (var column in _problem.Inputs[input]) columns[column] = to[column];
        return columns;
    }

    private double[][] Evaluate(ReadOnlyMemory<double>[] columns)
    {
        var outputs = _problem.Evaluate(columns);
        for (var output = 0; output < outputs.Length; output++)
            _missing[output] += CompleteRows.Centre(outputs[output], _centres[output]);
        return outputs;
    }

    private readonly record struct DoublingRows(PickFreezeSums[] Sums, Range Rows);
}
