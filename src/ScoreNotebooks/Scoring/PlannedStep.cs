namespace ScoreNotebooks;

/// <summary>One operation as it is run: with its operands in an array and what the plan knows of it, since most of the time of a small block goes into finding that out.</summary>
/// <param name="Register">The register it writes.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Operands">Its operands.</param>
/// <param name="Result">The place of its register among the wanted ones; <see cref="RegisterPlan.NoResult"/> when it is not wanted.</param>
/// <param name="IsWeightOfPresent">Whether it is a weight times 1 or 0, for what is there or not.</param>
internal sealed record PlannedStep(int Register, ScoreOperation Operation, int[] Operands, int Result, bool IsWeightOfPresent);
