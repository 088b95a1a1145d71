namespace ScoreNotebooks.Scripting;

/// <summary><c>using X.Y;</c>, <c>using static X.Y;</c> or <c>using A = X.Y;</c>.</summary>
internal sealed record UsingSyntax(TextSpan Span, bool IsStatic, IReadOnlyList<string> Parts) : SyntaxNode(Span)
{
    /// <summary>The name that an alias gives.</summary>
    public string? Alias { get; init; }

    /// <summary>The type, or for an alias the namespace, that is meant; null for a using of a namespace.</summary>
    public TypeSyntax? Target { get; init; }
}
