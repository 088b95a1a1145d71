using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>A method turned into a delegate.</summary>
internal sealed class MethodGroupNode(BoundValue? receiver, MethodInfo method, Type type) : BoundValue
{
    private readonly Type _delegate = Erasure.Of(type);

    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        if (receiver is null)
            return Delegate.CreateDelegate(_delegate, method);
        var target = receiver.Evaluate(frame) ?? throw frame.Context.Null(method.Name);
        var made = Delegate.CreateDelegate(_delegate, target, method);
        if (FrameworkTypes.Owns(method.DeclaringType!))
            frame.Context.Layers.Add(made, target);
        return made;
    }
}
