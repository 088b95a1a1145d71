namespace ScoreNotebooks.Scripting;

/// <summary>An operator or conversion with one operand.</summary>
internal sealed class UnaryOperationNode(BoundValue operand, Func<object?, object?> operation, Type type) : BoundValue
{
    public BoundValue Operand => operand;

    /// <summary>Whether it is a conversion of the language's own: neither an operator nor <c>as</c>.</summary>
    public bool IsConversion { get; init; }

    public override Type Type => type;

    public override object? Evaluate(Frame frame) => operation(operand.Evaluate(frame));

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree)
    {
        tree.MayRecur = true;
        return tree.Of<object?>(operand)?.Then(value => (T)operation(value)!);
    }
}
