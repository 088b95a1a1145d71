namespace ScoreNotebooks;

/// <summary>Where a measure was read, and whether the official score counts what the source says it does.</summary>
/// <param name="Source">The text.</param>
/// <param name="Place">The place in it: a table, a section.</param>
/// <param name="Standing">Whether the official score measures it.</param>
public sealed record MeasureOrigin(ModelSource Source, BilingualText Place, OfficialScoring Standing);
