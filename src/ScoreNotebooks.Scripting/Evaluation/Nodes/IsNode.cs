namespace ScoreNotebooks.Scripting;

/// <summary><c>x is pattern</c>.</summary>
internal sealed class IsNode(BoundValue operand, PatternNode pattern) : BoundValue
{
    public override Type Type => typeof(bool);

    public override object? Evaluate(Frame frame) => Matches(frame);

    public override long EvaluateBits(Frame frame) => Bits.From(Matches(frame));

    private bool Matches(Frame frame) => pattern.Matches(operand.Evaluate(frame), frame);
}
