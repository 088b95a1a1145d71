namespace ScoreNotebooks.Scripting;

/// <summary><c>new { Name = value, … }</c>.</summary>
/// <param name="names">The names of the members.</param>
/// <param name="parts">Their values, evaluated in this order.</param>
/// <param name="type">The type of the object.</param>
internal sealed class AnonymousNode(IReadOnlyList<string> names, IReadOnlyList<BoundValue> parts, Type type) : BoundValue
{
    private readonly bool _mayNest = Nesting.IsPossible(type);
    private AnonymousObject? _first;

    public override Type Type => type;

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree)
    {
        if (_mayNest)
            return null;
        if (AnonymousComposer.Find(Erasure.Of(type)) is { } composer)
            return composer.Typed<TArguments, T>(tree, names, parts);
        return tree.OfAll(parts) is { } all ? new TypedFunctionOfAll<TArguments, T>(all, Make) : null;
    }

    public override object? Evaluate(Frame frame)
    {
        var values = new object?[parts.Count];
        for (var index = 0; index < values.Length; index++)
            values[index] = parts[index].Evaluate(frame);
        var made = Make(values);
        if (_mayNest)
            Nesting.Check(made);
        return made;
    }

    private AnonymousObject Make(object?[] values) =>
        _first?.With(values) ?? (_first = (AnonymousObject)Activator.CreateInstance(Erasure.Of(type), names, values)!);
}
