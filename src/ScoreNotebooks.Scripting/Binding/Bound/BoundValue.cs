namespace ScoreNotebooks.Scripting;

/// <summary>A bound expression that can be evaluated.</summary>
internal abstract class BoundValue : BoundExpression
{
    public abstract override Type Type { get; }

    public abstract object? Evaluate(Frame frame);

    /// <summary>The value without a box, for the types that <see cref="Bits"/> holds.</summary>
    public virtual long EvaluateBits(Frame frame) => Bits.Unbox(Evaluate(frame));

    /// <summary>The value as what it is: without a box where <see cref="Bits"/> holds the type.</summary>
    public T EvaluateAs<T>(Frame frame) => Bits.Holds<T>() ? Bits.To<T>(EvaluateBits(frame)) : (T)Evaluate(frame)!;

    /// <summary>The same as a typed node, for lambdas that are called often; null when there is none.</summary>
    /// <typeparam name="TArguments">The arguments of the lambda.</typeparam>
    /// <typeparam name="T">The runtime's own type for <see cref="Type"/>.</typeparam>
    public virtual TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree)
        where TArguments : struct, IArguments => null;

    /// <summary>Evaluates for what it does; the value is not needed.</summary>
    public virtual void Execute(Frame frame) => Evaluate(frame);
}
