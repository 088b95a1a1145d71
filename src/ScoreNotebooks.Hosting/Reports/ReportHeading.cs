namespace ScoreNotebooks.Hosting;

/// <summary>A heading of the notebook that the contents list links to.</summary>
/// <param name="Level">1 for a title, 2 for a section, and so on.</param>
/// <param name="Text">The heading without its markup.</param>
/// <param name="Anchor">The id of the heading in the report.</param>
/// <param name="Language">The language of its cell; null when it is for both.</param>
internal sealed record ReportHeading(int Level, string Text, string Anchor, string? Language);
