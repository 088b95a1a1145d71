using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using RealOptions = Microsoft.CodeAnalysis.Scripting.ScriptOptions;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// The real C# script engine. Many snippets are compiled as one script, a line each; those that do not compile are taken
/// out and the rest is compiled again.
/// </summary>
public static class RealEngine
{
    private static readonly RealOptions Options = RealOptions.Default
        .WithReferences(typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(SortedSet<>).Assembly, typeof(Console).Assembly, typeof(System.Numerics.BigInteger).Assembly, typeof(Probe).Assembly)
        .WithImports("System", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks", "System.Globalization", "ScoreNotebooks.Scripting.Samples")
        .WithLanguageVersion(LanguageVersion.CSharp14);

    public static IReadOnlyList<Outcome> Evaluate(IReadOnlyList<string> snippets, string setup = "")
    {
        var outcomes = snippets.Select(SyntaxError).ToArray();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var script = CSharpScript.Create<Outcome[]>(Compose(snippets, outcomes, setup, out var indexes), Options);
            var errors = script.GetCompilation().GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count == 0)
            {
                var results = script.RunAsync().GetAwaiter().GetResult().ReturnValue;
                for (var index = 0; index < results.Length; index++)
                    outcomes[indexes[index]] = results[index];
                return outcomes!;
            }

            foreach (var error in errors)
                outcomes[indexes[error.Location.GetLineSpan().StartLinePosition.Line - 1]] = new Outcome(null, null, error.Id + " " + error.GetMessage(), null);
        }

        throw new InvalidOperationException("The snippets do not compile together.");
    }

    private static string Compose(IReadOnlyList<string> snippets, Outcome?[] known, string setup, out List<int> indexes)
    {
        indexes = [];
        var code = new StringBuilder(setup).Append(" new ScoreNotebooks.Scripting.Outcome[] {\n");
        for (var index = 0; index < snippets.Count; index++)
        {
            if (known[index] is not null)
                continue;
            indexes.Add(index);
            code.Append(Wrapped(snippets[index])).Append(",\n");
        }

        return code.Append('}').ToString();
    }

    private static string Wrapped(string snippet)
    {
        var last = LastStatement(snippet);
        return "ScoreNotebooks.Scripting.Probe.Try(() => { " + snippet[..last] + " return (" + snippet[last..].Trim() + "); })";
    }

    private static Outcome? SyntaxError(string snippet)
    {
        var tree = CSharpSyntaxTree.ParseText(Wrapped(snippet), CSharpParseOptions.Default.WithKind(SourceCodeKind.Script).WithLanguageVersion(LanguageVersion.CSharp14));
        var error = tree.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is null ? null : new Outcome(null, null, error.Id + " " + error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), null);
    }

    // Where the last expression of a snippet begins: behind its last semicolon or brace on the outer level.
    private static int LastStatement(string snippet)
    {
        var start = 0;
        for (var index = 0; index < snippet.Length; index++)
            if (snippet[index] == ';' && index + 1 < snippet.Length && snippet[index + 1] is ' ' && Depth(snippet, index) == 0)
                start = index + 1;
            else if (snippet[index] == '}' && snippet.AsSpan(index).StartsWith("} /*end*/", StringComparison.Ordinal))
                start = index + "} /*end*/".Length;
        return start;
    }

    private static int Depth(string snippet, int end) =>
        snippet.AsSpan(0, end).Count('{') + snippet.AsSpan(0, end).Count('(') - snippet.AsSpan(0, end).Count('}') - snippet.AsSpan(0, end).Count(')');
}
