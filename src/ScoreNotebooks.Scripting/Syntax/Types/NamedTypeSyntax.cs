namespace ScoreNotebooks.Scripting;

/// <summary>A type by name, with its type arguments: <c>int</c>, <c>List&lt;int&gt;</c>, <c>System.Math</c>.</summary>
internal sealed record NamedTypeSyntax(
    TextSpan Span, TypeSyntax? Qualifier, string Name, IReadOnlyList<TypeSyntax> Arguments, bool IsKeyword) : TypeSyntax(Span);
