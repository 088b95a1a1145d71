using System.Numerics;

namespace ScoreNotebooks;

/// <summary>Shapley values of a game given by its value for any coalition.</summary>
internal static class ShapleyValue
{
    /// <summary>The exact values, from the game's value for each of the 2ⁿ coalitions (bit i of the index: player i is in).</summary>
    internal static double[] Exact(ReadOnlySpan<double> coalitions)
    {
        var players = BitOperations.Log2((uint)coalitions.Length);
        var weights = CoalitionWeights(players);
        var values = new double[players];
        for (var coalition = 0; coalition < coalitions.Length; coalition++)
        {
            var weight = weights[BitOperations.PopCount((uint)coalition)];
            for (var player = 0; player < players; player++)
                if ((coalition >> player & 1) == 0)
                    values[player] += weight * (coalitions[coalition | 1 << player] - coalitions[coalition]);
        }

        return values;
    }

    // |S|! (n − |S| − 1)! ÷ n!, the share of orders in which exactly the coalition S comes before a given player.
    private static double[] CoalitionWeights(int players)
    {
        var weights = new double[players + 1];
        if (players == 0) return weights;
        weights[0] = 1.0 / players;
        for (var size = 1; size < players; size++) weights[size] = weights[size - 1] * size / (players - size);
        return weights;
    }
}
