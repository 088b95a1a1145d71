namespace ScoreNotebooks.Scripting;

/// <summary>An operator or conversion of one simple value, evaluated without boxes.</summary>
internal sealed class UnaryNode<TOperand, TResult, TOperation>(BoundValue operand) : BoundValue
    where TOperation : struct, IUnaryOperation<TOperand, TResult>
{
    public override Type Type => typeof(TResult);

    public override object? Evaluate(Frame frame) => Compute(frame);

    public override long EvaluateBits(Frame frame) => Bits.From(Compute(frame));

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) => tree.Of<TOperand>(operand) is { } typed
        ? new TypedUnary<TArguments, TOperand, TResult, TOperation>(typed) as TypedNode<TArguments, T>
        : null;

    private TResult Compute(Frame frame) => TOperation.Apply(Bits.To<TOperand>(operand.EvaluateBits(frame)));
}
