namespace ScoreNotebooks;

/// <summary>One metric of a <see cref="JointBreakEven"/>.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Step">How far it moves per step, in its unit; a metric that reaches the end of what can be had stays there.</param>
/// <param name="Value">Its value as it is.</param>
/// <param name="Needed">Its value after the steps needed; after the best number of steps when the target cannot be reached.</param>
public sealed record JointMove(Metric Metric, double Step, double Value, double Needed);
