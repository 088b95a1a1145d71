namespace ScoreNotebooks;

/// <summary>One demand on the weights of a level: coefficients · weights ≤ bound.</summary>
/// <param name="Coefficients">1 or -1 for the places it speaks of, 0 for the others.</param>
/// <param name="Bound">The bound.</param>
/// <param name="Text">The demand in words, such as "the weight of shipping_time is at most 20%".</param>
internal sealed record WeightConstraint(double[] Coefficients, double Bound, BilingualText Text)
{
    /// <summary>The part whose weight is bounded; null for an order of two parts.</summary>
    internal BilingualText? Part { get; init; }

    /// <summary>True when <see cref="Part"/> is bounded from below.</summary>
    internal bool IsFloor { get; init; }

    /// <summary>The only place that is spoken of; -1 when there are several.</summary>
    internal int OnlyPlace { get; } = Coefficients.Count(coefficient => coefficient != 0) == 1
        ? Array.FindIndex(Coefficients, coefficient => coefficient != 0)
        : -1;

    /// <summary>By how much weights miss the demand; zero or less when they meet it.</summary>
    internal double Excess(ReadOnlySpan<double> weights)
    {
        var sum = -Bound;
        for (var place = 0; place < weights.Length; place++) sum += Coefficients[place] * weights[place];
        return sum;
    }

    /// <summary>The demands of a set, in the order in which it states them.</summary>
    internal static IReadOnlyList<WeightConstraint> From(WeightLevel level, WeightSet set)
    {
        var constraints = new List<WeightConstraint>();
        foreach (var bounds in set.Bounds)
            constraints.AddRange(Between(level, level.PlacesOf(bounds.Id), level.Model.TitleOf(bounds.Id), bounds.Low, bounds.High));
        if (set.Share is { } share)
            for (var place = 0; place < level.Parts.Count; place++)
                constraints.AddRange(Between(level, [place], level.TitleOf(place), level.Current[place] * (1 - share), level.Current[place] * (1 + share)));
        foreach (var order in set.Orders)
            constraints.AddRange(order.Zip(order.Skip(1), (heavier, lighter) => NotLighter(level, heavier, lighter)));
        return constraints;
    }

    private static IEnumerable<WeightConstraint> Between(WeightLevel level, int[] places, BilingualText title, double low, double high)
    {
        if (low > 0)
            yield return new WeightConstraint(Vector(level, places, -1), -low, new BilingualText(
                $"{title.English} at least {Percent(low)}", $"{title.Chinese}不低于 {Percent(low)}"))
            { Part = title, IsFloor = true };
        if (high < 1)
            yield return new WeightConstraint(Vector(level, places, 1), high, new BilingualText(
                $"{title.English} at most {Percent(high)}", $"{title.Chinese}不高于 {Percent(high)}"))
            { Part = title };
    }

    private static WeightConstraint NotLighter(WeightLevel level, string heavier, string lighter)
    {
        var coefficients = Vector(level, level.PlacesOf(lighter), 1);
        foreach (var place in level.PlacesOf(heavier)) coefficients[place]--;
        var (first, second) = (level.Model.TitleOf(heavier), level.Model.TitleOf(lighter));
        return new WeightConstraint(coefficients, 0, new BilingualText(
            $"{first.English} not below {second.English}", $"{first.Chinese}不低于{second.Chinese}"));
    }

    private static double[] Vector(WeightLevel level, int[] places, double coefficient)
    {
        var vector = new double[level.Parts.Count];
        foreach (var place in places) vector[place] = coefficient;
        return vector;
    }

    internal static string Percent(double share) => $"{RoundedNumber.Text(100 * share, 2).TrimEnd('0').TrimEnd('.')}%";
}
