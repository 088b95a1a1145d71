namespace ScoreNotebooks.Scripting;

/// <summary>An argument passed by <c>out</c>.</summary>
internal sealed class OutNode(AssignableNode target) : BoundValue
{
    public override Type Type => target.Type;

    public object?[] Locate(Frame frame) => target.Locate(frame);

    public void Write(Frame frame, object?[] location, object? value) => target.Write(frame, location, value);

    public override object? Evaluate(Frame frame) => null;
}
