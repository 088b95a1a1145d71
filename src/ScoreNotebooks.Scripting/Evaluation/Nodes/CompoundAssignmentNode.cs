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
    private readonly TypeCode _kind = Bits.KindOf(target.Type);
    private readonly VariableNode? _simple = Bits.Holds(target.Type) && Bits.Holds(type) ? target as VariableNode : null;

    public override Type Type => type;

    public override object? Evaluate(Frame frame)
    {
        var location = target.Locate(frame);
        var old = target.Read(frame, location);
        if (onlyIfNull && old is not null)
            return old;
        frame.Slots[slot].Put(_kind, old);
        var value = next.Evaluate(frame);
        target.Write(frame, location, value);
        return givesOld ? old : value;
    }

    public override long EvaluateBits(Frame frame)
    {
        if (_simple is null)
            return base.EvaluateBits(frame);
        var old = _simple.EvaluateBits(frame);
        frame.Slots[slot].Bits = old;
        var value = next.EvaluateBits(frame);
        _simple.AssignBits(frame, value);
        return givesOld ? old : value;
    }

    public override void Execute(Frame frame)
    {
        if (_simple is null)
            Evaluate(frame);
        else
            EvaluateBits(frame);
    }
}
