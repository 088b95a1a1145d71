namespace ScoreNotebooks.Scripting;

/// <summary><c>break;</c> or <c>continue;</c>.</summary>
internal sealed record JumpSyntax(TextSpan Span, bool IsBreak) : StatementSyntax(Span);
