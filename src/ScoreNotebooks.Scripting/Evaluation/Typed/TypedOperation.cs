using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>A value seen as another type, which may put it into a box.</summary>
internal sealed class TypedConversion<TArguments, TFrom, T>(TypedNode<TArguments, TFrom> operand) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments) => (T)(object?)operand.Evaluate(in arguments)!;
}

/// <summary>An operator on one simple value.</summary>
internal sealed class TypedUnary<TArguments, TOperand, T, TOperation>(TypedNode<TArguments, TOperand> operand) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
    where TOperation : struct, IUnaryOperation<TOperand, T>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments) => TOperation.Apply(operand.Evaluate(in arguments));
}

/// <summary>An operator on two simple values.</summary>
internal sealed class TypedBinary<TArguments, TOperand, T, TOperation>(TypedNode<TArguments, TOperand> left, TypedNode<TArguments, TOperand> right) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
    where TOperation : struct, IBinaryOperation<TOperand, T>
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments)
    {
        var first = left.Evaluate(in arguments);
        return TOperation.Apply(first, right.Evaluate(in arguments));
    }
}

/// <summary>An operator on a simple value and a constant.</summary>
internal sealed class TypedBinaryWithConstant<TArguments, TOperand, T, TOperation>(TypedNode<TArguments, TOperand> left, TOperand right) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
    where TOperation : struct, IBinaryOperation<TOperand, T>
{
    private readonly TOperand _right = right;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments) => TOperation.Apply(left.Evaluate(in arguments), _right);
}

/// <summary><c>&amp;&amp;</c> and <c>||</c>.</summary>
internal sealed class TypedLogical<TArguments>(TypedNode<TArguments, bool> left, TypedNode<TArguments, bool> right, bool isAnd) : TypedNode<TArguments, bool>
    where TArguments : struct, IArguments
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override bool Evaluate(in TArguments arguments) => left.Evaluate(in arguments) == isAnd ? right.Evaluate(in arguments) : !isAnd;
}

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class TypedConditional<TArguments, T>(
    TypedNode<TArguments, bool> condition, TypedNode<TArguments, T> whenTrue, TypedNode<TArguments, T> whenFalse) : TypedNode<TArguments, T>
    where TArguments : struct, IArguments
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override T Evaluate(in TArguments arguments) => condition.Evaluate(in arguments) ? whenTrue.Evaluate(in arguments) : whenFalse.Evaluate(in arguments);
}
