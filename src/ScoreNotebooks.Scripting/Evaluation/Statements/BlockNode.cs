namespace ScoreNotebooks.Scripting;

/// <summary><c>{ … }</c>, or nothing.</summary>
internal sealed class BlockNode(IReadOnlyList<StatementNode> statements) : StatementNode
{
    private readonly StatementNode[] _statements = [.. statements];

    protected override Completion Run(Frame frame)
    {
        foreach (var statement in _statements)
        {
            var completion = statement.Execute(frame);
            if (completion.Kind != CompletionKind.Normal)
                return completion;
        }

        return Completion.Normal;
    }
}
