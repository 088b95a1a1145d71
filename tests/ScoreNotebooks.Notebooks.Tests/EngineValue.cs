namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="Value">The value itself.</param>
/// <param name="StaticType">The type that the expression has for the compiler, in the words of <see cref="TypeName"/>.</param>
internal sealed record EngineValue(object? Value, string StaticType);
