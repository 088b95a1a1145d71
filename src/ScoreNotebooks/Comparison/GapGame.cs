namespace ScoreNotebooks;

/// <summary>
/// The game whose Shapley values explain a gap: a coalition's value is the total of a shop that has the
/// coalition's metrics from the one side and all others from the other. Evaluated by the model's own program,
/// begun at the points.
/// </summary>
internal sealed class GapGame
{
    private readonly ScoreProgram _program;
    private readonly int _total;
    private readonly double[] _from;
    private readonly double[] _to;
    private readonly int[] _players;
    private readonly double _undefined;

    internal GapGame(CompiledModel compiled, double[][] from, double[][] to)
    {
        var registers = compiled.PointRegisters();
        _program = compiled.Program.StartingAt(registers);
        _total = compiled.Root.Score;
        _from = [.. registers.Select(register => from[register][0])];
        _to = [.. registers.Select(register => to[register][0])];
        _players = [.. Enumerable.Range(0, registers.Length).Where(input => !_from[input].Equals(_to[input]))];
        // A mix of two shops with little data in common can be left below the least coverage, without a total. Any
        // one value for it keeps the shares summing to the gap; half way favours neither side.
        _undefined = (from[_total][0] + to[_total][0]) / 2;
    }

    /// <summary>The inputs that differ, as positions in <see cref="CompiledModel.PointRegisters"/>.</summary>
    internal IReadOnlyList<int> Players => _players;

    /// <summary>The value of every coalition, indexed by its bits.</summary>
    internal double[] AllCoalitions() =>
        ValuesOf(1 << _players.Length, (coalition, player) => (coalition >> player & 1) == 1);

    /// <summary>
    /// The marginal contributions of every player in random orders, each order followed by its reverse. Row
    /// [order][player].
    /// </summary>
    internal double[][] MarginalsInOrders(int orders, Random random)
    {
        var count = _players.Length;
        var positions = new int[orders][];
        for (var order = 0; order < orders; order++)
            positions[order] = order % 2 == 0 ? RandomPositions(count, random) : [.. positions[order - 1].Select(position => count - 1 - position)];
        // Row order·(n + 1) + k holds the value once the first k players of the order have moved.
        var values = ValuesOf(orders * (count + 1), (row, player) => positions[row / (count + 1)][player] < row % (count + 1));
        return [.. positions.Select((position, order) => position.Select(
            place => values[order * (count + 1) + place + 1] - values[order * (count + 1) + place]).ToArray())];
    }

    private double[] ValuesOf(int rows, Func<int, int, bool> isIn)
    {
        var columns = new ReadOnlyMemory<double>[_from.Length];
        for (var input = 0; input < columns.Length; input++)
        {
            var player = Array.IndexOf(_players, input);
            var column = new double[rows];
            for (var row = 0; row < rows; row++) column[row] = player >= 0 && isIn(row, player) ? _to[input] : _from[input];
            columns[input] = column;
        }

        var values = _program.Evaluate(columns, [_total])[0];
        for (var row = 0; row < rows; row++)
            if (double.IsNaN(values[row])) values[row] = _undefined;
        return values;
    }

    private static int[] RandomPositions(int count, Random random)
    {
        var positions = Enumerable.Range(0, count).ToArray();
        random.Shuffle(positions);
        return positions;
    }
}
