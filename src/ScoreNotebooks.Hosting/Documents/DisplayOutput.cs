namespace ScoreNotebooks.Hosting;

/// <summary>A value that a cell showed with <c>display(value)</c>.</summary>
/// <param name="Data">The value in every form it has.</param>
public sealed record DisplayOutput(MimeBundle Data) : CellOutput;
