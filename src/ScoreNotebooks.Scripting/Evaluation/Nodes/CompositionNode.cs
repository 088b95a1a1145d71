namespace ScoreNotebooks.Scripting;

/// <summary>A value made of several: a tuple, an anonymous object, a range.</summary>
/// <param name="parts">What it is made of, evaluated in this order.</param>
/// <param name="compose">Makes it of the values.</param>
/// <param name="type">Its type.</param>
/// <param name="findComposer">A quicker way that is worth its making once there are many; null when there is none.</param>
internal sealed class CompositionNode(
    IReadOnlyList<BoundValue> parts, Func<object?[], object?> compose, Type type, Func<Composer?>? findComposer = null) : BoundValue
{
    private readonly bool _mayNest = Nesting.IsPossible(type);
    private readonly BoundValue[] _parts = [.. parts];
    private Composer? _composer;
    private int _made;

    public IReadOnlyList<BoundValue> Parts => parts;

    public override Type Type => type;

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree)
    {
        if (_mayNest)
            return null;
        if (findComposer?.Invoke() is { } composer)
            return composer.Typed<TArguments, T>(tree, _parts);
        return tree.OfAll(parts) is { } all ? new TypedFunctionOfAll<TArguments, T>(all, compose) : null;
    }

    public override object? Evaluate(Frame frame)
    {
        if (_composer is not null)
            return _composer.Compose(_parts, frame);
        if (++_made == frame.Context.ManyCalls && !_mayNest)
            _composer = findComposer?.Invoke();
        var values = new object?[_parts.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = _parts[index].Evaluate(frame);
        var made = compose(values);
        if (_mayNest)
            Nesting.Check(made);
        return made;
    }
}
