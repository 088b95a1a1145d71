namespace ScoreNotebooks;

/// <summary>A choice that is varied.</summary>
/// <param name="Id">The name used in code.</param>
/// <param name="Title">The name shown.</param>
/// <param name="Alternatives">Between what it varies, in words.</param>
internal sealed record VariedChoice(string Id, BilingualText Title, IReadOnlyList<BilingualText> Alternatives);
