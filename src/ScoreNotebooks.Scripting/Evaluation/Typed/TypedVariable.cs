using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>A variable of the session.</summary>
internal sealed class TypedSessionVariable<TArguments, T>(Cell storage) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments) => storage.Content.Get<T>();
}

/// <summary>A variable of the code around the lambda.</summary>
internal sealed class TypedCapturedVariable<TArguments, T>(int index) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments) => ((Cell)arguments.Cells[index]!).Content.Get<T>();
}

/// <summary>A value known before the lambda runs.</summary>
internal sealed class TypedConstant<TArguments, T>(T value) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
{
    public T Value => value;

    public override T Evaluate(in TArguments arguments) => value;
}

/// <summary>An expression that uses nothing of the call: a static property, a lambda that holds nothing.</summary>
internal sealed class TypedClosedExpression<TArguments, T>(BoundValue node, Frame empty) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
{
    public override T Evaluate(in TArguments arguments) => (T)node.Evaluate(empty)!;
}
