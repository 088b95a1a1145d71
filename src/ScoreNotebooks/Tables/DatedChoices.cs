namespace ScoreNotebooks;

/// <summary>What the caller of <see cref="ShopHistory.Read(string[])"/> said about the files.</summary>
/// <param name="Reading">The mapping of headers, and the column of shop names.</param>
/// <param name="DayColumn">The header of the column of days; null to recognise it.</param>
internal sealed record DatedChoices(ReadingChoices Reading, string? DayColumn);
