namespace ScoreNotebooks.Scripting;

/// <summary><c>&amp;&amp;</c> and <c>||</c>: the right operand is evaluated only when it decides.</summary>
internal sealed class LogicalNode(BoundValue left, BoundValue right, bool isAnd) : BoundValue
{
    public override Type Type => typeof(bool);

    public override object? Evaluate(Frame frame) => EvaluateBits(frame) != 0;

    public override long EvaluateBits(Frame frame)
    {
        var decided = left.EvaluateBits(frame);
        return decided != 0 == isAnd ? right.EvaluateBits(frame) : decided;
    }

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) => tree.Of<bool>(left) is { } first && tree.Of<bool>(right) is { } second
        ? new TypedLogical<TArguments>(first, second, isAnd) as TypedNode<TArguments, T>
        : null;
}
