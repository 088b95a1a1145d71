namespace ScoreNotebooks.Scripting;

/// <summary><c>target += value</c>, <c>target++</c>, <c>target ??= value</c>: the target's parts are evaluated once.</summary>
/// <param name="target">What is read and written.</param>
/// <param name="slot">Where the value read waits for <paramref name="next"/>.</param>
/// <param name="next">The value to write, which reads the slot.</param>
/// <param name="type">The type of the whole.</param>
/// <param name="givesOld">True for <c>x++</c>: the whole has the value from before.</param>
/// <param name="onlyIfNull">True for <c>??=</c>.</param>
internal sealed class CompoundAssignmentNode(
    AssignableNode target, int slot, BoundValue next, Type type, bool givesOld = false, bool onlyIfNull = false) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var location = target.Locate(frame);
        var old = target.Read(frame, location);
        if (onlyIfNull && old is not null)
            return old;
        frame.Slots[slot] = old;
        var value = next.Evaluate(frame);
        target.Write(frame, location, value);
        return givesOld ? old : value;
    }
}
