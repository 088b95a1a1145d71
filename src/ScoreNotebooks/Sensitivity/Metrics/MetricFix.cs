namespace ScoreNotebooks;

/// <summary>One metric of a <see cref="FirstFix"/>: what a step of improvement gives and costs.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="From">The shop's value.</param>
/// <param name="To">The value after the step; NaN when there is none to take.</param>
/// <param name="Points">The points of the total that the step gives; NaN without a step.</param>
/// <param name="Effort">What the step costs: 1 for an equal step, or what the user's efforts come to; NaN without a step.</param>
public sealed record MetricFix(Metric Metric, double From, double To, double Points, double Effort)
{
    /// <summary>Points gained per unit of effort; what the metrics are ranked by.</summary>
    public double PointsPerEffort => Points / Effort;

    /// <summary>True when a bend or step lies within the step or at its end, so that going on would not give at the same rate.</summary>
    public bool EndsAtKink { get; init; }

    /// <summary>The shop's rank after the step, the other shops as they are.</summary>
    public int Rank { get; init; }

    /// <summary>Why there is no step to take; null when there is one.</summary>
    public BilingualText? Reason { get; init; }
}
