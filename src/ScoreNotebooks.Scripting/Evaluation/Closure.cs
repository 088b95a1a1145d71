namespace ScoreNotebooks.Scripting;

/// <summary>A lambda together with the variables it holds, ready to be called.</summary>
internal sealed class Closure(LambdaBody body, object?[] cells, RunContext context)
{
    public object? Call(params ReadOnlySpan<object?> arguments)
    {
        context.Enter();
        try
        {
            var frame = new Frame(body.Function.SlotCount, context);
            for (var index = 0; index < cells.Length; index++)
                frame.Slots[body.Function.Captures[index].Slot].Reference = cells[index];
            for (var index = 0; index < arguments.Length; index++)
            {
                var parameter = body.Parameters[index];
                ref var slot = ref frame.Slots[parameter.Slot];
                if (parameter.IsCaptured)
                    slot.Reference = new Cell(parameter.Kind) { Value = arguments[index] };
                else
                    slot.Put(parameter.Kind, arguments[index]);
            }

            return body.Value is not null ? body.Value.Evaluate(frame) : RunBlock(frame);
        }
        finally
        {
            context.Leave();
        }
    }

    private object? RunBlock(Frame frame)
    {
        var outer = context.Current;
        var completion = body.Block!.Execute(frame);
        context.Current = outer;
        return completion.Value;
    }
}
