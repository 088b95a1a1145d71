namespace ScoreNotebooks;

/// <summary>The share that one part of the composite score has in a change.</summary>
/// <param name="Id">The id of the dimension or metric right below the root; "rules" for a change of the rules, "total" for adjustments of the total.</param>
/// <param name="Title">The name shown.</param>
/// <param name="Points">The share, in points of the total.</param>
public sealed record DimensionChange(string Id, BilingualText Title, double Points);
