namespace ScoreNotebooks.Scripting;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class ConditionalNode(BoundValue condition, BoundValue whenTrue, BoundValue whenFalse, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame) =>
        (bool)condition.Evaluate(frame)! ? whenTrue.Evaluate(frame) : whenFalse.Evaluate(frame);
}
