namespace ScoreNotebooks.Scripting;

/// <summary>A parameter of a method, for display.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its declaration as C# writes it.</param>
/// <param name="Documentation">What it means; null when nothing is said.</param>
public sealed record SignatureParameter(string Name, string Text, string? Documentation);
