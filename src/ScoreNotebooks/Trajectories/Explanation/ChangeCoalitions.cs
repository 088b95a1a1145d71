namespace ScoreNotebooks;

/// <summary>
/// Which coalitions of the others a player of a <see cref="ChangeGame"/> is added to, and how much each counts: none at
/// all in an additive model, where it makes no difference; all of them; or those that random orders put before it.
/// </summary>
internal sealed class ChangeCoalitions
{
    private const int MostPlayersEnumerated = 16;
    private const int Orders = 1_000;

    private readonly IReadOnlyList<int> _players;
    private readonly int _inputs;
    private readonly int[][] _positions;

    private ChangeCoalitions(GapMethod method, IReadOnlyList<int> players, int inputs, int[][] positions)
    {
        Method = method;
        _players = players;
        _inputs = inputs;
        _positions = positions;
    }

    /// <summary>How the shares come about.</summary>
    internal GapMethod Method { get; }

    /// <summary>The coalitions for a game.</summary>
    /// <param name="isAdditive">Whether a metric does the same for the total whatever the others are.</param>
    /// <param name="players">The players.</param>
    /// <param name="inputs">The number of metrics and adjustments.</param>
    /// <param name="seed">The seed of random orders.</param>
    internal static ChangeCoalitions Of(bool isAdditive, IReadOnlyList<int> players, int inputs, int seed)
    {
        if (isAdditive) return new(GapMethod.Additive, players, inputs, []);
        if (players.Count <= MostPlayersEnumerated) return new(GapMethod.Exact, players, inputs, []);
        var random = new Random(seed);
        var positions = new int[Orders][];
        for (var order = 0; order < Orders; order++)
        {
            // An order is followed by its reverse: their average varies less than two independent orders.
            if (order % 2 == 1)
            {
                positions[order] = [.. positions[order - 1].Select(position => players.Count - 1 - position)];
                continue;
            }

            positions[order] = [.. Enumerable.Range(0, players.Count)];
            random.Shuffle(positions[order]);
        }

        return new(GapMethod.Sampled, players, inputs, positions);
    }

    /// <summary>The coalitions that a player is added to, each with its weight; the weights sum to 1.</summary>
    internal (IReadOnlyList<bool[]> Sets, double[] Weights) Around(int player)
    {
        if (Method == GapMethod.Additive) return ([new bool[_inputs]], [1]);
        return Method == GapMethod.Exact ? Subsets(player) : Prefixes(player);
    }

    private (IReadOnlyList<bool[]> Sets, double[] Weights) Subsets(int player)
    {
        var others = _players.Where(other => other != player).ToArray();
        var bySize = ShapleyWeights(others.Length + 1);
        var sets = new bool[1 << others.Length][];
        var weights = new double[sets.Length];
        for (var set = 0; set < sets.Length; set++)
        {
            sets[set] = new bool[_inputs];
            for (var i = 0; i < others.Length; i++) sets[set][others[i]] = (set >> i & 1) == 1;
            weights[set] = bySize[System.Numerics.BitOperations.PopCount((uint)set)];
        }

        return (sets, weights);
    }

    private (IReadOnlyList<bool[]> Sets, double[] Weights) Prefixes(int player)
    {
        var place = _players.ToList().IndexOf(player);
        var sets = new bool[_positions.Length][];
        for (var order = 0; order < sets.Length; order++)
        {
            sets[order] = new bool[_inputs];
            // A player that changes nothing as a whole may stand anywhere; it takes the place of the first.
            var mine = place < 0 ? 0 : _positions[order][place];
            for (var i = 0; i < _players.Count; i++) sets[order][_players[i]] = _positions[order][i] < mine;
        }

        return (sets, [.. sets.Select(_ => 1.0 / sets.Length)]);
    }

    // |S|! (n − |S| − 1)! ÷ n!, the share of orders in which exactly the coalition S comes before a given player.
    private static double[] ShapleyWeights(int players)
    {
        var weights = new double[players];
        weights[0] = 1.0 / players;
        for (var size = 1; size < players; size++) weights[size] = weights[size - 1] * size / (players - size);
        return weights;
    }
}
