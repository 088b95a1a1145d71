namespace ScoreNotebooks.Scripting;

/// <summary>Makes tuples of one type, and takes their elements, without reflection.</summary>
internal abstract class TupleComposer : Composer
{
    /// <summary>An element of a tuple as a typed node; null when the tuple has none.</summary>
    public abstract TypedNode<TArguments, T>? Element<TArguments, T>(TypedTree<TArguments> tree, BoundValue tuple, int position)
        where TArguments : struct, IArguments;

    /// <summary>The composer of a tuple type; null for long tuples.</summary>
    public static TupleComposer? Find(Type tuple)
    {
        var types = tuple.GetGenericArguments();
        var definition = types.Length switch { 2 => typeof(TupleComposer<,>), 3 => typeof(TupleComposer<,,>), 4 => typeof(TupleComposer<,,,>), _ => null };
        return definition is null ? null : (TupleComposer)Activator.CreateInstance(definition.MakeGenericType(types))!;
    }
}

/// <summary>Makes tuples of two elements.</summary>
internal sealed class TupleComposer<T1, T2> : TupleComposer
{
    public override object Compose(BoundValue[] parts, Frame frame) =>
        (parts[0].EvaluateAs<T1>(frame), parts[1].EvaluateAs<T2>(frame));

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue[] parts) =>
        tree.Of<T1>(parts[0]) is { } first && tree.Of<T2>(parts[1]) is { } second
            ? new TypedFunction<TArguments, T1, T2, (T1, T2)>(first, second, static (first, second) => (first, second)) as TypedNode<TArguments, T>
            : null;

    public override TypedNode<TArguments, T>? Element<TArguments, T>(TypedTree<TArguments> tree, BoundValue tuple, int position)
    {
        var whole = tree.Of<(T1, T2)>(tuple);
        object? element = position == 0 ? whole?.Then(static tuple => tuple.Item1) : whole?.Then(static tuple => tuple.Item2);
        return element as TypedNode<TArguments, T>;
    }
}

/// <summary>Makes tuples of three elements.</summary>
internal sealed class TupleComposer<T1, T2, T3> : TupleComposer
{
    public override object Compose(BoundValue[] parts, Frame frame) =>
        (parts[0].EvaluateAs<T1>(frame), parts[1].EvaluateAs<T2>(frame), parts[2].EvaluateAs<T3>(frame));

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue[] parts) =>
        tree.Of<T1>(parts[0]) is { } first && tree.Of<T2>(parts[1]) is { } second && tree.Of<T3>(parts[2]) is { } third
            ? new TypedFunction<TArguments, T1, T2, T3, (T1, T2, T3)>(first, second, third, static (first, second, third) => (first, second, third)) as TypedNode<TArguments, T>
            : null;

    public override TypedNode<TArguments, T>? Element<TArguments, T>(TypedTree<TArguments> tree, BoundValue tuple, int position)
    {
        var whole = tree.Of<(T1, T2, T3)>(tuple);
        object? element = position switch
        {
            0 => whole?.Then(static tuple => tuple.Item1),
            1 => whole?.Then(static tuple => tuple.Item2),
            _ => whole?.Then(static tuple => tuple.Item3),
        };
        return element as TypedNode<TArguments, T>;
    }
}

/// <summary>Makes tuples of four elements.</summary>
internal sealed class TupleComposer<T1, T2, T3, T4> : TupleComposer
{
    public override object Compose(BoundValue[] parts, Frame frame) =>
        (parts[0].EvaluateAs<T1>(frame), parts[1].EvaluateAs<T2>(frame), parts[2].EvaluateAs<T3>(frame), parts[3].EvaluateAs<T4>(frame));

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree, BoundValue[] parts)
    {
        var all = tree.OfAll(parts);
        return all is null ? null : new TypedFunctionOfAll<TArguments, T>(all, static values => ((T1)values[0]!, (T2)values[1]!, (T3)values[2]!, (T4)values[3]!));
    }

    public override TypedNode<TArguments, T>? Element<TArguments, T>(TypedTree<TArguments> tree, BoundValue tuple, int position)
    {
        var whole = tree.Of<(T1, T2, T3, T4)>(tuple);
        object? element = position switch
        {
            0 => whole?.Then(static tuple => tuple.Item1),
            1 => whole?.Then(static tuple => tuple.Item2),
            2 => whole?.Then(static tuple => tuple.Item3),
            _ => whole?.Then(static tuple => tuple.Item4),
        };
        return element as TypedNode<TArguments, T>;
    }
}
