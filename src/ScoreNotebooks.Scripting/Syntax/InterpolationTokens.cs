namespace ScoreNotebooks.Scripting;

/// <summary>A piece of an interpolated string before parsing: text when <see cref="Value"/> is null, else a hole.</summary>
internal sealed record InterpolationTokens(
    TextSpan Span, string Text, IReadOnlyList<Token>? Value, IReadOnlyList<Token>? Alignment, string? Format);
