namespace ScoreNotebooks.Scripting;

/// <summary>Values that are evaluated once, in order, and wait in slots for what is made of them.</summary>
internal sealed class PreparedNode(IReadOnlyList<(BoundValue Value, int Slot)> prepared, BoundValue result) : BoundValue
{
    public override Type Type => result.Type;

    public override object? Evaluate(Frame frame)
    {
        Prepare(frame);
        return result.Evaluate(frame);
    }

    public override long EvaluateBits(Frame frame)
    {
        Prepare(frame);
        return result.EvaluateBits(frame);
    }

    private void Prepare(Frame frame)
    {
        foreach (var (value, slot) in prepared)
            frame.Slots[slot].Put(Bits.KindOf(value.Type), value.Evaluate(frame));
    }
}
