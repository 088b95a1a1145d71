namespace ScoreNotebooks.Scripting;

/// <summary>A value seen as another type; the value itself stays as it is.</summary>
internal sealed class RetypedNode(BoundValue operand, Type type) : BoundValue
{
    public BoundValue Operand => operand;

    public override Type Type => type;

    public override object? Evaluate(Frame frame) => operand.Evaluate(frame);

    public override long EvaluateBits(Frame frame) => operand.EvaluateBits(frame);

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) => tree.Of<T>(operand);
}
