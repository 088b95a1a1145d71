namespace ScoreNotebooks.Scripting;

/// <summary>An object and what is done to it before it is handed on: initialisers and <c>with</c>.</summary>
internal sealed class SequenceNode(BoundValue creation, int slot, IReadOnlyList<BoundValue> actions) : BoundValue
{
    // A struct is replaced by a changed copy at each step.
    private readonly bool _isStruct = creation.Type.IsValueType;
    private readonly TypeCode _kind = Bits.KindOf(creation.Type);

    public override Type Type => creation.Type;

    public override object? Evaluate(Frame frame)
    {
        // Lambdas and nested initialisers keep their own slots, so this one still holds the object afterwards.
        var created = creation.Evaluate(frame);
        foreach (var action in actions)
        {
            frame.Slots[slot].Put(_kind, created);
            action.Evaluate(frame);
            if (_isStruct)
                created = frame.Slots[slot].Get(_kind);
        }

        return created;
    }
}
