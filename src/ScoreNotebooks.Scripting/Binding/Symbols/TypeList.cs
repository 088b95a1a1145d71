using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>A list of types written as a type, whose values hold a value of each.</summary>
internal interface ITypeList
{
    /// <summary>The value at a position.</summary>
    /// <typeparam name="T">The type at the position, or one that its values convert to by boxing or reference.</typeparam>
    T Get<T>(int position);

    /// <summary>Typed nodes of expressions, from a position on, together as a node that gives such a list; null when one has none.</summary>
    object? Typed<TArguments>(TypedTree<TArguments> tree, IReadOnlyList<BoundValue> parts, int position)
        where TArguments : struct, IArguments;
}

/// <summary>A first type and the rest of the list.</summary>
internal readonly struct TypeList<TFirst, TRest>(TFirst first, TRest rest) : ITypeList
    where TRest : struct, ITypeList
{
    private readonly TFirst _first = first;
    private readonly TRest _rest = rest;

    public T Get<T>(int position)
    {
        if (position > 0)
            return _rest.Get<T>(position - 1);
        return typeof(T) == typeof(TFirst) ? Unsafe.As<TFirst, T>(ref Unsafe.AsRef(in _first)) : (T)(object?)_first!;
    }

    public object? Typed<TArguments>(TypedTree<TArguments> tree, IReadOnlyList<BoundValue> parts, int position)
        where TArguments : struct, IArguments =>
        tree.Of<TFirst>(parts[position]) is { } first && _rest.Typed(tree, parts, position + 1) is TypedNode<TArguments, TRest> rest
            ? new TypedMembers<TArguments, TFirst, TRest>(first, rest)
            : null;
}

/// <summary>
/// The same for what is too much to hold one value within the other: the runtime describes such a value anew for each
/// place in the list, and one of hundreds of values would fill the stack.
/// </summary>
internal static class LongTypeList<TFirst, TRest>;

/// <summary>The end of a list of types.</summary>
internal readonly struct NoMoreTypes : ITypeList
{
    public T Get<T>(int position) => throw new ArgumentOutOfRangeException(nameof(position));

    public object? Typed<TArguments>(TypedTree<TArguments> tree, IReadOnlyList<BoundValue> parts, int position)
        where TArguments : struct, IArguments => new TypedConstant<TArguments, NoMoreTypes>(default);
}
