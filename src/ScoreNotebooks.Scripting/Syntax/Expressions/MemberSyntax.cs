namespace ScoreNotebooks.Scripting;

/// <summary><c>target.Name</c>.</summary>
internal sealed record MemberSyntax(
    TextSpan Span, ExpressionSyntax Target, string Name, TextSpan NameSpan, IReadOnlyList<TypeSyntax>? TypeArguments) : ExpressionSyntax(Span);
