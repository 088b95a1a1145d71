namespace ScoreNotebooks.Scripting;

/// <summary>A variable that is declared where it gets its value: an out argument, a pattern, a part of a deconstruction.</summary>
internal sealed class DeclarationNode(VariableNode variable) : AssignableNode
{
    public VariableNode Variable => variable;

    public override Type Type => variable.Type;

    public override object?[] Locate(Frame frame) => [];

    public override object? Read(Frame frame, object?[] location) => variable.Evaluate(frame);

    public override void Write(Frame frame, object?[] location, object? value) => variable.Declare(frame, value);
}
