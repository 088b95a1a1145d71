namespace ScoreNotebooks.Scripting;

/// <summary>A value made of several: a tuple, an anonymous object, a range.</summary>
internal sealed class CompositionNode(IReadOnlyList<BoundValue> parts, Func<object?[], object?> compose, Type type) : BoundValue
{
    private readonly bool _mayNest = Nesting.IsPossible(type);

    public IReadOnlyList<BoundValue> Parts => parts;

    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var values = new object?[parts.Count];
        for (var index = 0; index < values.Length; index++)
            values[index] = parts[index].Evaluate(frame);
        var made = compose(values);
        if (_mayNest)
            Nesting.Check(made);
        return made;
    }
}
