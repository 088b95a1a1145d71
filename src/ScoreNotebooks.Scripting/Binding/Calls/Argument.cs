namespace ScoreNotebooks.Scripting;

/// <summary>An argument of a call with its names known.</summary>
internal sealed record Argument(TextSpan Span, string? Name, bool IsOut, BoundExpression Value)
{
    /// <summary>True for what an extension method is called on: it may become another reference or a box, but no other value.</summary>
    public bool IsReceiver { get; init; }
}
