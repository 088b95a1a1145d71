namespace ScoreNotebooks;

/// <summary>
/// Measures that move one input, bounded together, subset by subset. A measure that moves several inputs is in a group of
/// each, with a share of its cost in each; that the groups may then disagree about it makes the bound no worse than sound.
/// </summary>
/// <param name="Place">The place of the input.</param>
/// <param name="Items">The measures.</param>
internal sealed record ItemGroup(int Place, IReadOnlyList<int> Items)
{
    // Four thousand subsets are looked at in some milliseconds; beyond, the doubling costs more than the tighter bound saves.
    private const int MostItems = 12;

    internal ulong Set { get; } = Items.Aggregate(0UL, (set, item) => set | ItemSet.Of(item));

    /// <summary>The group without what is not in a set.</summary>
    internal ItemGroup Within(ulong set) => new(Place, [.. Items.Where(item => set.Has(item))]);

    /// <summary>Puts the measures of every input into groups.</summary>
    internal static IReadOnlyList<ItemGroup> Of(IReadOnlyList<PlanItem> items, ulong set, int inputs) =>
        [.. Enumerable.Range(0, inputs).SelectMany(place => set.Items()
            .Where(item => items[item].Effects.Any(effect => effect.Place == place)).Chunk(MostItems).Select(some => new ItemGroup(place, some)))];

    /// <summary>The measures of a set that are in this group, the first of the group as the first bit.</summary>
    internal int PartOf(ulong set)
    {
        var part = 0;
        for (var i = 0; i < Items.Count; i++) part |= (int)(set >> Items[i] & 1) << i;
        return part;
    }

    /// <summary>The measures that the bits of a part stand for.</summary>
    internal ulong SetOf(int part)
    {
        var set = 0UL;
        for (var i = 0; i < Items.Count; i++)
            if ((part >> i & 1) != 0) set |= ItemSet.Of(Items[i]);
        return set;
    }
}
