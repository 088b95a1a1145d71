namespace ScoreNotebooks.Scripting;

/// <summary><c>if</c>.</summary>
internal sealed class IfNode(BoundValue condition, StatementNode then, StatementNode? otherwise) : StatementNode
{
    protected override Completion Run(Frame frame)
    {
        if ((bool)condition.Evaluate(frame)!)
            return then.Execute(frame);
        return otherwise?.Execute(frame) ?? Completion.Normal;
    }
}
