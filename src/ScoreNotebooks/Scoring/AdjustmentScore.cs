namespace ScoreNotebooks;

/// <summary>What a bonus, a deduction, a floor or a cap did to one shop's total.</summary>
/// <param name="Id">The adjustment's id; for a floor or cap "limit:" and the id of the dimension.</param>
/// <param name="Title">What it is.</param>
/// <param name="Points">The points it made in its own dimension.</param>
/// <param name="Contribution">The points it made in the total.</param>
public sealed record AdjustmentScore(string Id, BilingualText Title, double Points, double Contribution);
