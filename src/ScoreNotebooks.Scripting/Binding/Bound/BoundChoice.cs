namespace ScoreNotebooks.Scripting;

/// <summary>A conditional or switch expression whose results have no common type; each is converted to the type wanted.</summary>
internal sealed class BoundChoice(IReadOnlyList<BoundExpression> results, Func<IReadOnlyList<BoundValue>, Type, BoundValue> build) : BoundExpression
{
    public IReadOnlyList<BoundExpression> Results => results;

    public BoundValue Build(IReadOnlyList<BoundValue> converted, Type type) => build(converted, type);

    public override Type? Type => null;
}
