namespace ScoreNotebooks.Scripting;

/// <summary>A member of an anonymous object.</summary>
internal sealed class AnonymousMemberNode(BoundValue receiver, int position, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame) =>
        ((AnonymousObject)(receiver.Evaluate(frame) ?? throw new NullReferenceException())).Members[position];

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) =>
        tree.Of<object?>(receiver)?.Then(value => (T)((AnonymousObject)(value ?? throw new NullReferenceException())).Members[position]!);
}
