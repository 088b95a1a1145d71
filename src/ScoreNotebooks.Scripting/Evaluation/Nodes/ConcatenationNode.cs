namespace ScoreNotebooks.Scripting;

/// <summary><c>+</c> of which one side at least is a string.</summary>
internal sealed class ConcatenationNode(BoundValue left, BoundValue right) : BoundValue
{
    public override Type Type => typeof(string);

    public override object? Evaluate(Frame frame)
    {
        var start = left.Evaluate(frame);
        return Join(start, right.Evaluate(frame), frame.Context);
    }

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree)
    {
        tree.MayRecur = true;
        return tree.Of<object?>(left) is { } first && tree.Of<object?>(right) is { } second
            ? new TypedFunction<TArguments, object?, object?, string>(first, second, (start, end) => Join(start, end, tree.Context)) as TypedNode<TArguments, T>
            : null;
    }

    private static string Join(object? start, object? end, RunContext context)
    {
        var (first, second) = (start?.ToString(), end?.ToString());
        var length = (first?.Length ?? 0) + (long)(second?.Length ?? 0);
        if (length > 100_000)
            Guards.Allow(context, length, bytesEach: 2);
        return string.Concat(first, second);
    }
}
