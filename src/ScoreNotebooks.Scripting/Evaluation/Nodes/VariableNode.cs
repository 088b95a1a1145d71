namespace ScoreNotebooks.Scripting;

/// <summary>A variable, read or written.</summary>
internal sealed class VariableNode(Variable variable, int slot) : AssignableNode
{
    public Variable Variable => variable;

    public override Type Type => variable.Type;

    public override object? Evaluate(Frame frame)
    {
        if (slot < 0)
            return variable.Storage.Value;
        var content = frame.Slots[slot];
        return variable.IsCaptured ? ((Cell)content!).Value : content;
    }

    public void Assign(Frame frame, object? value)
    {
        if (slot < 0)
            variable.Storage.Value = value;
        else if (variable.IsCaptured)
            ((Cell)frame.Slots[slot]!).Value = value;
        else
            frame.Slots[slot] = value;
    }

    /// <summary>Gives the variable its first value; a captured one gets a new cell, so that each round of a loop has its own.</summary>
    public void Declare(Frame frame, object? value)
    {
        if (slot >= 0)
            frame.Slots[slot] = variable.IsCaptured ? new Cell { Value = value } : value;
        else
            variable.Storage.Value = value;
    }

    public override object?[] Locate(Frame frame) => [];

    public override object? Read(Frame frame, object?[] location) => Evaluate(frame);

    public override void Write(Frame frame, object?[] location, object? value) => Assign(frame, value);
}
