namespace ScoreNotebooks.Scripting;

/// <summary><c>display(x)</c>.</summary>
internal sealed class DisplayNode(BoundValue value, Action<object?, Type?> display) : BoundValue
{
    private readonly Type _shown = Erasure.Of(value.Type);

    public override Type Type => typeof(void);

    public override object? Evaluate(Frame frame)
    {
        var result = value.Evaluate(frame);
        frame.Context.Cancellation.ThrowIfCancellationRequested();
        display(result, _shown);
        return null;
    }
}
