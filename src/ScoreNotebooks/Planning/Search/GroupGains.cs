namespace ScoreNotebooks;

/// <summary>What every subset of a group can add at most, and the outline of what can still be added to a part already chosen.</summary>
internal sealed class GroupGains
{
    private readonly double[] _gains;
    private readonly double[] _costs;
    private readonly int[] _byCost;
    private readonly Dictionary<(int Chosen, int Open), Outline> _outlines = [];

    /// <param name="group">The group.</param>
    /// <param name="begin">The measures chosen where the gains begin.</param>
    /// <param name="gains">The most that each part adds; NaN for one that cannot be.</param>
    /// <param name="costs">The group's share of what each part costs.</param>
    /// <param name="isCertain">True when every part always adds just that.</param>
    internal GroupGains(ItemGroup group, ulong begin, double[] gains, double[] costs, bool isCertain)
    {
        Group = group;
        Begin = begin;
        IsCertain = isCertain;
        _gains = gains;
        _costs = costs;
        _byCost = [.. Enumerable.Range(0, gains.Length).Where(part => !double.IsNaN(gains[part])).OrderBy(part => costs[part]).ThenByDescending(part => gains[part])];
    }

    internal ItemGroup Group { get; }

    /// <summary>The measures chosen where the gains begin.</summary>
    internal ulong Begin { get; }

    /// <summary>True when every part always adds just that, so that nothing better can be found for a narrower choice.</summary>
    internal bool IsCertain { get; }

    /// <summary>What can be added to a part; kept, since most choices leave most groups as they were.</summary>
    internal Outline After(ulong chosen, ulong open)
    {
        var key = (Group.PartOf(chosen & ~Begin), Group.PartOf(open));
        return _outlines.TryGetValue(key, out var known) ? known : _outlines[key] = OutlineOf(key.Item1, key.Item2);
    }

    /// <summary>The most that a part adds to where the gains begin.</summary>
    internal double GainOf(ulong chosen) => _gains[Group.PartOf(chosen & ~Begin)];

    private Outline OutlineOf(int chosen, int open)
    {
        var hull = new List<int> { chosen };
        foreach (var part in _byCost)
        {
            if ((part & chosen) != chosen || (part & ~(chosen | open)) != 0 || _gains[part] <= _gains[hull[^1]]) continue;
            while (hull.Count > 1 && IsBelow(hull[^2], hull[^1], part)) hull.RemoveAt(hull.Count - 1);
            hull.Add(part);
        }

        var steps = new GainStep[hull.Count - 1];
        for (var i = 1; i < hull.Count; i++)
            steps[i - 1] = new GainStep(Group.SetOf(hull[i - 1]), Group.SetOf(hull[i]), Math.Max(0, _costs[hull[i]] - _costs[hull[i - 1]]), _gains[hull[i]] - _gains[hull[i - 1]]);
        return new Outline(_gains[chosen], steps);
    }

    // True when the middle lies on or below the line between its neighbours.
    private bool IsBelow(int left, int middle, int right) =>
        (_gains[middle] - _gains[left]) * (_costs[right] - _costs[left]) <= (_gains[right] - _gains[left]) * (_costs[middle] - _costs[left]);

    /// <summary>The upper hull of a group's options.</summary>
    /// <param name="Gain">The most that what is chosen adds.</param>
    /// <param name="Steps">The steps from there, each dearer per point than the one before.</param>
    internal sealed record Outline(double Gain, IReadOnlyList<GainStep> Steps);
}
