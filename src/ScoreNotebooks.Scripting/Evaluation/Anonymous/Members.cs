namespace ScoreNotebooks.Scripting;

/// <summary>A member and those after it.</summary>
internal struct Members<TFirst, TRest> : IMembers<Members<TFirst, TRest>>
    where TRest : struct, IMembers<TRest>
{
    public TFirst First;

    public TRest Rest;

    public readonly object? At(int position) => position == 0 ? First : Rest.At(position - 1);

    public readonly bool Same(in Members<TFirst, TRest> other) =>
        EqualityComparer<TFirst>.Default.Equals(First, other.First) && Rest.Same(in other.Rest);

    public readonly void AddTo(ref HashCode hash)
    {
        hash.Add(First);
        Rest.AddTo(ref hash);
    }

    public static void Fill(ref Members<TFirst, TRest> members, ReadOnlySpan<BoundValue> parts, Frame frame)
    {
        members.First = parts[0].EvaluateAs<TFirst>(frame);
        TRest.Fill(ref members.Rest, parts[1..], frame);
    }

    public static TypedMembers<TArguments, Members<TFirst, TRest>>? Typed<TArguments>(TypedTree<TArguments> tree, ReadOnlySpan<BoundValue> parts)
        where TArguments : struct, IArguments =>
        tree.Of<TFirst>(parts[0]) is { } first && TRest.Typed(tree, parts[1..]) is { } rest ? new TypedMembers<TArguments, TFirst, TRest>(first, rest) : null;

    public static MemberPlace<Members<TFirst, TRest>, T>? Place<T>(int position)
    {
        if (position == 0)
            return new PlaceOfFirst<TFirst, TRest>() as MemberPlace<Members<TFirst, TRest>, T>;
        return TRest.Place<T>(position - 1) is { } place ? new PlaceBehindFirst<TFirst, TRest, T>(place) : null;
    }
}

/// <summary>The last member.</summary>
internal struct LastMember<T> : IMembers<LastMember<T>>
{
    public T Value;

    public readonly object? At(int position) => Value;

    public readonly bool Same(in LastMember<T> other) => EqualityComparer<T>.Default.Equals(Value, other.Value);

    public readonly void AddTo(ref HashCode hash) => hash.Add(Value);

    public static void Fill(ref LastMember<T> members, ReadOnlySpan<BoundValue> parts, Frame frame) =>
        members.Value = parts[0].EvaluateAs<T>(frame);

    public static TypedMembers<TArguments, LastMember<T>>? Typed<TArguments>(TypedTree<TArguments> tree, ReadOnlySpan<BoundValue> parts)
        where TArguments : struct, IArguments => tree.Of<T>(parts[0]) is { } value ? new TypedLastMember<TArguments, T>(value) : null;

    public static MemberPlace<LastMember<T>, TMember>? Place<TMember>(int position) => new PlaceOfLast<T>() as MemberPlace<LastMember<T>, TMember>;
}
