namespace ScoreNotebooks.Scripting;

/// <summary><c>target = value</c>.</summary>
internal sealed class AssignmentNode(AssignableNode target, BoundValue value) : BoundValue
{
    public override Type Type => target.Type;

    public override object? Evaluate(Frame frame)
    {
        var location = target.Locate(frame);
        var result = value.Evaluate(frame);
        target.Write(frame, location, result);
        return result;
    }
}
