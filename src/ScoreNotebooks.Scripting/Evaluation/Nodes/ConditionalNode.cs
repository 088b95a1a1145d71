namespace ScoreNotebooks.Scripting;

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class ConditionalNode(BoundValue condition, BoundValue whenTrue, BoundValue whenFalse, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame) => Chosen(frame).Evaluate(frame);

    public override long EvaluateBits(Frame frame) => Chosen(frame).EvaluateBits(frame);

    private BoundValue Chosen(Frame frame) => condition.EvaluateBits(frame) != 0 ? whenTrue : whenFalse;
}
