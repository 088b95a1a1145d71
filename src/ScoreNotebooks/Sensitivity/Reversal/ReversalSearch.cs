namespace ScoreNotebooks;

/// <summary>
/// Scores the shops again under every change of the sample and looks for pairs that turned. Everything is told from
/// the metrics' values on, so that a made-up shop needs no columns.
/// </summary>
internal sealed class ReversalSearch
{
    private const double Noise = 1e-9;

    private readonly Scoreboard _scores;
    private readonly ScoreProgram _program;
    private readonly int _total;
    private readonly double[][] _inputs;
    private readonly double[][] _further;
    private readonly List<SampleChange> _changes;
    private readonly int[] _bestFirst;
    private readonly double[] _before;
    private readonly List<RankReversal> _reversals = [];
    private readonly List<(SampleChange, int)> _turning = [];
    private readonly List<(SampleChange, string)> _newFirst = [];

    internal ReversalSearch(Scoreboard scores, ShopTable? adding)
    {
        _scores = scores;
        _total = scores.Compiled.Root.Score;
        var registers = Registers(scores.Compiled);
        _program = scores.Compiled.Program.StartingAt(registers);
        _inputs = scores.Compiled.Program.Evaluate(scores.Columns, registers, scores.Sample);
        _before = scores.Totals.ToArray();
        _bestFirst = [.. scores.RowsBestFirst().Where(row => !double.IsNaN(_before[row]))];
        _further = adding is null
            ? [.. registers.Select(_ => Array.Empty<double>())]
            : scores.Compiled.Program.Evaluate(ColumnBinding.Bind(scores.Compiled, adding).Columns, registers, scores.Sample);
        _changes =
        [
            .. scores.Shops.Count < 3 ? [] : scores.Shops.Select(shop => new SampleChange(SampleChangeKind.Dropped, shop)),
            new SampleChange(SampleChangeKind.BestAdded, ""), new SampleChange(SampleChangeKind.WorstAdded, ""),
            .. adding is null ? [] : adding.Shops.Select(shop => new SampleChange(SampleChangeKind.Added, shop)),
        ];
    }

    internal RankReversals Run(IProgress<double>? progress, CancellationToken cancellation)
    {
        var count = 0L;
        for (var change = 0; change < _changes.Count; change++)
        {
            cancellation.ThrowIfCancellationRequested();
            count += Compare(_changes[change], TotalsAfter(change));
            progress?.Report((change + 1.0) / _changes.Count);
        }

        var pairs = _turning.ToDictionary(turning => turning.Item1, turning => turning.Item2);
        return new RankReversals(
            _scores.Model, _changes, [.. _reversals.OrderByDescending(reversal => pairs[reversal.Change]).ThenByDescending(reversal => reversal.Swing)], count,
            [.. _turning.OrderByDescending(turning => turning.Item2)], _newFirst);
    }

    // A shop's own inputs do not depend on the others; what becomes of them does.
    private static int[] Registers(CompiledModel compiled) =>
        [.. compiled.Metrics.Select(metric => metric.Value), .. compiled.HeldRegisters()];

    /// <summary>The totals of the shops that were there before; NaN for one that was dropped.</summary>
    private double[] TotalsAfter(int change)
    {
        var shops = _scores.Shops.Count;
        var dropped = _changes[change].Kind == SampleChangeKind.Dropped ? change : -1;
        ReadOnlyMemory<double>[] columns = [.. _inputs.Select((input, i) => Changed(input, i).AsMemory())];
        var after = _program.Evaluate(columns, [_total])[0];
        return dropped >= 0 ? [.. after.AsSpan(0, dropped), double.NaN, .. after.AsSpan(dropped)] : after[..shops];

        double[] Changed(double[] input, int place) => dropped >= 0
            ? [.. input.AsSpan(0, dropped), .. input.AsSpan(dropped + 1)]
            : [.. input, Added(change, place)];
    }

    private double Added(int change, int input)
    {
        var metrics = _scores.Compiled.Metrics;
        var kind = _changes[change].Kind;
        if (kind == SampleChangeKind.Added) return _further[input][change - (_changes.Count - _further[input].Length)];
        var isHighWanted = (kind == SampleChangeKind.BestAdded) == (input >= metrics.Count || metrics[input].Metric.Direction == Direction.Benefit);
        var present = _inputs[input].Where(value => !double.IsNaN(value)).DefaultIfEmpty(double.NaN);
        return isHighWanted ? present.Max() : present.Min();
    }

    // Sorting by insertion moves every shop past just those it has overtaken.
    private int Compare(SampleChange change, double[] after)
    {
        var order = new List<int>(_bestFirst.Length);
        var turned = 0;
        foreach (var row in _bestFirst.Where(row => !double.IsNaN(after[row])))
        {
            var place = order.Count;
            for (; place > 0 && after[order[place - 1]] < after[row]; place--)
            {
                var overtaken = order[place - 1];
                if (!IsMore(_before[overtaken], _before[row]) || !IsMore(after[row], after[overtaken])) continue;
                turned++;
                if (_reversals.Count < RankReversals.MostListed) _reversals.Add(Reversal(change, overtaken, row, after));
            }

            order.Insert(place, row);
        }

        if (turned > 0) _turning.Add((change, turned));
        if (order.Count > 0 && order[0] != _bestFirst[0] && IsMore(after[order[0]], after[_bestFirst[0]])) _newFirst.Add((change, _scores.Shops[order[0]]));
        return turned;
    }

    private RankReversal Reversal(SampleChange change, int ahead, int behind, double[] after) => new(
        change, _scores.Shops[ahead], _scores.Shops[behind], _before[ahead], _before[behind], after[ahead], after[behind]);

    private static bool IsMore(double one, double other) => one - other > Noise * Math.Max(1, Math.Abs(other));
}
