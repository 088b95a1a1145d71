using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>An element of a tuple. Writing changes the tuple in place, so a copy must be passed in.</summary>
internal sealed class TupleElementNode(BoundValue receiver, int position, Type type) : AssignableNode
{
    public BoundValue Receiver => receiver;

    public override Type Type => type;

    public TupleElementNode Of(BoundValue other) => new(other, position, type) { Span = Span };

    public override object? Evaluate(Frame frame) => ((ITuple)receiver.Evaluate(frame)!)[position];

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) =>
        TupleComposer.Find(Erasure.Of(receiver.Type))?.Element<TArguments, T>(tree, receiver, position);

    public override object?[] Locate(Frame frame) => [receiver.Evaluate(frame)];

    public override object? Read(Frame frame, object?[] location) => ((ITuple)location[0]!)[position];

    public override void Write(Frame frame, object?[] location, object? value) => TupleValues.Set(location[0]!, position, value);
}
