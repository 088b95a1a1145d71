namespace ScoreNotebooks.Scripting;

/// <summary>An operator on two simple values, evaluated without boxes.</summary>
internal sealed class BinaryNode<TOperand, TResult, TOperation>(BoundValue left, BoundValue right) : BoundValue
    where TOperation : struct, IBinaryOperation<TOperand, TResult>
{
    public override Type Type => typeof(TResult);

    public override object? Evaluate(Frame frame) => Compute(frame);

    public override long EvaluateBits(Frame frame) => Bits.From(Compute(frame));

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree)
    {
        if (tree.Of<TOperand>(left) is not { } first || tree.Of<TOperand>(right) is not { } second)
            return null;
        TypedNode<TArguments, TResult> typed = second is TypedConstant<TArguments, TOperand> constant
            ? new TypedBinaryWithConstant<TArguments, TOperand, TResult, TOperation>(first, constant.Value)
            : new TypedBinary<TArguments, TOperand, TResult, TOperation>(first, second);
        return typed as TypedNode<TArguments, T>;
    }

    private TResult Compute(Frame frame)
    {
        var first = left.EvaluateBits(frame);
        return TOperation.Apply(Bits.To<TOperand>(first), Bits.To<TOperand>(right.EvaluateBits(frame)));
    }
}
