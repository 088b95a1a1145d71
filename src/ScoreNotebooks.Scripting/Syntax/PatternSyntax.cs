namespace ScoreNotebooks.Scripting;

/// <summary>What stands right of <c>is</c> or left of <c>=&gt;</c> in a switch expression.</summary>
internal abstract record PatternSyntax(TextSpan Span) : SyntaxNode(Span);
