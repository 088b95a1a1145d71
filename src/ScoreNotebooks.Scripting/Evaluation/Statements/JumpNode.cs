namespace ScoreNotebooks.Scripting;

/// <summary><c>break</c>, <c>continue</c> and <c>return</c>.</summary>
internal sealed class JumpNode(CompletionKind kind, BoundValue? value) : StatementNode
{
    protected override Completion Run(Frame frame) => new(kind, value?.Evaluate(frame));
}
