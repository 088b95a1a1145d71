namespace ScoreNotebooks.Scripting;

/// <summary><c>_</c> left of an assignment: what is written to it is gone.</summary>
internal sealed class DiscardNode(Type type) : AssignableNode
{
    public override Type Type => type;

    public override object?[] Locate(Frame frame) => [];

    public override object? Read(Frame frame, object?[] location) => null;

    public override void Write(Frame frame, object?[] location, object? value)
    {
    }
}
