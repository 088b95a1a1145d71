namespace ScoreNotebooks;

/// <summary>
/// Finds what can become of a partial choice. The ceiling is an interval walk over everything that open measures can make of
/// the inputs; the steps come from tables of gains, made anew now and then where gains depend on what else is chosen.
/// </summary>
internal sealed class OutlookFinder
{
    // What rounding may do to a bound, beside which no plan differs from another.
    internal const double Rounding = 1e-9;

    // Tables cost as much as some hundred outlooks, and gain little from one measure settled.
    private const int SettledBetweenTables = 3;

    private readonly PlanProblem _problem;
    private readonly IntervalWalk _walk;
    private readonly GainScale _scale;
    private readonly GainFinder _gains;
    private readonly EffectState[] _whole;
    private readonly ValueInterval[] _box;

    internal OutlookFinder(PlanProblem problem)
    {
        _problem = problem;
        _walk = problem.Shop.Walk([.. problem.Inputs.Select(input => input.Input)]);
        _whole = new EffectState[problem.Inputs.Count];
        _box = new ValueInterval[problem.Inputs.Count];
        // The scale is found from the ranges of everything that measures can lead to.
        Ceiling(0, problem.Allowed);
        _scale = new GainScale(_walk);
        _gains = new GainFinder(problem, _scale);
        Root = _gains.Find(0, problem.Allowed, null);
    }

    /// <summary>The tables for all choices.</summary>
    internal GainTables Root { get; }

    /// <summary>What can become of a choice.</summary>
    /// <param name="chosen">The measures chosen.</param>
    /// <param name="open">The measures that may be added.</param>
    /// <param name="tables">The tables of a choice that this one goes on from.</param>
    internal Outlook Find(ulong chosen, ulong open, GainTables tables)
    {
        var ceiling = Ceiling(chosen, open);
        if (!tables.AreCertain && System.Numerics.BitOperations.PopCount(tables.Open & ~open) >= SettledBetweenTables)
            tables = _gains.Find(chosen, open, tables);
        var quantity = tables.Quantity;
        var steps = new List<GainStep>();
        foreach (var group in tables.Groups)
        {
            var outline = group.After(chosen, open);
            quantity += outline.Gain - group.GainOf(tables.Base);
            steps.AddRange(outline.Steps);
        }

        steps.Sort((one, other) => one.CostPerPoint.CompareTo(other.CostPerPoint));
        return new Outlook(chosen, open, _problem.CostOf(chosen), quantity, ceiling, steps, tables, _scale);
    }

    /// <summary>No set of chosen and open measures scores more.</summary>
    private double Ceiling(ulong chosen, ulong open)
    {
        Array.Fill(_whole, EffectState.None);
        foreach (var item in chosen.Items())
            foreach (var effect in _problem.Items[item].Effects) _whole[effect.Place] = _whole[effect.Place].With(effect);
        foreach (var item in open.Items())
            foreach (var effect in _problem.Items[item].Effects) _whole[effect.Place] = _whole[effect.Place].Perhaps(effect);
        for (var place = 0; place < _whole.Length; place++) _box[place] = _whole[place].ValuesOf(_problem.Inputs[place]);
        var highest = _walk.Walk(_box).High;
        return double.IsNaN(highest) ? double.PositiveInfinity : highest + Rounding * Math.Max(1, Math.Abs(highest)) / 100;
    }
}
