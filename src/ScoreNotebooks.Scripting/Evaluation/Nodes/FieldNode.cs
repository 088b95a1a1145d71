using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>A field of an object or of a type.</summary>
internal sealed class FieldNode(BoundValue? receiver, FieldInfo info, Type type) : AssignableNode
{
    public FieldInfo Field => info;

    public BoundValue? Receiver => receiver;

    public override Type Type => type;

    public FieldNode Of(BoundValue other) => new(other, info, type) { Span = Span };

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) => receiver is null
        ? new TypedClosedExpression<TArguments, T>(this, tree.Empty)
        : tree.OfAll([receiver]) is { } parts ? new TypedFunctionOfAll<TArguments, T>(parts, location => Read(tree.Empty, location)) : null;

    public override object?[] Locate(Frame frame) => [receiver?.Evaluate(frame)];

    public override object? Read(Frame frame, object?[] location) => location[0] is null && receiver is not null
        ? throw frame.Context.Null(info.Name)
        : info.GetValue(location[0]);

    public override void Write(Frame frame, object?[] location, object? value)
    {
        if (location[0] is null && receiver is not null)
            throw frame.Context.Null(info.Name);
        info.SetValue(location[0], value);
    }
}
