namespace ScoreNotebooks.Scripting;

/// <summary>A lambda: what it holds is fixed when it is evaluated, its body runs when it is called.</summary>
internal sealed class LambdaNode(LambdaBody body, Func<Closure, object> makeDelegate, Type type) : BoundValue
{
    // A lambda that holds nothing is the same each time.
    private object? _made;

    public override Type Type => type;

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) =>
        body.Function.Captures.Count == 0 ? new TypedClosedExpression<TArguments, T>(this, tree.Empty) : null;

    public override object? Evaluate(Frame frame)
    {
        var captures = body.Function.Captures;
        if (captures.Count == 0)
            return _made ??= makeDelegate(new Closure(body, [], frame.Context));
        var cells = new object?[captures.Count];
        for (var index = 0; index < cells.Length; index++)
            cells[index] = frame.Slots[body.OuterSlots[index]].Reference;
        return makeDelegate(new Closure(body, cells, frame.Context));
    }
}
