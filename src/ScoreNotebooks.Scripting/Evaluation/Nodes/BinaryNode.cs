namespace ScoreNotebooks.Scripting;

/// <summary>An operator on two simple values, evaluated without boxes.</summary>
internal sealed class BinaryNode<TOperand, TResult, TOperation>(BoundValue left, BoundValue right) : BoundValue
    where TOperation : struct, IBinaryOperation<TOperand, TResult>
{
    public override Type Type => typeof(TResult);

    public override object? Evaluate(Frame frame) => Compute(frame);

    public override long EvaluateBits(Frame frame) => Bits.From(Compute(frame));

    private TResult Compute(Frame frame)
    {
        var first = left.EvaluateBits(frame);
        return TOperation.Apply(Bits.To<TOperand>(first), Bits.To<TOperand>(right.EvaluateBits(frame)));
    }
}
