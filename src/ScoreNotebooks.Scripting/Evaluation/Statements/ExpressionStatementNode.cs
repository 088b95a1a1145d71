namespace ScoreNotebooks.Scripting;

/// <summary>An expression evaluated for what it does.</summary>
internal sealed class ExpressionStatementNode(BoundValue value) : StatementNode
{
    public BoundValue Value => value;

    protected override Completion Run(Frame frame)
    {
        value.Execute(frame);
        return Completion.Normal;
    }
}
