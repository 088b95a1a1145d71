namespace ScoreNotebooks.Scripting;

/// <summary><c>await x</c>: the cell waits until the task ends or the run is cancelled.</summary>
internal sealed class AwaitNode(BoundValue operand, Func<object, object?> result, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var task = operand.Evaluate(frame) ?? throw frame.Context.Null("await");
        if (TaskGuard.AsTask(task) is { IsCompleted: false } pending)
            TaskGuard.Wait(pending, frame.Context.Cancellation);
        return result(task);
    }
}
