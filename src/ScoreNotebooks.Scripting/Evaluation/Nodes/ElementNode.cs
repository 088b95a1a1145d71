namespace ScoreNotebooks.Scripting;

/// <summary>An element of an array.</summary>
internal sealed class ElementNode(BoundValue array, BoundValue index, Type type) : AssignableNode
{
    public override Type Type => type;

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) =>
        tree.OfAll([array, index]) is { } parts ? new TypedFunctionOfAll<TArguments, T>(parts, location => Read(tree.Empty, location)) : null;

    // An index from the end asks for the length at once, before a value to be stored is evaluated.
    public override object?[] Locate(Frame frame)
    {
        var (found, position) = (array.Evaluate(frame), index.Evaluate(frame));
        return position is Index fromEnd
            ? [found, fromEnd.GetOffset(((Array?)found ?? throw frame.Context.Null("[…]")).Length)]
            : [found, position];
    }

    public override object? Read(Frame frame, object?[] location) => At(frame, location) is var (found, position) ? found.GetValue(position) : null;

    public override void Write(Frame frame, object?[] location, object? value)
    {
        var (found, position) = At(frame, location);
        if (value is not null && found.GetType().GetElementType() is { IsValueType: false } element && !element.IsInstanceOfType(value))
            throw new ArrayTypeMismatchException();
        found.SetValue(value, position);
    }

    private static (Array Array, int Position) At(Frame frame, object?[] location)
    {
        var found = (Array?)location[0] ?? throw frame.Context.Null("[…]");
        var position = location[1] switch
        {
            int small => small,
            Index fromEnd => fromEnd.GetOffset(found.Length),
            var large => Convert.ToInt64(large, System.Globalization.CultureInfo.InvariantCulture),
        };
        return position >= 0 && position < found.Length ? (found, (int)position) : throw new IndexOutOfRangeException();
    }
}
