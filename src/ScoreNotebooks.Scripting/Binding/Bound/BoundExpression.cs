namespace ScoreNotebooks.Scripting;

/// <summary>An expression whose names are known. Only a <see cref="BoundValue"/> can be evaluated.</summary>
internal abstract class BoundExpression
{
    public required TextSpan Span { get; init; }

    /// <summary>The expression's own type; null when it has one only once it is converted.</summary>
    public abstract Type? Type { get; }
}
