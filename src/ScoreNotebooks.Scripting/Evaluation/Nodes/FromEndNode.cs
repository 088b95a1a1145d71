using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>An element of a list counted from its end: <c>list[^1]</c>.</summary>
internal sealed class FromEndNode(BoundValue list, BoundValue index, PropertyInfo count, PropertyInfo item, Type type) : AssignableNode
{
    public PropertyInfo Item => item;

    public BoundValue List => list;

    public override Type Type => type;

    public override object?[] Locate(Frame frame)
    {
        var found = list.Evaluate(frame);
        var position = (Index)index.Evaluate(frame)!;
        return [found, position.GetOffset((int)frame.Context.Invokers.Of(count.GetMethod!).Invoke(found ?? throw frame.Context.Null("[…]"))!)];
    }

    public override object? Read(Frame frame, object?[] location) => frame.Context.Invokers.Of(item.GetMethod!).Invoke(location[0], location[1]);

    public override void Write(Frame frame, object?[] location, object? value) => frame.Context.Invokers.Of(item.SetMethod!).Invoke(location[0], location[1], value);
}
