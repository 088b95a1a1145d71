using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>A call of a method.</summary>
internal sealed class CallNode(BoundValue? receiver, MethodInfo method, IReadOnlyList<BoundValue> arguments, Type type) : BoundValue
{
    private MethodInvoker? _invoker;
    private Caller? _caller;
    private BoundValue[] _all = [];
    private int _calls;
    private int _many;

    /// <summary>What is checked around the call.</summary>
    public CallGuard? Guard { get; } = Guarded(method, arguments);

    public MethodInfo Method => method;

    public BoundValue? Receiver => receiver;

    public IReadOnlyList<BoundValue> Arguments => arguments;

    /// <summary>The order in which the arguments are evaluated, when it is not that of the parameters.</summary>
    public int[]? Order { get; init; }

    public override Type Type => type;

    public override object? Evaluate(Frame frame) => _caller is null ? Invoke(frame) : _caller.Call(_all, frame);

    public override long EvaluateBits(Frame frame) => _caller is null ? Bits.Unbox(Invoke(frame)) : _caller.CallBits(_all, frame);

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree)
    {
        if (Order is not null || type == typeof(void) || arguments.Any(static argument => argument is OutNode))
            return null;
        tree.MayRecur |= !Plain.Is(method);
        BoundValue[] all = receiver is null ? [.. arguments] : [receiver, .. arguments];
        var guard = Guard as SequenceGuard;
        if ((IsHarmless() || guard is { LooksAtFirstOnly: true }) && tree.Context.Invokers.CallerOf(method) is { } caller)
            return caller.Typed<TArguments, T>(tree, all, guard);
        return tree.OfAll(all) is { } parts ? new TypedFunctionOfAll<TArguments, T>(parts, values => InvokeAll(values, tree.Context)) : null;
    }

    private object? InvokeAll(object?[] values, RunContext context) =>
        receiver is null ? Invoke(null, values, context) : Invoke(values[0], values[1..], context);

    private object? Invoke(Frame frame)
    {
        if (++_calls == Many(frame.Context) && IsHarmless() && Order is null && !arguments.Any(static argument => argument is OutNode))
        {
            _all = receiver is null ? [.. arguments] : [receiver, .. arguments];
            _caller = frame.Context.Invokers.CallerOf(method);
            if (_caller is not null)
                return _caller.Call(_all, frame);
        }

        var target = receiver?.Evaluate(frame);
        var values = arguments.Count == 0 ? [] : new object?[arguments.Count];
        var outputs = EvaluateArguments(frame, values);
        var result = Invoke(target, values, frame.Context);
        for (var index = 0; outputs is not null && index < values.Length; index++)
            if (arguments[index] is OutNode output)
                output.Write(frame, outputs[index]!, values[index]);
        return result;
    }

    private int Many(RunContext context) => _many > 0 ? _many : _many = CommonShapes.CallsBeforeDelegate(method, context.ManyCalls);

    private object? Invoke(object? target, object?[] values, RunContext context)
    {
        // As in C#, the arguments are evaluated before null is noticed.
        if (receiver is not null && target is null)
            throw context.Null(method.Name);
        context.Cancellation.ThrowIfCancellationRequested();
        Guard?.Before(target, values, context);
        _invoker ??= context.Invokers.Of(method);
        var result = _invoker.Invoke(target, values.AsSpan());
        return Guard is null ? result : Guard.After(result, values, context);
    }

    // Looking for one letter in a text takes no longer than reading it.
    private bool IsHarmless() => Guard is null || (Guard is TextGuard { IsForTimeOnly: true } && method.Name != "Split" && Array.TrueForAll(method.GetParameters(), static parameter => parameter.ParameterType == typeof(char)));

    private static CallGuard? Guarded(MethodInfo method, IReadOnlyList<BoundValue> arguments)
    {
        var guard = CallGuard.For(method);
        (guard as SequenceGuard)?.Link(arguments);
        return guard;
    }

    private object?[]?[]? EvaluateArguments(Frame frame, object?[] values)
    {
        object?[]?[]? outputs = null;
        for (var step = 0; step < values.Length; step++)
        {
            var index = Order is null ? step : Order[step];
            if (arguments[index] is OutNode output)
                (outputs ??= new object?[]?[values.Length])[index] = output.Locate(frame);
            else
                values[index] = arguments[index].Evaluate(frame);
        }

        return outputs;
    }
}
