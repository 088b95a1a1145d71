namespace ScoreNotebooks.Scripting;

/// <summary>A member of an anonymous object.</summary>
internal sealed class AnonymousMemberNode(BoundValue receiver, IReadOnlyList<string> names, int position, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame) =>
        ((AnonymousObject)(receiver.Evaluate(frame) ?? throw new NullReferenceException())).Member(position);

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) =>
        AnonymousComposer.Find(Erasure.Of(receiver.Type), names) is { } composer
            ? composer.Member<TArguments, T>(tree, receiver, position)
            : tree.Of<object?>(receiver)?.Then(value => (T)((AnonymousObject)(value ?? throw new NullReferenceException())).Member(position)!);
}
