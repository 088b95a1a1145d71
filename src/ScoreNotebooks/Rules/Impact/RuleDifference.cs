namespace ScoreNotebooks;

/// <summary>Something that differs between two versions of rules.</summary>
/// <param name="Kind">What kind of thing, such as a metric or a deduction.</param>
/// <param name="Title">The thing.</param>
/// <param name="Old">What the earlier rules say of it; null when they do not have it.</param>
/// <param name="New">What the later rules say of it; null when they do not have it.</param>
public sealed record RuleDifference(BilingualText Kind, BilingualText Title, BilingualText? Old, BilingualText? New);
