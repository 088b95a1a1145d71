namespace ScoreNotebooks.Scripting;

/// <summary>A value that was evaluated before and waits in a slot: what stands left of <c>?.</c> or of an initialiser.</summary>
internal sealed class ReceiverNode(Type type, int slot) : AssignableNode
{
    private readonly TypeCode _kind = Bits.KindOf(type);

    public override Type Type => type;

    public int Slot => slot;

    /// <summary>True for a struct under construction, whose initialiser changes it.</summary>
    public bool IsVariable { get; init; }

    public override object? Evaluate(Frame frame) => frame.Slots[slot].Get(_kind);

    public override long EvaluateBits(Frame frame) => frame.Slots[slot].Bits;

    /// <summary>Puts the value that is to wait into its slot.</summary>
    public void Put(Frame frame, object? value) => frame.Slots[slot].Put(_kind, value);

    public override object?[] Locate(Frame frame) => [];

    public override object? Read(Frame frame, object?[] location) => Evaluate(frame);

    public override void Write(Frame frame, object?[] location, object? value) => Put(frame, value);
}
