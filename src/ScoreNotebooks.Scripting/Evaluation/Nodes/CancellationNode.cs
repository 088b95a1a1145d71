namespace ScoreNotebooks.Scripting;

/// <summary>The run's own cancellation, given to library calls that can be interrupted.</summary>
internal sealed class CancellationNode : BoundValue
{
    public override Type Type => typeof(CancellationToken);

    public override object? Evaluate(Frame frame) => frame.Context.Cancellation;

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) => new TypedClosedExpression<TArguments, T>(this, tree.Empty);
}
