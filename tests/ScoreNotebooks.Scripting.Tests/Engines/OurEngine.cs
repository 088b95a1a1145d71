using ScoreNotebooks.Scripting.Samples;

namespace ScoreNotebooks.Scripting;

/// <summary>The interpreter under test, with the sample library.</summary>
public static class OurEngine
{
    public static ScriptOptions Options { get; } = new()
    {
        Libraries = [typeof(Sample).Assembly],
        Imports = ["System", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks", "System.Globalization", "ScoreNotebooks.Scripting.Samples"],
        Culture = static () => System.Globalization.CultureInfo.GetCultureInfo("en"),
        Output = TextWriter.Null,
        ManyCalls = FuzzingSettings.Of("SCORE_MANY_CALLS", new ScriptOptions().ManyCalls),
    };

    /// <summary>The same, with the ways that are otherwise taken only after many calls taken at the first.</summary>
    public static ScriptOptions QuickOptions { get; } = Options with { ManyCalls = 1 };

    public static Outcome Evaluate(string snippet, string setup = "") => Evaluate(snippet, Options, setup);

    /// <summary>Runs each snippet in a session of its own, on all cores; <paramref name="quickly"/> with the quick options.</summary>
    public static IReadOnlyList<Outcome> Evaluate(IReadOnlyList<string> snippets, bool quickly = false)
    {
        var outcomes = new Outcome[snippets.Count];
        Parallel.For(0, snippets.Count, index => outcomes[index] = EvaluateSafely(snippets[index], quickly ? QuickOptions : Options));
        return outcomes;
    }

    private static Outcome Evaluate(string snippet, ScriptOptions options, string setup)
    {
        var session = new ScriptSession(options);
        if (setup.Length > 0)
            Assert.True(session.Run(setup).Succeeded, setup);
        return OutcomeOf(session.Run(snippet));
    }

    private static Outcome EvaluateSafely(string snippet, ScriptOptions options)
    {
        try
        {
            return Evaluate(snippet, options, setup: "");
        }
        catch (Exception exception)
        {
            return new Outcome(null, null, null, "A mistake of the interpreter: " + exception);
        }
    }

    /// <summary>What the last of the cells of one session gives.</summary>
    public static Outcome EvaluateSession(IReadOnlyList<string> cells, bool quickly = false)
    {
        var session = new ScriptSession(quickly ? QuickOptions : Options);
        foreach (var cell in cells.SkipLast(1))
            session.Run(cell);
        return OutcomeOf(session.Run(cells[^1]));
    }

    public static Outcome OutcomeOf(ScriptResult result)
    {
        if (result.Diagnostics.Count > 0)
            return new Outcome(null, null, result.Diagnostics[0].ToString(), null);
        if (result.Exception is not null)
            return Probe.Failed(result.Exception);
        if (!result.HasValue)
            return Probe.Nothing;
        try
        {
            return new Outcome(Rendering.Of(result.Value), result.Type, null, null);
        }
        catch (Exception exception)
        {
            return Probe.Failed(exception);
        }
    }
}
