namespace ScoreNotebooks.Scripting;

/// <summary>Makes anonymous objects of one type, and takes their members, without boxes.</summary>
internal abstract class AnonymousComposer : Composer
{
    private const int MostMembers = 8;

    /// <summary>A member of an anonymous object as a typed node; null when the object has none.</summary>
    public abstract TypedNode<TArguments, T>? Member<TArguments, T>(TypedTree<TArguments> tree, BoundValue receiver, int position)
        where TArguments : struct, IArguments;

    /// <summary>The composer of an anonymous type; null for one of many members or none.</summary>
    /// <param name="type">The type, without names of tuple elements.</param>
    /// <param name="names">The names of its members.</param>
    public static AnonymousComposer? Find(Type type, IReadOnlyList<string> names)
    {
        var arguments = type.GetGenericArguments();
        if (names.Count is 0 or > MostMembers)
            return null;
        var composer = typeof(AnonymousComposer<,,>).MakeGenericType([.. arguments, MembersOf(arguments[1])]);
        return (AnonymousComposer)Activator.CreateInstance(composer, names)!;
    }

    private static Type MembersOf(Type types)
    {
        var (first, rest) = (types.GetGenericArguments()[0], types.GetGenericArguments()[1]);
        return rest.IsGenericType ? typeof(Members<,>).MakeGenericType(first, MembersOf(rest)) : typeof(LastMember<>).MakeGenericType(first);
    }
}

/// <summary>Makes anonymous objects of one type.</summary>
internal sealed class AnonymousComposer<TNames, TTypes, TMembers>(IReadOnlyList<string> names) : AnonymousComposer
    where TMembers : struct, IMembers<TMembers>
{
    public override object Compose(BoundValue[] parts, Frame frame)
    {
        var made = new TypedAnonymousObject<TNames, TTypes, TMembers>(names);
        TMembers.Fill(ref made.Members, parts, frame);
        return made;
    }

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue[] parts) =>
        TMembers.Typed(tree, parts) is { } members ? new TypedAnonymousCreation<TArguments, TNames, TTypes, TMembers>(names, members) as TypedNode<TArguments, T> : null;

    public override TypedNode<TArguments, T>? Member<TArguments, T>(TypedTree<TArguments> tree, BoundValue receiver, int position) =>
        tree.Of<AnonymousObjectOf<TNames, TTypes>>(receiver) is { } node && TMembers.Place<T>(position) is { } place
            ? new TypedAnonymousMember<TArguments, TNames, TTypes, TMembers, T>(node, place, position)
            : null;
}
