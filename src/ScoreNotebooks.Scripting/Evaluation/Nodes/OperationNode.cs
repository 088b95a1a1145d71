namespace ScoreNotebooks.Scripting;

/// <summary>An operator with two operands that are both evaluated.</summary>
internal sealed class OperationNode(BoundValue left, BoundValue right, Func<object?, object?, object?> operation, Type type) : BoundValue
{
    public BoundValue Left => left;

    public BoundValue Right => right;

    public override Type Type => type;

    public override object? Evaluate(Frame frame) => operation(left.Evaluate(frame), right.Evaluate(frame));

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree)
    {
        tree.MayRecur = true;
        return tree.Of<object?>(left) is { } first && tree.Of<object?>(right) is { } second
            ? new TypedFunction<TArguments, object?, object?, T>(first, second, (a, b) => (T)operation(a, b)!)
            : null;
    }
}
