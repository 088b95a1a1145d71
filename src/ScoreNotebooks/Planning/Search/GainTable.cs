namespace ScoreNotebooks;

/// <summary>What the subsets of a group add, where that does not depend on the rest of the plan.</summary>
internal sealed class GainTable
{
    private readonly ulong _group;
    private readonly IReadOnlyList<GainOption> _options;
    private readonly Dictionary<ulong, GainOption> _bySet;

    internal GainTable(ulong group, IReadOnlyList<GainOption> options)
    {
        _group = group;
        _options = options;
        _bySet = options.ToDictionary(option => option.Set);
        _bySet[0] = default;
    }

    /// <summary>The subsets that may be added to what is chosen, with what they add to it.</summary>
    internal List<GainOption> Options(ulong chosen, ulong open)
    {
        var has = chosen & _group;
        var options = new List<GainOption>(_options.Count);
        if (!_bySet.TryGetValue(has, out var now)) return options;
        foreach (var option in _options)
            if (option.Set.HasAll(has) && (option.Set & ~has & ~open) == 0 && option.Set != has)
                options.Add(new GainOption(option.Set & ~has, option.Cost - now.Cost, option.Gain - now.Gain));
        return options;
    }
}
