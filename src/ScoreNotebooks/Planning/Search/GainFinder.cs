namespace ScoreNotebooks;

/// <summary>Finds <see cref="GainTables"/> by difference walks: one for every subset of every group.</summary>
internal sealed class GainFinder
{
    private readonly PlanProblem _problem;
    private readonly IntervalWalk _walk;
    private readonly GainScale _scale;
    private readonly DifferenceWalk[] _differences;
    private readonly ValueInterval[] _context;
    private readonly ValueInterval[] _changes;
    private double[][]? _shares;

    internal GainFinder(PlanProblem problem, GainScale scale)
    {
        _problem = problem;
        _scale = scale;
        var walk = _walk = problem.Shop.Walk([.. problem.Inputs.Select(input => input.Input)], scale.Register);
        _differences = [.. problem.Inputs.Select(input => new DifferenceWalk(walk, [input.Input]))];
        _context = new ValueInterval[walk.Ranges.Length];
        _changes = new ValueInterval[problem.Inputs.Count];
    }

    /// <summary>The tables for all choices that begin with a set.</summary>
    /// <param name="chosen">The set.</param>
    /// <param name="open">What may be added.</param>
    /// <param name="wider">Tables that such choices go on from; what is certain in them is kept.</param>
    internal GainTables Find(ulong chosen, ulong open, GainTables? wider)
    {
        var quantity = _scale.MostOf(_walk.Walk([.. _problem.ValuesOf(chosen).Select(ValueInterval.Of)]));
        var most = _scale.MostOf(_walk.Walk([.. _problem.Inputs.Select((input, place) => Anywhere(chosen, open, place).ValuesOf(input))]));
        var kept = wider?.Groups.Where(group => group.IsCertain).ToList() ?? [];
        var groups = Groups(open, wider);
        var gains = new double[groups.Count][];
        var isCertain = new bool[groups.Count];
        for (var group = 0; group < groups.Count; group++) (gains[group], isCertain[group]) = GainsOf(groups, group, chosen, open);
        if (_shares is null) Share(groups, gains);
        Bound(gains, most - quantity);
        return new GainTables(
            chosen, open, quantity, [.. kept, .. groups.Select((group, i) => new GroupGains(group, chosen, gains[i], CostsOf(group), isCertain[i]))])
        { Walks = gains.Sum(group => group.Length) };
    }

    /// <summary>The groups whose gains are to be found: all, or those that are not certain, without what is settled.</summary>
    private IReadOnlyList<ItemGroup> Groups(ulong open, GainTables? wider) => wider is null
        ? ItemGroup.Of(_problem.Items, open, _problem.Inputs.Count)
        : [.. wider.Groups.Where(group => !group.IsCertain).Select(group => group.Group.Within(open)).Where(group => group.Items.Count > 0)];

    private (double[] Gains, bool AreCertain) GainsOf(IReadOnlyList<ItemGroup> groups, int number, ulong chosen, ulong open)
    {
        var (group, input) = (groups[number], _problem.Inputs[groups[number].Place]);
        var box = Box(groups, number, chosen, open, out var state);
        _walk.Walk(box);
        _walk.Ranges.CopyTo(_context);
        var gains = new double[1 << group.Items.Count];
        var areCertain = true;
        for (var part = 1; part < gains.Length; part++)
        {
            if (!IsConsistent(group.SetOf(part), group, chosen))
            {
                gains[part] = double.NaN;
                continue;
            }

            var added = EffectOf(group, part);
            var after = state.With(added);
            (box[group.Place], _changes[group.Place]) = (after.ValuesOf(input), state.ChangeTo(after, added, input));
            var change = _differences[group.Place].Difference(_context, box, _changes);
            gains[part] = _scale.MostOf(change);
            areCertain &= change.High - change.Low <= OutlookFinder.Rounding / 100;
        }

        _changes[group.Place] = ValueInterval.Zero;
        return (gains, areCertain);
    }

