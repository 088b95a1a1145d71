using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>The only parameter of a lambda.</summary>
internal sealed class OnlyParameter<T1> : TypedNode<Arguments<T1>, T1>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T1 Evaluate(in Arguments<T1> arguments) => arguments.First;

    public override TypedNode<Arguments<T1>, TResult> Then<TResult>(Func<T1, TResult> function, Func<Exception>? whenNull = null) =>
        new FunctionOfParameter<T1, TResult>(function, whenNull);
}

/// <summary>A function of the only parameter, such as a property of it.</summary>
internal sealed class FunctionOfParameter<T1, T>(Func<T1, T> function, Func<Exception>? whenNull) : TypedNode<Arguments<T1>, T>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in Arguments<T1> arguments)
    {
        var value = arguments.First;
        return value is null && whenNull is not null ? throw whenNull() : function(value);
    }
}

/// <summary>The first of two parameters.</summary>
internal sealed class FirstOfTwo<T1, T2> : TypedNode<Arguments<T1, T2>, T1>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T1 Evaluate(in Arguments<T1, T2> arguments) => arguments.First;
}

/// <summary>The second of two parameters.</summary>
internal sealed class SecondOfTwo<T1, T2> : TypedNode<Arguments<T1, T2>, T2>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T2 Evaluate(in Arguments<T1, T2> arguments) => arguments.Second;
}

/// <summary>The first of three parameters.</summary>
internal sealed class FirstOfThree<T1, T2, T3> : TypedNode<Arguments<T1, T2, T3>, T1>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T1 Evaluate(in Arguments<T1, T2, T3> arguments) => arguments.First;
}

/// <summary>The second of three parameters.</summary>
internal sealed class SecondOfThree<T1, T2, T3> : TypedNode<Arguments<T1, T2, T3>, T2>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T2 Evaluate(in Arguments<T1, T2, T3> arguments) => arguments.Second;
}

/// <summary>The third of three parameters.</summary>
internal sealed class ThirdOfThree<T1, T2, T3> : TypedNode<Arguments<T1, T2, T3>, T3>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T3 Evaluate(in Arguments<T1, T2, T3> arguments) => arguments.Third;
}
