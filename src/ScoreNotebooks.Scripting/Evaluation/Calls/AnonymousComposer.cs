namespace ScoreNotebooks.Scripting;

/// <summary>Makes anonymous objects of one type, and takes their members, without boxes.</summary>
internal abstract class AnonymousComposer
{
    /// <summary>The object of these parts as a typed node; null when a part has none.</summary>
    public abstract TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, IReadOnlyList<string> names, IReadOnlyList<BoundValue> parts)
        where TArguments : struct, IArguments;

    /// <summary>A member of an object as a typed node; null when the object has none.</summary>
    public abstract TypedNode<TArguments, T>? Member<TArguments, T>(TypedTree<TArguments> tree, BoundValue anonymous, int position)
        where TArguments : struct, IArguments;

    /// <summary>The composer of an anonymous object's type; null when it has many members.</summary>
    public static AnonymousComposer? Find(Type anonymous)
    {
        var types = anonymous.GetGenericArguments();
        return types[1].IsValueType ? (AnonymousComposer)Activator.CreateInstance(typeof(AnonymousComposer<,>).MakeGenericType(types))! : null;
    }
}

/// <inheritdoc/>
internal sealed class AnonymousComposer<TNames, TTypes> : AnonymousComposer
    where TTypes : struct, ITypeList
{
    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, IReadOnlyList<string> names, IReadOnlyList<BoundValue> parts) =>
        new TTypes().Typed(tree, parts, 0) is TypedNode<TArguments, TTypes> content
            ? content.Then<AnonymousObjectOf<TNames, TTypes>>(content => new CompactObjectOf<TNames, TTypes>(names, in content)) as TypedNode<TArguments, T>
            : null;

    public override TypedNode<TArguments, T>? Member<TArguments, T>(TypedTree<TArguments> tree, BoundValue anonymous, int position) =>
        tree.Of<AnonymousObjectOf<TNames, TTypes>>(anonymous)?.Then(one => one is CompactObjectOf<TNames, TTypes> compact
            ? compact.Get<T>(position)
            : (T)(one ?? throw new NullReferenceException()).Members[position]!);
}
