namespace ScoreNotebooks.Scripting;

/// <summary>A value that was evaluated before and waits in a slot: what stands left of <c>?.</c> or of an initialiser.</summary>
internal sealed class ReceiverNode(Type type, int slot) : BoundValue
{
    public override Type Type => type;

    public int Slot => slot;

    public override object? Evaluate(Frame frame) => frame.Slots[slot];
}
