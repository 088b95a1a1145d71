namespace ScoreNotebooks;

/// <summary>Moves labels apart along a line as little as needed, so that none lies on another.</summary>
internal static class Spreading
{
    /// <summary>
    /// Places in the order given by the wanted ones, at least <paramref name="distance"/> apart and within the
    /// ends as far as there is room. Solves the least-squares problem by pooling neighbours that collide.
    /// </summary>
    internal static double[] Apart(IReadOnlyList<double> wanted, double distance, double from, double to)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ThenBy(i => i).ToArray();
        var pools = new List<(double Sum, int Count)>();
        for (var rank = 0; rank < order.Length; rank++)
        {
            (double Sum, int Count) pool = (wanted[order[rank]] - (rank * distance), 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Count >= pool.Sum / pool.Count)
            {
                pool = (pool.Sum + pools[^1].Sum, pool.Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        var placed = new double[wanted.Count];
        var next = 0;
        var last = Math.Max(from, to - ((order.Length - 1) * distance));
        foreach (var (sum, count) in pools)
            for (var i = 0; i < count; i++, next++)
                placed[order[next]] = Math.Clamp(sum / count, from, last) + (next * distance);
        return placed;
    }
}
