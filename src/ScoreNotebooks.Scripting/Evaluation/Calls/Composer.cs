namespace ScoreNotebooks.Scripting;

/// <summary>Makes values of several parts, without reflection.</summary>
internal abstract class Composer
{
    public abstract object Compose(BoundValue[] parts, Frame frame);

    /// <summary>The value of these parts as a typed node; null when a part has none.</summary>
    public abstract TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue[] parts)
        where TArguments : struct, IArguments;
}
