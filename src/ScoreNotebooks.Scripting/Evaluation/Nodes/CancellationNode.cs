namespace ScoreNotebooks.Scripting;

/// <summary>The run's own cancellation, given to library calls that can be interrupted.</summary>
internal sealed class CancellationNode : BoundValue
{
    public override Type Type => typeof(CancellationToken);

    public override object? Evaluate(Frame frame) => frame.Context.Cancellation;
}
