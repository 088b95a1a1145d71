namespace ScoreNotebooks;

/// <summary>One of the three tests of a cycle: sales at every node, months below the score, months without sales.</summary>
/// <param name="Outcome">How it stands.</param>
/// <param name="DecidedOn">The day that became certain; null while it is open.</param>
/// <param name="Used">How many months count against it so far; for sales, how many nodes were missed.</param>
/// <param name="Left">How many of the months to come may still count against it without its failing; for sales 0.</param>
public sealed record CycleTest(AssessmentOutcome Outcome, DateOnly? DecidedOn, int Used, int Left);