    /// <summary>Every input before a group is added: its own holds what is chosen and perhaps what earlier groups do, all others anything.</summary>
    private ValueInterval[] Box(IReadOnlyList<ItemGroup> groups, int number, ulong chosen, ulong open, out EffectState own)
    {
        var place = groups[number].Place;
        // A group of the same input that is certain was added first, whatever its number is now.
        var later = groups.Skip(number).Aggregate(0UL, (set, group) => group.Place == place ? set | group.Set : set);
        own = Add(Add(EffectState.None, chosen, place, isCertain: true), open & ~later, place, isCertain: false);
        var box = new ValueInterval[_problem.Inputs.Count];
        for (var other = 0; other < box.Length; other++)
            box[other] = (other == place ? own : Anywhere(chosen, open, other)).ValuesOf(_problem.Inputs[other]);
        return box;
    }

    private EffectState Anywhere(ulong chosen, ulong open, int place) =>
        Add(Add(EffectState.None, chosen, place, isCertain: true), open, place, isCertain: false);

    private EffectState Add(EffectState state, ulong set, int place, bool isCertain)
    {
        foreach (var item in set.Items())
            foreach (var effect in _problem.Items[item].Effects)
                if (effect.Place == place) state = isCertain ? state.With(effect) : state.Perhaps(effect);
        return state;
    }

    private ItemEffect EffectOf(ItemGroup group, int part)
    {
        var (left, shift) = (1.0, 0.0);
        for (var i = 0; i < group.Items.Count; i++)
        {
            if ((part >> i & 1) == 0) continue;
            var effect = _problem.Items[group.Items[i]].Effects.First(effect => effect.Place == group.Place);
            (left, shift) = (left * effect.Left, shift + effect.Shift);
        }

        return new ItemEffect(group.Place, left, shift);
    }

    // What a subset requires outside the group is left to the search; what is open inside it must be there.
    private bool IsConsistent(ulong set, ItemGroup group, ulong chosen)
    {
        var within = group.SetOf((1 << group.Items.Count) - 1);
        foreach (var item in set.Items())
            if ((_problem.Items[item].Excludes & (set | chosen)) != 0 || (_problem.Items[item].Requires & within & ~set) != 0) return false;
        return true;
    }

    /// <summary>Divides the cost of each measure among its inputs by what it can add there; any division is sound, this one is near the tightest.</summary>
    private void Share(IReadOnlyList<ItemGroup> groups, double[][] gains)
    {
        _shares = [.. _problem.Items.Select(_ => new double[_problem.Inputs.Count])];
        for (var group = 0; group < groups.Count; group++)
            for (var i = 0; i < groups[group].Items.Count; i++)
                if (double.IsFinite(gains[group][1 << i])) _shares[groups[group].Items[i]][groups[group].Place] = Math.Max(0, gains[group][1 << i]);
        for (var item = 0; item < _shares.Length; item++)
        {
            var sum = _shares[item].Sum();
            foreach (var effect in _problem.Items[item].Effects)
                _shares[item][effect.Place] = sum > 0 ? _shares[item][effect.Place] / sum : 1.0 / _problem.Items[item].Effects.Count;
        }
    }

    private double[] CostsOf(ItemGroup group)
    {
        var costs = new double[1 << group.Items.Count];
        for (var part = 1; part < costs.Length; part++)
        {
            var first = System.Numerics.BitOperations.TrailingZeroCount(part);
            costs[part] = costs[part & (part - 1)] + _problem.Items[group.Items[first]].Cost * _shares![group.Items[first]][group.Place];
        }

        return costs;
    }

    // An unbounded gain is cut to one that meets any need whatever the other groups do.
    private static void Bound(double[][] gains, double most)
    {
        var least = gains.Sum(group => Math.Min(0, group.Where(double.IsFinite).Min()));
        var enough = double.IsFinite(most) ? Math.Max(0, most) - least : double.MaxValue / 1e6;
        foreach (var group in gains)
            for (var part = 0; part < group.Length; part++)
                if (double.IsPositiveInfinity(group[part])) group[part] = enough;
    }
}
