namespace ScoreNotebooks;

/// <summary>
/// What is searched: the measures that may be chosen, what each costs and does, and the score of every set of them. The
/// score is the model's own program, begun at the values that measures move.
/// </summary>
internal sealed class PlanProblem
{
    private readonly PreparedProgram _score;
    private readonly Dictionary<ulong, double> _known = [];

    internal PlanProblem(ShopProgram shop, IReadOnlyList<MovedInput> inputs, IReadOnlyList<PlanItem> items, ulong allowed)
    {
        Shop = shop;
        Inputs = inputs;
        Items = items;
        Allowed = allowed;
        _score = shop.Prepare(rows: 1);
    }

    internal ShopProgram Shop { get; }

    /// <summary>The values that measures move.</summary>
    internal IReadOnlyList<MovedInput> Inputs { get; }

    /// <summary>All measures, allowed or not.</summary>
    internal IReadOnlyList<PlanItem> Items { get; }

    /// <summary>The measures that may be chosen.</summary>
    internal ulong Allowed { get; }

    /// <summary>What a set costs.</summary>
    internal double CostOf(ulong set)
    {
        var cost = 0.0;
        foreach (var item in set.Items()) cost += Items[item].Cost;
        return cost;
    }

    /// <summary>True when every measure of a set has what it requires and none excludes another.</summary>
    internal bool IsConsistent(ulong set)
    {
        if (!Allowed.HasAll(set)) return false;
        foreach (var item in set.Items())
            if (!set.HasAll(Items[item].Requires) || (Items[item].Excludes & set) != 0) return false;
        return true;
    }

    /// <summary>The value of each moved input under a set of measures.</summary>
    internal double[] ValuesOf(ulong set)
    {
        var left = new double[Inputs.Count];
        var shift = new double[Inputs.Count];
        Array.Fill(left, 1);
        foreach (var item in set.Items())
            foreach (var effect in Items[item].Effects)
            {
                left[effect.Place] *= effect.Left;
                shift[effect.Place] += effect.Shift;
            }

        return [.. Inputs.Select((input, place) => input.After(left[place], shift[place]))];
    }

    /// <summary>The score under a set of measures.</summary>
    internal double ScoreOf(ulong set)
    {
        if (_known.TryGetValue(set, out var known)) return known;
        var values = ValuesOf(set);
        for (var place = 0; place < values.Length; place++) _score.SetNumber(Inputs[place].Input, values[place]);
        _score.Run(1);
        return _known[set] = _score.Result(0)[0];
    }
}
