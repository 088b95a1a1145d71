using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary><c>new T(arguments)</c>.</summary>
internal sealed class ConstructionNode(ConstructorInfo? constructor, IReadOnlyList<BoundValue> arguments, Type type, Type runtimeType) : BoundValue
{
    private readonly CallGuard? _guard = constructor is null ? null : CallGuard.For(constructor);
    private ConstructorInvoker? _invoker;

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

        _guard?.Before(null, values, frame.Context);
        _invoker ??= ConstructorInvoker.Create(constructor);
        var made = _invoker.Invoke(values.AsSpan());
        return _guard is null ? made : _guard.After(made, values, frame.Context);
    }
}
