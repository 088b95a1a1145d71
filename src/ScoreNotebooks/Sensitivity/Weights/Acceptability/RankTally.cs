namespace ScoreNotebooks;

/// <summary>How often each shop had each rank, and how often each was above each other; counts only, so that adding up tallies gives the same in any order.</summary>
internal sealed class RankTally
{
    /// <param name="shops">How many shops are ranked.</param>
    /// <param name="inPairs">Whether pairs are counted too.</param>
    internal RankTally(int shops, bool inPairs)
    {
        Shops = shops;
        Ranks = new int[shops * (shops + 1)];
        if (!inPairs) return;
        Above = new int[shops * shops];
        Level = new int[shops * shops];
    }

    /// <summary>How many shops are ranked.</summary>
    internal int Shops { get; }

    /// <summary>The width of a shop's line in <see cref="Ranks"/>.</summary>
    internal int Stride => Shops + 1;

    /// <summary>Shop by rank: how often; rank 0 for no total.</summary>
    internal int[] Ranks { get; }

    /// <summary>Shop by other shop: how often the first had the higher total; null when pairs are not counted.</summary>
    internal int[]? Above { get; }

    /// <summary>Shop by other shop, the first before the second: how often both had the same total.</summary>
    internal int[]? Level { get; }

    internal void Add(RankTally other)
    {
        Add(Ranks, other.Ranks);
        if (Above is null) return;
        Add(Above, other.Above!);
        Add(Level!, other.Level!);
    }

    internal void Clear()
    {
        Array.Clear(Ranks);
        if (Above is null) return;
        Array.Clear(Above);
        Array.Clear(Level!);
    }

    private static void Add(int[] sum, int[] added) => System.Numerics.Tensors.TensorPrimitives.Add<int>(sum, added, sum);
}
