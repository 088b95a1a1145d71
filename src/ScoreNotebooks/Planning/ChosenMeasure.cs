namespace ScoreNotebooks;

/// <summary>A measure of a plan.</summary>
/// <param name="Measure">The measure with its estimates.</param>
/// <param name="Cost">What it costs at the end of the ranges that the plan was chosen for.</param>
public sealed record ChosenMeasure(EstimatedMeasure Measure, double Cost)
{
    /// <summary>The day it can be begun, counted from the first day of the plan: when what it requires works.</summary>
    public int BeginsAfter { get; init; }

    /// <summary>The days until it shows in the score in full: until it works, and until the windows of its metrics hold only such days.</summary>
    public int InEffectAfter { get; init; }

    /// <summary>The points that it adds to those before it in the plan; over all measures they sum to what the plan gains.</summary>
    public double PointsAdded { get; init; }

    /// <summary>The points that the plan loses without it (and without those that require it). The losses need not sum to the gain.</summary>
    public double PointsWithoutIt { get; init; }
}
