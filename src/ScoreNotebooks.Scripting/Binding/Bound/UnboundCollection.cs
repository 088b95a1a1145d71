namespace ScoreNotebooks.Scripting;

/// <summary><c>[a, b]</c>, whose type comes from where it stands.</summary>
internal sealed class UnboundCollection(IReadOnlyList<(BoundExpression Value, bool IsSpread)> items) : BoundExpression
{
    public IReadOnlyList<(BoundExpression Value, bool IsSpread)> Items => items;

    public override Type? Type => null;
}
