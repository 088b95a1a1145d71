namespace ScoreNotebooks.Scripting;

/// <summary>A tuple literal. Its elements may have no type of their own.</summary>
internal sealed class BoundTuple(IReadOnlyList<BoundExpression> elements, IReadOnlyList<string?> names, Type? type) : BoundExpression
{
    public IReadOnlyList<BoundExpression> Elements => elements;

    public IReadOnlyList<string?> Names => names;

    public override Type? Type => type;
}
