namespace ScoreNotebooks.Scripting;

/// <summary>What a name in a cell means.</summary>
/// <param name="Text">The declaration as C# writes it; for a variable with its present value when that is short.</param>
/// <param name="Documentation">What the XML documentation says; null when it says nothing.</param>
/// <param name="Start">Where the name begins, in UTF-16 code units from the beginning of the cell.</param>
/// <param name="Length">How long the name is, in UTF-16 code units.</param>
public sealed record Description(string Text, string? Documentation, int Start, int Length);
