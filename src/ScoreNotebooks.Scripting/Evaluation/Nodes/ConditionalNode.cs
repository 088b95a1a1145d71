namespace ScoreNotebooks.Scripting;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class ConditionalNode(BoundValue condition, BoundValue whenTrue, BoundValue whenFalse, Type type) : BoundValue
{
    public BoundValue WhenTrue => whenTrue;

    public BoundValue WhenFalse => whenFalse;

    public override Type Type => type;

    public override object? Evaluate(Frame frame) => Chosen(frame).Evaluate(frame);

    public override long EvaluateBits(Frame frame) => Chosen(frame).EvaluateBits(frame);

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) =>
        tree.Of<bool>(condition) is { } decides && tree.Of<T>(whenTrue) is { } first && tree.Of<T>(whenFalse) is { } second
            ? new TypedConditional<TArguments, T>(decides, first, second)
            : null;

    private BoundValue Chosen(Frame frame) => condition.EvaluateBits(frame) != 0 ? whenTrue : whenFalse;
}
