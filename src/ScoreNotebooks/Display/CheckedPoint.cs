namespace ScoreNotebooks;

/// <summary>One thing that a <see cref="WorkbookCheck"/> looked at.</summary>
/// <param name="What">What the workbook needs.</param>
/// <param name="Problem">What is wrong and what to do; null when it is fine.</param>
public sealed record CheckedPoint(BilingualText What, BilingualText? Problem);
