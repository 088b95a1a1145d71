namespace ScoreNotebooks.Scripting;

/// <summary><c>target?.rest</c>.</summary>
internal sealed class ConditionalAccessNode(BoundValue target, int slot, BoundValue whenNotNull, Type type) : BoundValue
{
    private readonly TypeCode _kind = Bits.KindOf(TypeFacts.Underlying(target.Type));

    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var value = target.Evaluate(frame);
        if (value is null)
            return null;
        frame.Slots[slot].Put(_kind, value);
        return whenNotNull.Evaluate(frame);
    }
}
