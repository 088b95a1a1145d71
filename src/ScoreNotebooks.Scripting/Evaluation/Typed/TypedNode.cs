namespace ScoreNotebooks.Scripting;

/// <summary>
/// A part of the body of a lambda that is called often: it reads the arguments where they are and gives its value as
/// what it is, without a frame and without a box. It keeps nothing, so that any thread may evaluate it.
/// </summary>
/// <typeparam name="TArguments">The arguments of the lambda.</typeparam>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class TypedNode<TArguments, T>
    where TArguments : struct, IArguments
{
    public abstract T Evaluate(in TArguments arguments);

    /// <summary>Something calculated from the value of this node.</summary>
    /// <param name="function">Calculates it.</param>
    /// <param name="whenNull">What is thrown when the value is null; null when the function takes that too.</param>
    public virtual TypedNode<TArguments, TResult> Then<TResult>(Func<T, TResult> function, Func<Exception>? whenNull = null) =>
        new TypedFunction<TArguments, T, TResult>(this, function, whenNull);
}
