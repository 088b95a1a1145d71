namespace ScoreNotebooks.Scripting;

/// <summary><c>var x = 1, y = 2;</c>.</summary>
internal sealed record LocalSyntax(
    TextSpan Span, TypeSyntax Type, bool IsConstant, IReadOnlyList<LocalVariableSyntax> Variables) : StatementSyntax(Span);
