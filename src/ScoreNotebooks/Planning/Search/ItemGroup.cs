namespace ScoreNotebooks;

/// <summary>A few measures whose joint effect is bounded together, subset by subset, since they move the same values.</summary>
/// <param name="Items">The measures.</param>
/// <param name="Places">The places of the inputs they move.</param>
internal sealed record ItemGroup(IReadOnlyList<int> Items, IReadOnlyList<int> Places)
{
    // Sixty-four subsets are looked at in no time; beyond, the doubling costs more than the tighter bound saves.
    private const int MostItems = 6;

    internal ulong Set { get; } = Items.Aggregate(0UL, (set, item) => set | ItemSet.Of(item));

    /// <summary>Puts measures that share an input together while groups stay small; every measure is in one group.</summary>
    internal static IReadOnlyList<ItemGroup> Of(IReadOnlyList<PlanItem> items, ulong allowed)
    {
        var groups = new List<List<int>>();
        // Measures that move one value only are the most alike, so they come first.
        foreach (var item in allowed.Items().OrderBy(item => items[item].Effects.Count).ThenBy(item => items[item].Effects.Select(effect => effect.Place).DefaultIfEmpty(-1).First()))
        {
            var kin = groups.FindLast(group => group.Count < MostItems && group.Any(other => ShareAnInput(items[item], items[other])));
            if (kin is null) groups.Add([item]);
            else kin.Add(item);
        }

        return [.. groups.Select(group => new ItemGroup(
            group, [.. group.SelectMany(item => items[item].Effects.Select(effect => effect.Place)).Distinct().Order()]))];
    }

    private static bool ShareAnInput(PlanItem item, PlanItem other) =>
        item.Effects.Any(effect => other.Effects.Any(its => its.Place == effect.Place));
}
