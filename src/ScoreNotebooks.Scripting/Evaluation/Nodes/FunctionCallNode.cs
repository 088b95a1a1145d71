namespace ScoreNotebooks.Scripting;

/// <summary>A call of a function that a cell declares.</summary>
internal sealed class FunctionCallNode(ScriptFunction function, IReadOnlyList<BoundValue> arguments, CallSite site) : BoundValue
{
    /// <summary>The order in which the arguments are evaluated, when it is not that of the parameters.</summary>
    public int[]? Order { get; init; }

    public override Type Type => function.ReturnType;

    public override object? Evaluate(Frame frame)
    {
        var values = arguments.Count == 0 ? [] : new object?[arguments.Count];
        for (var step = 0; step < values.Length; step++)
        {
            var index = Order is null ? step : Order[step];
            values[index] = arguments[index].Evaluate(frame);
        }

        return new Closure(function.Body!, site.Cells(frame), frame.Context).Call(values);
    }
}
