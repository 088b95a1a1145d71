namespace ScoreNotebooks.Scripting;

/// <summary><c>while</c>, <c>do</c> and <c>for</c>.</summary>
internal sealed class LoopNode(
    IReadOnlyList<StatementNode> start, BoundValue? condition, IReadOnlyList<BoundValue> step, StatementNode body, bool bodyFirst) : StatementNode
{
    private readonly BoundValue[] _step = [.. step];

    protected override Completion Run(Frame frame)
    {
        foreach (var statement in start)
            statement.Execute(frame);
        var first = bodyFirst;
        while (first || Holds(frame))
        {
            first = false;
            var completion = body.Execute(frame);
            if (completion.Kind == CompletionKind.Break)
                break;
            if (completion.Kind == CompletionKind.Return)
                return completion;
            frame.Context.Current = new RunningPlace(Source, Span);
            foreach (var action in _step)
                action.Execute(frame);
        }

        return Completion.Normal;
    }

    private bool Holds(Frame frame) => condition is null || condition.EvaluateBits(frame) != 0;
}
