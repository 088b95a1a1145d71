using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>A function of one value.</summary>
internal sealed class TypedFunction<TArguments, T1, T>(TypedNode<TArguments, T1> first, Func<T1, T> function, Func<Exception>? whenNull) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments)
    {
        var value = first.Evaluate(in arguments);
        return value is null && whenNull is not null ? throw whenNull() : function(value);
    }
}

/// <summary>A function of two values.</summary>
internal sealed class TypedFunction<TArguments, T1, T2, T>(TypedNode<TArguments, T1> first, TypedNode<TArguments, T2> second, Func<T1, T2, T> function) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments)
    {
        var value = first.Evaluate(in arguments);
        return function(value, second.Evaluate(in arguments));
    }
}

/// <summary>A function of three values.</summary>
internal sealed class TypedFunction<TArguments, T1, T2, T3, T>(
    TypedNode<TArguments, T1> first, TypedNode<TArguments, T2> second, TypedNode<TArguments, T3> third, Func<T1, T2, T3, T> function) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments)
    {
        var value = first.Evaluate(in arguments);
        var other = second.Evaluate(in arguments);
        return function(value, other, third.Evaluate(in arguments));
    }
}

/// <summary>A function of any number of values, whatever they are.</summary>
internal sealed class TypedFunctionOfAll<TArguments, T>(TypedNode<TArguments, object?>[] parts, Func<object?[], object?> function) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments)
    {
        var values = new object?[parts.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = parts[index].Evaluate(in arguments);
        return (T)function(values)!;
    }
}
