namespace ScoreNotebooks.Scripting;

/// <summary>A lambda: what it holds is fixed when it is evaluated, its body runs when it is called.</summary>
internal sealed class LambdaNode(LambdaBody body, Func<Closure, object> makeDelegate, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var captures = body.Function.Captures;
        var cells = new object?[captures.Count];
        for (var index = 0; index < cells.Length; index++)
            cells[index] = frame.Slots[body.OuterSlots[index]].Reference;
        return makeDelegate(new Closure(body, cells, frame.Context));
    }
}
