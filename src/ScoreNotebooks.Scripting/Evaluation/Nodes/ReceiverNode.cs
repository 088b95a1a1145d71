namespace ScoreNotebooks.Scripting;

/// <summary>A value that was evaluated before and waits in a slot: what stands left of <c>?.</c> or of an initialiser.</summary>
internal sealed class ReceiverNode(Type type, int slot) : AssignableNode
{
    public override Type Type => type;

    public int Slot => slot;

    /// <summary>True for a struct under construction, whose initialiser changes it.</summary>
    public bool IsVariable { get; init; }

    public override object? Evaluate(Frame frame) => frame.Slots[slot];

    public override object?[] Locate(Frame frame) => [];

    public override object? Read(Frame frame, object?[] location) => frame.Slots[slot];

    public override void Write(Frame frame, object?[] location, object? value) => frame.Slots[slot] = value;
}
