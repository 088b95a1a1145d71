namespace ScoreNotebooks.Scripting;

/// <summary>The members of an anonymous object, or the last of them, one behind the other in memory.</summary>
internal interface IMembers<TSelf>
    where TSelf : struct, IMembers<TSelf>
{
    /// <summary>A member in a box.</summary>
    object? At(int position);

    /// <summary>Whether each is equal to its counterpart, as C# compares the members of anonymous objects.</summary>
    bool Same(in TSelf other);

    /// <summary>Adds each to a hash code, as if it were in a box.</summary>
    void AddTo(ref HashCode hash);

    /// <summary>Evaluates the parts that the members are made of, in this order.</summary>
    static abstract void Fill(ref TSelf members, ReadOnlySpan<BoundValue> parts, Frame frame);

    /// <summary>Typed nodes that do the same; null when a part has none.</summary>
    static abstract TypedMembers<TArguments, TSelf>? Typed<TArguments>(TypedTree<TArguments> tree, ReadOnlySpan<BoundValue> parts)
        where TArguments : struct, IArguments;

    /// <summary>Where a member is.</summary>
    static abstract MemberPlace<TSelf, T>? Place<T>(int position);
}
