namespace ScoreNotebooks;

/// <summary>A step along the outline of a group's options: from one set to a dearer one that can add more.</summary>
/// <param name="From">The set before.</param>
/// <param name="To">The set after.</param>
/// <param name="Cost">What the step costs, not below zero.</param>
/// <param name="Gain">The most points that it adds, above zero.</param>
internal readonly record struct GainStep(ulong From, ulong To, double Cost, double Gain)
{
    internal double CostPerPoint => Cost / Gain;
}
