namespace ScoreNotebooks.Scripting;

/// <summary>What a name means by <c>using Name = …;</c>: a type, or else a namespace.</summary>
internal sealed record Alias(Type? Type, string? Namespace);
