namespace ScoreNotebooks;

/// <summary>All that a register may hold: values from a lowest to a highest, both included, and perhaps none.</summary>
/// <param name="Low">The lowest value; NaN when the register is missing for certain.</param>
/// <param name="High">The highest value; NaN when the register is missing for certain.</param>
/// <param name="MayBeMissing">True when the register may be missing.</param>
internal readonly record struct ValueInterval(double Low, double High, bool MayBeMissing = false)
{
    internal static ValueInterval Missing { get; } = new(double.NaN, double.NaN, true);

    internal static ValueInterval Anything { get; } = new(double.NegativeInfinity, double.PositiveInfinity, true);

    internal static ValueInterval Zero { get; } = new(0, 0);

    internal bool IsMissing => double.IsNaN(Low);

    internal bool IsPoint => Low == High && !MayBeMissing;

    /// <summary>The interval of one value; of NaN the one that is missing.</summary>
    internal static ValueInterval Of(double value) => double.IsNaN(value) ? Missing : new(value, value);

    internal bool Contains(double value) => double.IsNaN(value) ? MayBeMissing : value >= Low && value <= High;

    /// <summary>The least interval that holds this one and another.</summary>
    internal ValueInterval Hull(ValueInterval other)
    {
        var mayBeMissing = MayBeMissing || other.MayBeMissing;
        if (IsMissing) return other with { MayBeMissing = true };
        if (other.IsMissing) return this with { MayBeMissing = true };
        return new ValueInterval(Math.Min(Low, other.Low), Math.Max(High, other.High), mayBeMissing);
    }

    /// <summary>What is in both; this one when rounding leaves them apart.</summary>
    internal ValueInterval And(ValueInterval other)
    {
        var (low, high) = (Math.Max(Low, other.Low), Math.Min(High, other.High));
        return low <= high ? new ValueInterval(low, high, MayBeMissing) : this;
    }
}
