namespace ScoreNotebooks.Scripting;

/// <summary>Makes tuples of one type without reflection.</summary>
internal abstract class TupleComposer
{
    public abstract object Compose(BoundValue[] parts, Frame frame);

    /// <summary>The composer of a tuple type; null for long tuples.</summary>
    public static TupleComposer? Find(Type tuple)
    {
        var types = tuple.GetGenericArguments();
        var definition = types.Length switch { 2 => typeof(TupleComposer<,>), 3 => typeof(TupleComposer<,,>), 4 => typeof(TupleComposer<,,,>), _ => null };
        return definition is null ? null : (TupleComposer)Activator.CreateInstance(definition.MakeGenericType(types))!;
    }

    protected static T Evaluate<T>(BoundValue part, Frame frame) =>
        Bits.Holds<T>() ? Bits.To<T>(part.EvaluateBits(frame)) : (T)part.Evaluate(frame)!;
}

/// <summary>Makes tuples of two elements.</summary>
internal sealed class TupleComposer<T1, T2> : TupleComposer
{
    public override object Compose(BoundValue[] parts, Frame frame) =>
        (Evaluate<T1>(parts[0], frame), Evaluate<T2>(parts[1], frame));
}

/// <summary>Makes tuples of three elements.</summary>
internal sealed class TupleComposer<T1, T2, T3> : TupleComposer
{
    public override object Compose(BoundValue[] parts, Frame frame) =>
        (Evaluate<T1>(parts[0], frame), Evaluate<T2>(parts[1], frame), Evaluate<T3>(parts[2], frame));
}

/// <summary>Makes tuples of four elements.</summary>
internal sealed class TupleComposer<T1, T2, T3, T4> : TupleComposer
{
    public override object Compose(BoundValue[] parts, Frame frame) =>
        (Evaluate<T1>(parts[0], frame), Evaluate<T2>(parts[1], frame), Evaluate<T3>(parts[2], frame), Evaluate<T4>(parts[3], frame));
}
