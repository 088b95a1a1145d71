namespace ScoreNotebooks.Scripting;

/// <summary>An operator with two operands that are both evaluated.</summary>
internal sealed class OperationNode(BoundValue left, BoundValue right, Func<object?, object?, object?> operation, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame) => operation(left.Evaluate(frame), right.Evaluate(frame));
}
