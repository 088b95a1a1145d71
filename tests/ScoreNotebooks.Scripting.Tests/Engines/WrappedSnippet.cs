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
        var (start, end) = (result.Expression.SpanStart, result.Expression.Span.End);
        return new WrappedSnippet(snippet[..start] + "return ScoreNotebooks.Scripting.Probe.Of(" + snippet[start..end] + ");" + snippet[end..], syntaxError);
    }
}
