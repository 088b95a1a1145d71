namespace ScoreNotebooks.Jupyter;

/// <summary>What a person answered to the question of a cell.</summary>
/// <param name="Value">The answer.</param>
internal sealed record InputReply(string Value);
