namespace ScoreNotebooks;

/// <summary>
/// The game whose Shapley values explain a change between two days: a coalition's value is the total when its metrics are
/// as on the later day and all others as on the earlier. Evaluated by the model's own program, begun at the points.
/// </summary>
internal sealed class ChangeGame
{
    private const int MostRows = 65_536;

    private readonly ScoreProgram _program;
    private readonly int _total;
    private readonly double[] _from;
    private readonly double[] _to;
    private readonly double _undefined;

    /// <param name="compiled">The model.</param>
    /// <param name="from">The points of every metric and adjustment on the earlier day.</param>
    /// <param name="to">Those of the later day.</param>
    /// <param name="totals">The two totals.</param>
    internal ChangeGame(CompiledModel compiled, double[] from, double[] to, (double From, double To) totals)
    {
        _program = compiled.Program.StartingAt(compiled.PointRegisters());
        _total = compiled.Root.Score;
        (_from, _to) = (from, to);
        Players = [.. Enumerable.Range(0, from.Length).Where(input => !from[input].Equals(to[input]))];
        // As in GapGame: any one value for a mix without a total keeps the shares summing; half way favours neither side.
        _undefined = (totals.From + totals.To) / 2;
    }

    /// <summary>The metrics and adjustments whose points differ between the days.</summary>
    internal IReadOnlyList<int> Players { get; }

    /// <summary>The value of the game for one player in each of its states, once for every coalition of the others.</summary>
    /// <param name="player">The player, as a position among the points.</param>
    /// <param name="states">Its points in each state.</param>
    /// <param name="coalitions">For each coalition whether each position is in it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Row [coalition][state]; NaN where the state has no points though both ends have.</returns>
    internal IEnumerable<double[]> ValuesAround(int player, double[] states, IReadOnlyList<bool[]> coalitions, CancellationToken cancellation)
    {
        var isOpen = states.Select(points => double.IsNaN(points) && !double.IsNaN(states[0]) && !double.IsNaN(states[^1])).ToArray();
        foreach (var block in coalitions.Chunk(Math.Max(1, MostRows / states.Length)))
        {
            cancellation.ThrowIfCancellationRequested();
            var values = Evaluate(player, states, block);
            for (var coalition = 0; coalition < block.Length; coalition++)
            {
                var row = values.AsSpan(coalition * states.Length, states.Length).ToArray();
                for (var state = 0; state < row.Length; state++)
                    if (isOpen[state]) row[state] = double.NaN;
                yield return row;
            }
        }
    }

    private double[] Evaluate(int player, double[] states, bool[][] coalitions)
    {
        var columns = new ReadOnlyMemory<double>[_from.Length];
        for (var input = 0; input < columns.Length; input++)
        {
            var column = new double[coalitions.Length * states.Length];
            for (var row = 0; row < column.Length; row++)
                column[row] = input == player ? states[row % states.Length] : coalitions[row / states.Length][input] ? _to[input] : _from[input];
            columns[input] = column;
        }

        var values = _program.Evaluate(columns, [_total])[0];
        for (var row = 0; row < values.Length; row++)
            if (double.IsNaN(values[row])) values[row] = _undefined;
        return values;
    }
}
