namespace ScoreNotebooks.Scripting;

/// <summary><c>target?.rest</c>.</summary>
internal sealed class ConditionalAccessNode(BoundValue target, int slot, BoundValue whenNotNull, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var value = target.Evaluate(frame);
        if (value is null)
            return null;
        frame.Slots[slot] = value;
        return whenNotNull.Evaluate(frame);
    }
}
