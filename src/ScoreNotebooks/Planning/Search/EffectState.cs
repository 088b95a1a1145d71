namespace ScoreNotebooks;

/// <summary>What measures, chosen or still open, make of one input: the range of what cuts leave and of what shifts add.</summary>
/// <param name="Left">What cuts leave of what is amiss.</param>
/// <param name="Shift">What shifts add.</param>
internal readonly record struct EffectState(ValueInterval Left, ValueInterval Shift)
{
    internal static EffectState None { get; } = new(new ValueInterval(1, 1), ValueInterval.Zero);

    /// <summary>One more effect, for certain.</summary>
    internal EffectState With(ItemEffect effect) => new(
        Scaled(Left, effect.Left), new ValueInterval(Shift.Low + effect.Shift, Shift.High + effect.Shift));

    /// <summary>One more effect, or not.</summary>
    internal EffectState Perhaps(ItemEffect effect) => new(
        Left.Hull(Scaled(Left, effect.Left)),
        new ValueInterval(Shift.Low + Math.Min(0, effect.Shift), Shift.High + Math.Max(0, effect.Shift)));

    /// <summary>The values that the input can have.</summary>
    internal ValueInterval ValuesOf(MovedInput input)
    {
        var (low, high) = Corners(input.After, input);
        return new ValueInterval(low, high);
    }

    /// <summary>By how much the input's value changes when further effects are added, wherever in this state it is.</summary>
    internal ValueInterval ChangeTo(EffectState after, ItemEffect added, MovedInput input)
    {
        var (from, to) = (ValuesOf(input), after.ValuesOf(input));
        if (from.IsPoint && to.IsPoint) return ValueInterval.Of(to.Low - from.Low);
        var cut = added.Left == 1 ? ValueInterval.Zero : Scaled(Left, (input.Today - input.Ideal) * (added.Left - 1));
        var change = new ValueInterval(cut.Low + added.Shift - Rounding, cut.High + added.Shift + Rounding);
        var (low, high) = Corners(input.Unheld, input);
        var (lowAfter, highAfter) = after.Corners(input.Unheld, input);
        var isHeld = Math.Min(low, lowAfter) < input.Possible.Low || Math.Max(high, highAfter) > input.Possible.High;
        return isHeld ? change.Hull(ValueInterval.Zero) : change;
    }

    // Values are rounded to ten decimals.
    private const double Rounding = 1e-9;

    private (double Low, double High) Corners(Func<double, double, double> value, MovedInput input)
    {
        // A smaller rest is a smaller value exactly where the value of today is above the ideal.
        var isAbove = !(input.Today < input.Ideal);
        return (value(isAbove ? Left.Low : Left.High, Shift.Low), value(isAbove ? Left.High : Left.Low, Shift.High));
    }

    private static ValueInterval Scaled(ValueInterval interval, double factor)
    {
        var (one, other) = (interval.Low * factor, interval.High * factor);
        return new ValueInterval(Math.Min(one, other), Math.Max(one, other));
    }
}
