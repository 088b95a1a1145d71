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
    };

    public static Outcome Evaluate(string snippet, string setup = "")
    {
        var session = new ScriptSession(Options);
        if (setup.Length > 0)
            Assert.True(session.Run(setup).Succeeded, setup);
        return OutcomeOf(session.Run(snippet));
    }

    /// <summary>Runs each snippet in a session of its own, on all cores.</summary>
    public static IReadOnlyList<Outcome> Evaluate(IReadOnlyList<string> snippets)
    {
        var outcomes = new Outcome[snippets.Count];
        Parallel.For(0, snippets.Count, index => outcomes[index] = EvaluateSafely(snippets[index]));
        return outcomes;
    }

    private static Outcome EvaluateSafely(string snippet)
    {
        try
        {
            return Evaluate(snippet);
        }
        catch (Exception exception)
        {
            return new Outcome(null, null, null, "A mistake of the interpreter: " + exception);
        }
    }

    /// <summary>What the last of the cells of one session gives.</summary>
    public static Outcome EvaluateSession(IReadOnlyList<string> cells)
    {
        var session = new ScriptSession(Options);
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
