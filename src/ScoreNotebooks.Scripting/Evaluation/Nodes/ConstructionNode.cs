using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary><c>new T(arguments)</c>.</summary>
internal sealed class ConstructionNode(ConstructorInfo? constructor, IReadOnlyList<BoundValue> arguments, Type type, Type runtimeType) : BoundValue
{
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

        if (constructor.DeclaringType!.Assembly == typeof(object).Assembly || constructor.DeclaringType.Assembly == typeof(SortedSet<>).Assembly)
            GuardCounts(values, frame.Context);
        _invoker ??= ConstructorInvoker.Create(constructor);
        return _invoker.Invoke(values.AsSpan());
    }

    private void GuardCounts(object?[] values, RunContext context)
    {
        var parameters = constructor!.GetParameters();
        for (var index = 0; index < values.Length; index++)
            if (values[index] is int count && count > context.Limits.Elements && parameters[index].Name is "capacity" or "count")
                throw Guards.TooMany(context, count);
    }
}
