namespace ScoreNotebooks.Jupyter;

/// <summary>Text that a cell wrote.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record StreamContent(string Name, string Text);
