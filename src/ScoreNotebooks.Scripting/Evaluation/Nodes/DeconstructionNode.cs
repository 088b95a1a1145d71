namespace ScoreNotebooks.Scripting;

/// <summary><c>(a, b) = value</c>: all parts are located, then the value is taken apart, then all are written.</summary>
internal sealed class DeconstructionNode(
    IReadOnlyList<AssignableNode> targets, BoundValue value, Func<object?, Frame, object?[]> takeApart, IReadOnlyList<Func<object?, object?>?> conversions) : BoundValue
{
    public override Type Type => value.Type;

    public override object? Evaluate(Frame frame)
    {
        var locations = new object?[targets.Count][];
        for (var index = 0; index < locations.Length; index++)
            locations[index] = targets[index].Locate(frame);
        var whole = value.Evaluate(frame);
        var parts = takeApart(whole, frame);
        for (var index = 0; index < locations.Length; index++)
            targets[index].Write(frame, locations[index], conversions[index] is { } convert ? convert(parts[index]) : parts[index]);
        return whole;
    }
}
