namespace ScoreNotebooks.Scripting;

/// <summary>An operator or conversion of one simple value, evaluated without boxes.</summary>
internal sealed class UnaryNode<TOperand, TResult, TOperation>(BoundValue operand) : BoundValue
    where TOperation : struct, IUnaryOperation<TOperand, TResult>
{
    public override Type Type => typeof(TResult);

    public override object? Evaluate(Frame frame) => Compute(frame);

    public override long EvaluateBits(Frame frame) => Bits.From(Compute(frame));

    private TResult Compute(Frame frame) => TOperation.Apply(Bits.To<TOperand>(operand.EvaluateBits(frame)));
}
