using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary><c>new T(arguments)</c>.</summary>
internal sealed class ConstructionNode(ConstructorInfo? constructor, IReadOnlyList<BoundValue> arguments, Type type, Type runtimeType) : BoundValue
{
    private readonly CallGuard? _guard = constructor is null ? null : CallGuard.For(constructor);
    private ConstructorInvoker? _invoker;

    public IReadOnlyList<BoundValue> Arguments => arguments;

    /// <summary>The order in which the arguments are evaluated, when it is not that of the parameters.</summary>
    public int[]? Order { get; init; }

    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        if (constructor is null)
            return Activator.CreateInstance(runtimeType);
        var values = new object?[arguments.Count];
        for (var step = 0; step < values.Length; step++)
        {
            var index = Order is null ? step : Order[step];
            values[index] = arguments[index].Evaluate(frame);
        }

        return Construct(constructor, values, frame.Context);
    }

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree)
    {
        tree.MayRecur = true;
        if (constructor is null)
            return new TypedClosedExpression<TArguments, T>(this, tree.Empty);
        return Order is null && tree.OfAll(arguments) is { } parts
            ? new TypedFunctionOfAll<TArguments, T>(parts, values => Construct(constructor, values, tree.Context))
            : null;
    }

    private object? Construct(ConstructorInfo chosen, object?[] values, RunContext context)
    {
        _guard?.Before(null, values, context);
        _invoker ??= context.Invokers.Of(chosen);
        var made = _invoker.Invoke(values.AsSpan());
        return _guard is null ? made : _guard.After(made, values, context);
    }
}
