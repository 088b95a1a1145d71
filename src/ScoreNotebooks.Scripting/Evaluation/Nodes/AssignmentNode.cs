namespace ScoreNotebooks.Scripting;

/// <summary><c>target = value</c>.</summary>
internal sealed class AssignmentNode(AssignableNode target, BoundValue value) : BoundValue
{
    private readonly VariableNode? _simple = Bits.Holds(target.Type) ? target as VariableNode : null;

    public override Type Type => target.Type;

    public override object? Evaluate(Frame frame)
    {
        var location = target.Locate(frame);
        var result = value.Evaluate(frame);
        target.Write(frame, location, result);
        return result;
    }

    public override long EvaluateBits(Frame frame)
    {
        if (_simple is null)
            return base.EvaluateBits(frame);
        var bits = value.EvaluateBits(frame);
        _simple.AssignBits(frame, bits);
        return bits;
    }

    public override void Execute(Frame frame)
    {
        if (_simple is null)
            Evaluate(frame);
        else
            EvaluateBits(frame);
    }
}
