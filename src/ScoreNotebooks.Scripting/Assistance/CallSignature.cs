namespace ScoreNotebooks.Scripting;

/// <summary>A method that a call may mean, for display.</summary>
/// <param name="Text">Its declaration as C# writes it.</param>
/// <param name="Documentation">What it does; null when nothing is said.</param>
/// <param name="Parameters">Its parameters, without the one that an extension method is called on.</param>
public sealed record CallSignature(string Text, string? Documentation, IReadOnlyList<SignatureParameter> Parameters);
