using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>A variable, read or written.</summary>
internal sealed class VariableNode(Variable variable, int slot) : AssignableNode
{
    private readonly TypeCode _kind = variable.Kind;

    public Variable Variable => variable;

    public override Type Type => variable.Type;

    /// <summary>The place in the frame; negative for a variable of the session.</summary>
    public int Slot => slot;

    public override object? Evaluate(Frame frame) => Place(frame).Get(_kind);

    public override long EvaluateBits(Frame frame) => Place(frame).Bits;

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) =>
        slot < 0 ? new TypedSessionVariable<TArguments, T>(variable.Storage) : tree.Variable<T>(variable);

    public void Assign(Frame frame, object? value) => Place(frame).Put(_kind, value);

    public void AssignBits(Frame frame, long value) => Place(frame).Bits = value;

    /// <summary>Gives the variable its first value; a captured one gets a new cell, so that each round of a loop has its own.</summary>
    public void Declare(Frame frame, object? value)
    {
        Renew(frame);
        Assign(frame, value);
    }

    /// <summary>Gives the variable its first value, which is evaluated before.</summary>
    public void Declare(Frame frame, BoundValue value)
    {
        if (_kind == TypeCode.Object)
        {
            Declare(frame, value.Evaluate(frame));
            return;
        }

        var bits = value.EvaluateBits(frame);
        Renew(frame);
        AssignBits(frame, bits);
    }

    public override object?[] Locate(Frame frame) => [];

    public override object? Read(Frame frame, object?[] location) => Evaluate(frame);

    public override void Write(Frame frame, object?[] location, object? value) => Assign(frame, value);

    private void Renew(Frame frame)
    {
        if (slot >= 0 && variable.IsCaptured)
            frame.Slots[slot].Reference = new Cell(_kind);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Slot Place(Frame frame)
    {
        if (slot < 0)
            return ref variable.Storage.Content;
        ref var own = ref frame.Slots[slot];
        if (variable.IsCaptured)
            return ref ((Cell)own.Reference!).Content;
        return ref own;
    }
}
