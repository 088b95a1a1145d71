using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>A property or indexer of an object or of a type.</summary>
internal sealed class PropertyNode(BoundValue? receiver, PropertyInfo property, IReadOnlyList<BoundValue> indexes, Type type) : AssignableNode
{
    private readonly CallGuard? _reading = property.GetMethod is { } get ? CallGuard.For(get) : null;
    private readonly CallGuard? _writing = property.SetMethod is { } set ? CallGuard.For(set) : null;
    private MethodInvoker? _getter;
    private Getter? _delegate;
    private int _reads;
    private int _many;
    private MethodInvoker? _setter;

    public PropertyInfo Property => property;

    public BoundValue? Receiver => receiver;

    public IReadOnlyList<BoundValue> Indexes => indexes;

    public override Type Type => type;

    public PropertyNode Of(BoundValue other) => new(other, property, indexes, type) { Span = Span };

    public override object? Evaluate(Frame frame)
    {
        if (indexes.Count > 0 || _reading is not null)
            return Read(frame, Locate(frame));
        var owner = Owner(frame);
        return _delegate is null ? Invoke(owner, frame.Context) : _delegate.Get(owner!);
    }

    public override long EvaluateBits(Frame frame)
    {
        if (_delegate is null)
            return base.EvaluateBits(frame);
        return _delegate.GetBits(Owner(frame)!);
    }

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree)
    {
        tree.MayRecur |= !Plain.Is(property.DeclaringType!);
        if (receiver is null)
            return indexes.Count == 0 ? new TypedClosedExpression<TArguments, T>(this, tree.Empty) : null;
        if (indexes.Count == 0 && _reading is null)
            return tree.Context.Invokers.GetterOf(property.GetMethod!)?.Typed<TArguments, T>(tree, receiver);
        return tree.OfAll([receiver, .. indexes]) is { } parts ? new TypedFunctionOfAll<TArguments, T>(parts, location => Read(tree.Empty, location)) : null;
    }

    public override object?[] Locate(Frame frame)
    {
        var location = new object?[indexes.Count + 1];
        location[0] = receiver?.Evaluate(frame);
        for (var index = 0; index < indexes.Count; index++)
            location[index + 1] = indexes[index].Evaluate(frame);
        return location;
    }

    public override object? Read(Frame frame, object?[] location)
    {
        RequireReceiver(frame, location);
        _getter ??= frame.Context.Invokers.Of(property.GetMethod!);
        _reading?.Before(location[0], [], frame.Context);
        var value = _getter.Invoke(location[0], location.AsSpan(1));
        return _reading is null ? value : _reading.After(value, [], frame.Context);
    }

    public override void Write(Frame frame, object?[] location, object? value)
    {
        RequireReceiver(frame, location);
        _setter ??= frame.Context.Invokers.Of(property.SetMethod!);
        _writing?.Before(location[0], [.. location.AsSpan(1), value], frame.Context);
        _setter.Invoke(location[0], [.. location.AsSpan(1), value]);
    }

    private object? Owner(Frame frame) => receiver is null ? null : receiver.Evaluate(frame) ?? throw frame.Context.Null(property.Name);

    private object? Invoke(object? owner, RunContext context)
    {
        if (receiver is not null && ++_reads == Many(context))
            _delegate = context.Invokers.GetterOf(property.GetMethod!);
        else if (receiver is not null && _reads == 1)
            _delegate = context.Invokers.KnownGetterOf(property.GetMethod!);
        if (_delegate is not null)
            return _delegate.Get(owner!);
        _getter ??= context.Invokers.Of(property.GetMethod!);
        return _getter.Invoke(owner);
    }

    private int Many(RunContext context) => _many > 0 ? _many : _many = CommonShapes.CallsBeforeDelegate(property.GetMethod!, context.ManyCalls);

    private void RequireReceiver(Frame frame, object?[] location)
    {
        if (location[0] is null && receiver is not null)
            throw frame.Context.Null(indexes.Count == 0 ? property.Name : "[…]");
    }
}
