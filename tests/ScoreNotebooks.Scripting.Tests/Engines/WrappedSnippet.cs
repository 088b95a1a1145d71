using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Real = Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ScoreNotebooks.Scripting;

/// <summary>A snippet as the body of a method that hands its value to <see cref="Probe"/>.</summary>
public sealed record WrappedSnippet(string Body, Outcome? SyntaxError)
{
    private static readonly CSharpParseOptions Script = CSharpParseOptions.Default.WithKind(SourceCodeKind.Script).WithLanguageVersion(LanguageVersion.CSharp14);

    /// <summary>Finds the last expression as the compiler does: the last statement, when it has no semicolon.</summary>
    public static WrappedSnippet From(string snippet)
    {
        var tree = CSharpSyntaxTree.ParseText(snippet, Script);
        var error = tree.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var syntaxError = error is null ? null : new Outcome(null, null, error.Id + " " + error.GetMessage(CultureInfo.InvariantCulture), null);
        var last = tree.GetCompilationUnitRoot().Members.LastOrDefault();
        if (last is not Real.GlobalStatementSyntax { Statement: Real.ExpressionStatementSyntax { SemicolonToken.IsMissing: true } result })
            return new WrappedSnippet(snippet + "\nreturn ScoreNotebooks.Scripting.Probe.Nothing;", syntaxError);
        // The compiler refuses ! behind the value of a script, and not in an argument.
        if (Bare(result.Expression).IsKind(SyntaxKind.SuppressNullableWarningExpression))
            syntaxError ??= new Outcome(null, null, "CS8598", null);
        var (start, end) = (result.Expression.SpanStart, result.Expression.Span.End);
        // A script gives its value as an object, which a bare null can be; the probe's type parameter cannot.
        var cast = Bare(result.Expression).IsKind(SyntaxKind.NullLiteralExpression) ? "(object)" : "";
        return new WrappedSnippet(snippet[..start] + "return ScoreNotebooks.Scripting.Probe.Of(" + cast + snippet[start..end] + ");" + snippet[end..], syntaxError);
    }

    private static Real.ExpressionSyntax Bare(Real.ExpressionSyntax expression) =>
        expression is Real.ParenthesizedExpressionSyntax parenthesised ? Bare(parenthesised.Expression) : expression;
}
