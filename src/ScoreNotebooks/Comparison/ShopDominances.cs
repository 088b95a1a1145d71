using System.Collections;

namespace ScoreNotebooks;

/// <summary>Every pair of shops of a scoreboard in which one dominates the other; shown as one sentence per pair.</summary>
public sealed partial class ShopDominances : IReadOnlyList<Dominance>
{
    private readonly IReadOnlyList<Dominance> _pairs;

    internal ShopDominances(IReadOnlyList<Dominance> pairs) => _pairs = pairs;

    /// <summary>How many pairs there are; 0 when no shop dominates another.</summary>
    public int Count => _pairs.Count;

    /// <summary>A pair, in the order of the table, from 0.</summary>
    public Dominance this[int index] => _pairs[index];

    /// <summary>The pairs in the order of the table.</summary>
    public IEnumerator<Dominance> GetEnumerator() => _pairs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
