namespace ScoreNotebooks.Scripting;

/// <summary><c>if</c>.</summary>
internal sealed class IfNode(BoundValue condition, StatementNode then, StatementNode? otherwise) : StatementNode
{
    protected override Completion Run(Frame frame)
    {
        if (condition.EvaluateBits(frame) != 0)
            return then.Execute(frame);
        return otherwise?.Execute(frame) ?? Completion.Normal;
    }
}
