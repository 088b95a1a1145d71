using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Benchmarks.Scripting;

/// <summary>
/// How long cells take: the first of a cold process, a typical one warm, loops, their interruption, and LINQ over 100,000 scored shops
/// beside the same queries compiled. The targets are 60 ms, 2 ms, 1.5 s for a million additions, 100 ms, and 3 times.
/// </summary>
internal static class ScriptingBenchmark
{
    internal static int Run(IReadOnlyList<string> parts)
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores");
        if (parts.Count == 0 || parts.Contains("cold"))
            ColdStart.Measure();
        if (parts.Count == 0 || parts.Contains("cell"))
            WarmCell.Measure();
        if (parts.Count == 0 || parts.Contains("loop"))
            Loops.Measure();
        if (parts.Count == 0 || parts.Contains("interrupt"))
            Interruption.Measure();
        if (parts.Count == 0 || parts.Contains("linq"))
            Queries.Measure();
        return 0;
    }

    internal static ScriptOptions Options { get; } = new()
    {
        Libraries = [typeof(Scoreboard).Assembly, typeof(ScoredShops).Assembly],
        Limits = new ScriptLimits { Steps = 1_000_000_000 },
    };

    /// <summary>A session that has run the first cell of a notebook.</summary>
    internal static ScriptSession Session()
    {
        var session = new ScriptSession(Options);
        Evaluate(session, "#r \"lib/ScoreNotebooks.dll\"\nusing ScoreNotebooks;\nusing ScoreNotebooks.Benchmarks.Scripting;");
        return session;
    }

    /// <summary>The value of a cell that must not fail.</summary>
    internal static object? Evaluate(ScriptSession session, string code)
    {
        var result = session.Run(code);
        return result.Succeeded
            ? result.Value
            : throw new InvalidOperationException($"{code}: {result.Exception?.ToString() ?? string.Join('\n', result.Diagnostics)}");
    }
}
