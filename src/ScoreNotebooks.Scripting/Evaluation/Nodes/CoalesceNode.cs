namespace ScoreNotebooks.Scripting;

/// <summary><c>left ?? right</c>.</summary>
internal sealed class CoalesceNode(BoundValue left, Func<object?, object?>? convertLeft, BoundValue right, Type type) : BoundValue
{
    public BoundValue Left => left;

    public BoundValue Right => right;

    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var value = left.Evaluate(frame);
        if (value is null)
            return right.Evaluate(frame);
        return convertLeft is null ? value : convertLeft(value);
    }
}
