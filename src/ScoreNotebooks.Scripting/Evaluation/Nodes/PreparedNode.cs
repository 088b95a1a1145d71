namespace ScoreNotebooks.Scripting;

/// <summary>Values that are evaluated once, in order, and wait in slots for what is made of them.</summary>
internal sealed class PreparedNode(IReadOnlyList<(BoundValue Value, int Slot)> prepared, BoundValue result) : BoundValue
{
    public override Type Type => result.Type;

    public override object? Evaluate(Frame frame)
    {
        foreach (var (value, slot) in prepared)
            frame.Slots[slot] = value.Evaluate(frame);
        return result.Evaluate(frame);
    }
}
