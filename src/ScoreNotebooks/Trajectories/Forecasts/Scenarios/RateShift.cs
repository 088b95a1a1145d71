namespace ScoreNotebooks;

/// <summary>What a scenario does to a rate on a day: so much of the rate as it would be, and so much besides.</summary>
internal readonly record struct RateShift(double Keep, double Add)
{
    /// <summary>The rate as it would be.</summary>
    internal static readonly RateShift None = new(1, 0);

    /// <summary>The rate after the shift.</summary>
    internal double Of(double rate) => (Keep * rate) + Add;

    /// <summary>A part of the way from this to a stated rate.</summary>
    internal RateShift Towards(double rate, double share) => new(Keep * (1 - share), (Add * (1 - share)) + (rate * share));
}
