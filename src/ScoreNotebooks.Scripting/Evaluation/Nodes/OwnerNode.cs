namespace ScoreNotebooks.Scripting;

/// <summary>The place of a receiver that a <see cref="ValueMemberNode"/> fills in.</summary>
internal sealed class OwnerNode(Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame) => null;
}
