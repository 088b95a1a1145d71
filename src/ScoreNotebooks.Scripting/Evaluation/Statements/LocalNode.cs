namespace ScoreNotebooks.Scripting;

/// <summary>The declaration of a variable.</summary>
internal sealed class LocalNode(VariableNode variable, BoundValue value) : StatementNode
{
    protected override Completion Run(Frame frame)
    {
        variable.Declare(frame, value);
        return Completion.Normal;
    }
}
