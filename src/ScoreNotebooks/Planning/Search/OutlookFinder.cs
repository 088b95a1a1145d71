namespace ScoreNotebooks;

/// <summary>
/// Finds what can become of a partial choice. The ceiling is an interval walk over everything the open measures can make of
/// the inputs. The gains of a group are bounded by difference walks: measures are thought of as added group by group, so the
/// score is the present one and a gain per group, each no more than the walk admits wherever the other groups are.
/// </summary>
internal sealed class OutlookFinder
{
    // What rounding may do to a bound, beside which no plan differs from another.
    internal const double Rounding = 1e-9;

    private readonly PlanProblem _problem;
    private readonly IReadOnlyList<ItemGroup> _groups;
    private readonly IntervalWalk _walk;
    private readonly DifferenceWalk[] _differences;
    private readonly GainTable?[] _tables;
    private readonly EffectState[] _whole;
    private readonly ValueInterval[] _box;
    private readonly ValueInterval[] _context;

    internal OutlookFinder(PlanProblem problem)
    {
        _problem = problem;
        _groups = ItemGroup.Of(problem.Items, problem.Allowed);
        _walk = problem.Shop.Walk([.. problem.Inputs.Select(input => input.Input)]);
        _differences = [.. _groups.Select(group => new DifferenceWalk(_walk, [.. group.Places.Select(place => problem.Inputs[place].Input)]))];
        _whole = new EffectState[problem.Inputs.Count];
        _box = new ValueInterval[problem.Inputs.Count];
        _context = new ValueInterval[_walk.Ranges.Length];
        _tables = new GainTable?[_groups.Count];
        for (var group = 0; group < _groups.Count; group++) _tables[group] = TableOf(group);
    }

    /// <summary>What can become of a choice.</summary>
    /// <param name="chosen">The measures chosen.</param>
    /// <param name="open">The measures that may be added.</param>
    internal Outlook Find(ulong chosen, ulong open)
    {
        var score = _problem.ScoreOf(chosen);
        var ceiling = Ceiling(chosen, open);
        var steps = new List<GainStep>();
        for (var group = 0; group < _groups.Count; group++)
            if ((_groups[group].Set & open) != 0) GainStep.AddHull(group, Options(group, chosen, open), Math.Max(0, ceiling - score), steps);
        steps.Sort((one, other) => (one.Cost / one.Gain).CompareTo(other.Cost / other.Gain));
        return new Outlook(chosen, open, _problem.CostOf(chosen), score, ceiling, steps);
    }

    /// <summary>No set of chosen and open measures scores more.</summary>
    internal double Ceiling(ulong chosen, ulong open)
    {
        for (var place = 0; place < _whole.Length; place++) _whole[place] = EffectState.None;
        AddAll(_whole, chosen, isCertain: true);
        AddAll(_whole, open, isCertain: false);
        return Padded(_walk.Walk(BoxOf(_whole)).High);
    }

    private List<GainOption> Options(int group, ulong chosen, ulong open)
    {
        if (_tables[group] is { } table) return table.Options(chosen, open);
        return [.. Measured(group, chosen, open).Select(option => option.Option)];
    }

    /// <summary>Every consistent subset of a group's open measures, with the most it adds and whether that is what it always adds.</summary>
    private IEnumerable<(GainOption Option, bool IsCertain)> Measured(int group, ulong chosen, ulong open)
    {
        var states = StatesBefore(group, chosen, open);
        var before = BoxOf(_whole);
        var places = _groups[group].Places;
        foreach (var place in places) before[place] = states[place].ValuesOf(_problem.Inputs[place]);
        _walk.Walk(before);
        _walk.Ranges.CopyTo(_context);
        foreach (var set in Subsets(group, chosen, open))
        {
            var (box, changes) = After(set, states, before, places);
            var change = _differences[group].Difference(_context, box, changes);
            yield return (new GainOption(set, _problem.CostOf(set), Padded(change.High)), change.High - change.Low <= Rounding);
        }
    }

    private (ValueInterval[] Box, ValueInterval[] Changes) After(ulong set, EffectState[] states, ValueInterval[] before, IReadOnlyList<int> places)
    {
        var box = (ValueInterval[])before.Clone();
        var changes = new ValueInterval[before.Length];
        var added = new ItemEffect[before.Length];
        var after = (EffectState[])states.Clone();
        foreach (var place in places) added[place] = new ItemEffect(place, 1, 0);
        foreach (var effect in set.Items().SelectMany(item => _problem.Items[item].Effects))
        {
            after[effect.Place] = after[effect.Place].With(effect);
            added[effect.Place] = new ItemEffect(effect.Place, added[effect.Place].Left * effect.Left, added[effect.Place].Shift + effect.Shift);
        }

        foreach (var place in places)
        {
            box[place] = after[place].ValuesOf(_problem.Inputs[place]);
            changes[place] = states[place].ChangeTo(after[place], added[place], _problem.Inputs[place]);
        }

        return (box, changes);
    }

    /// <summary>Every input before a group is added: its own inputs hold what is chosen and perhaps what earlier groups do, all others anything.</summary>
    private EffectState[] StatesBefore(int group, ulong chosen, ulong open)
    {
        for (var place = 0; place < _whole.Length; place++) _whole[place] = EffectState.None;
        AddAll(_whole, chosen, isCertain: true);
        var states = (EffectState[])_whole.Clone();
        AddAll(_whole, open, isCertain: false);
        for (var earlier = 0; earlier < group; earlier++) AddAll(states, _groups[earlier].Set & open, isCertain: false);
        return states;
    }

    private void AddAll(EffectState[] states, ulong set, bool isCertain)
    {
        for (var rest = set; rest != 0; rest &= rest - 1)
            foreach (var effect in _problem.Items[System.Numerics.BitOperations.TrailingZeroCount(rest)].Effects)
                states[effect.Place] = isCertain ? states[effect.Place].With(effect) : states[effect.Place].Perhaps(effect);
    }

    private ValueInterval[] BoxOf(EffectState[] states)
    {
        for (var place = 0; place < states.Length; place++) _box[place] = states[place].ValuesOf(_problem.Inputs[place]);
        return _box;
    }

    private IEnumerable<ulong> Subsets(int group, ulong chosen, ulong open)
    {
        var within = _groups[group].Set & open;
        for (var set = within; set != 0; set = (set - 1) & within)
            if (IsConsistentWithin(set, within, chosen)) yield return set;
    }

    // What a subset requires outside the group is left to the search; inside it must be there.
    private bool IsConsistentWithin(ulong set, ulong within, ulong chosen)
    {
        for (var rest = set; rest != 0; rest &= rest - 1)
        {
            var item = _problem.Items[System.Numerics.BitOperations.TrailingZeroCount(rest)];
            if ((item.Excludes & (set | chosen)) != 0 || (item.Requires & within & ~set) != 0) return false;
        }

        return true;
    }

    private GainTable? TableOf(int group)
    {
        // Only where the group's inputs are moved by no other group does a gain depend on the group alone.
        var places = _groups[group].Places;
        if (_groups.Where((_, other) => other != group).Any(other => other.Places.Intersect(places).Any())) return null;
        var measured = Measured(group, 0, _groups[group].Set | _problem.Allowed).ToList();
        return measured.All(option => option.IsCertain) ? new GainTable(_groups[group].Set, [.. measured.Select(option => option.Option)]) : null;
    }

    private static double Padded(double bound) => double.IsFinite(bound) ? bound + Rounding * Math.Max(1, Math.Abs(bound)) / 100 : double.IsNaN(bound) ? double.PositiveInfinity : bound;
}
