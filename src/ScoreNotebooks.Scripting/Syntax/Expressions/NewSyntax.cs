namespace ScoreNotebooks.Scripting;

/// <summary><c>new T(arguments) { initialiser }</c>; <see cref="Type"/> is null for <c>new(…)</c>.</summary>
internal sealed record NewSyntax(
    TextSpan Span, TypeSyntax? Type, IReadOnlyList<ArgumentSyntax> Arguments, InitializerSyntax? Initializer) : ExpressionSyntax(Span);
