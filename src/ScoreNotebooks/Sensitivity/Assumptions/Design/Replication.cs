namespace ScoreNotebooks;

/// <summary>One way of making all choices at once.</summary>
/// <param name="Choices">The alternatives of the choices among a few.</param>
/// <param name="Weights">The draw of the weights, a place in <see cref="WeightBank"/>.</param>
/// <param name="Goalposts">The draw of the goalposts, a place in <see cref="GoalpostBank"/>.</param>
/// <param name="Counts">The draw of the counts, a place in <see cref="CountBank"/>.</param>
internal readonly record struct Replication(Combination Choices, int Weights, int Goalposts, int Counts);
