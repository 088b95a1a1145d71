namespace ScoreNotebooks.Scripting;

/// <summary><c>+</c> of which one side at least is a string.</summary>
internal sealed class ConcatenationNode(BoundValue left, BoundValue right) : BoundValue
{
    public override Type Type => typeof(string);

    public override object? Evaluate(Frame frame)
    {
        var (start, end) = (left.Evaluate(frame), right.Evaluate(frame));
        var (first, second) = (start?.ToString(), end?.ToString());
        var length = (first?.Length ?? 0) + (long)(second?.Length ?? 0);
        if (length > 100_000)
            Guards.Allow(frame.Context, length, bytesEach: 2);
        return string.Concat(first, second);
    }
}
