namespace ScoreNotebooks.Scripting;

/// <summary><c>display(x)</c>.</summary>
internal sealed class DisplayNode(BoundValue value, Func<object?, Type?, Action<object?>> display) : BoundValue
{
    private readonly Type _shown = Erasure.Of(value.Type);

    public override Type Type => typeof(DisplayedValue);

    public override object? Evaluate(Frame frame)
    {
        var result = value.Evaluate(frame);
        frame.Context.Cancellation.ThrowIfCancellationRequested();
        return new DisplayedValue(display(result, _shown));
    }
}
