namespace ScoreNotebooks.Scripting;

/// <summary><c>{ … }</c>, or nothing.</summary>
internal sealed class BlockNode(IReadOnlyList<StatementNode> statements) : StatementNode
{
    protected override Completion Run(Frame frame)
    {
        foreach (var statement in statements)
        {
            var completion = statement.Execute(frame);
            if (completion.Kind != CompletionKind.Normal)
                return completion;
        }

        return Completion.Normal;
    }
}
