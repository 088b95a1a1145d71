namespace ScoreNotebooks.Scripting;

/// <summary>A part of a deconstruction that is itself taken apart.</summary>
internal sealed class NestedDeconstructionNode(Type type, int slot, BoundValue inner) : AssignableNode
{
    private readonly TypeCode _kind = Bits.KindOf(type);

    public override Type Type => type;

    public override object?[] Locate(Frame frame) => [];

    public override object? Read(Frame frame, object?[] location) => null;

    public override void Write(Frame frame, object?[] location, object? value)
    {
        frame.Slots[slot].Put(_kind, value);
        inner.Evaluate(frame);
    }
}
