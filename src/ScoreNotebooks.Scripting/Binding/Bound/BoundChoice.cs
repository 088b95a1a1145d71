namespace ScoreNotebooks.Scripting;

/// <summary>
/// A conditional or switch expression whose results are converted to the type wanted. A switch expression may have a
/// type of its own besides, from its results.
/// </summary>
internal sealed class BoundChoice(IReadOnlyList<BoundExpression> results, Func<IReadOnlyList<BoundValue>, Type, BoundValue> build, Type? type) : BoundExpression
{
    public IReadOnlyList<BoundExpression> Results => results;

    public override Type? Type => type;

    public BoundValue Build(IReadOnlyList<BoundValue> converted, Type wanted) => build(converted, wanted);
}
