namespace ScoreNotebooks.Scripting;

/// <summary><c>await x</c>: the cell waits until the task ends or the run is cancelled.</summary>
internal sealed class AwaitNode(BoundValue operand, Func<object, object?> result, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var task = operand.Evaluate(frame) ?? throw frame.Context.Null("await");
        if (task is Task { IsCompleted: false } pending)
            WaitFor(pending, frame.Context.Cancellation);
        return result(task);
    }

    private static void WaitFor(Task pending, CancellationToken cancellation)
    {
        try
        {
            pending.Wait(cancellation);
        }
        catch (AggregateException)
        {
            // Reading the result throws the task's own exception.
        }
    }
}
