namespace ScoreNotebooks.Scripting;

/// <summary>A member of an anonymous object.</summary>
internal sealed class AnonymousMemberNode(BoundValue receiver, int position, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame) =>
        ((AnonymousObject)(receiver.Evaluate(frame) ?? throw new NullReferenceException())).Members[position];
}
