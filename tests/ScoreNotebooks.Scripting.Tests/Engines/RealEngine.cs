using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using RealOptions = Microsoft.CodeAnalysis.Scripting.ScriptOptions;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// The real C# script engine. Many snippets are compiled as one script, a method each; those that do not compile are
/// taken out and the rest is compiled again.
/// </summary>
public static class RealEngine
{
    private const int MostPerScript = 600;

    public static RealOptions ScriptOptions { get; } = RealOptions.Default
        .WithReferences(typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(SortedSet<>).Assembly, typeof(Console).Assembly, typeof(System.Numerics.BigInteger).Assembly, typeof(Probe).Assembly)
        .WithImports("System", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks", "System.Globalization", "ScoreNotebooks.Scripting.Samples")
        .WithLanguageVersion(LanguageVersion.CSharp14);

    public static IReadOnlyList<Outcome> Evaluate(IReadOnlyList<string> snippets, string setup = "") =>
        [.. snippets.Chunk(MostPerScript).AsParallel().AsOrdered().SelectMany(chunk => EvaluateTogether(chunk, setup))];

    // When the compiler breaks, the snippet that breaks it is looked for by halves.
    private static Outcome[] EvaluateTogether(string[] snippets, string setup)
    {
        var wrapped = snippets.Select(WrappedSnippet.From).ToList();
        var outcomes = wrapped.Select(static snippet => snippet.SyntaxError).ToArray();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var code = new ScriptOfSnippets(setup);
            for (var index = 0; index < snippets.Length; index++)
                if (outcomes[index] is null)
                    code.Add(index, wrapped[index].Body);
            if (Compile(code.ToString(), out var errors, out var failure) is not { } assembly)
                return snippets.Length == 1
                    ? [Outcome.SetAside(failure!)]
                    : [.. EvaluateTogether(snippets[..(snippets.Length / 2)], setup), .. EvaluateTogether(snippets[(snippets.Length / 2)..], setup)];
            foreach (var error in errors)
                outcomes[code.IndexAt(error.Location.SourceSpan.Start)] = new Outcome(null, null, error.Id + " " + error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), null);
            if (errors.Count > 0)
                continue;
            var results = Run(assembly);
            for (var position = 0; position < results.Length; position++)
                outcomes[code.Indexes[position]] = results[position];
            return outcomes!;
        }

        throw new InvalidOperationException("The snippets do not compile together.");
    }

    private static byte[]? Compile(string code, out List<Diagnostic> errors, out Exception? failure)
    {
        (errors, failure) = ([], null);
        try
        {
            using var assembly = new MemoryStream();
            var compiled = CSharpScript.Create<Outcome[]>(code, ScriptOptions).GetCompilation().Emit(assembly);
            errors.AddRange(compiled.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            return assembly.ToArray();
        }
        catch (Exception exception)
        {
            failure = exception;
            return null;
        }
    }

    // As the engine itself starts a script: the submission's factory runs its statements and gives its value.
    private static Outcome[] Run(byte[] assembly)
    {
        var submission = System.Reflection.Assembly.Load(assembly).GetType("Submission#0", throwOnError: true)!;
        var factory = submission.GetMethod("<Factory>")!.CreateDelegate<Func<object?[], Task<Outcome[]>>>();
        return factory(new object?[2]).GetAwaiter().GetResult();
    }
}
