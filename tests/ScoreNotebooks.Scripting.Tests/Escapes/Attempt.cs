using System.Diagnostics;

namespace ScoreNotebooks.Scripting;

/// <summary>An attempt to get out of a cell, or to take the process down with it.</summary>
internal static class Attempt
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    /// <summary>The cell is refused before anything of it runs, with a sentence for each reason.</summary>
    public static void IsRefused(string code)
    {
        var session = new ScriptSession(OurEngine.Options);
        var result = session.Run(code);
        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, static diagnostic => Assert.NotEmpty(diagnostic.Message));
        Assert.All(result.Diagnostics, static diagnostic => Assert.DoesNotContain("interpreter made a mistake", diagnostic.Message, StringComparison.Ordinal));
        IsUsable(session);
    }

    /// <summary>The cell runs and is stopped in plain words by a limit.</summary>
    public static void IsStopped(string code, ScriptLimits? limits = null)
    {
        var session = new ScriptSession(OurEngine.Options with { Limits = limits ?? new ScriptLimits { Memory = 256 << 20 } });
        using var cancellation = new CancellationTokenSource(Bound);
        var result = session.Run(code, cancellation.Token);
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(Assert.IsType<InvalidOperationException>(result.Exception).Message);
        Assert.NotNull(result.FailedAt);
        IsUsable(session);
    }

    /// <summary>The cell would go on for ever, and ends soon after it is cancelled.</summary>
    public static void IsInterrupted(string code)
    {
        var session = new ScriptSession(OurEngine.Options);
        using var cancellation = new CancellationTokenSource(150);
        var watch = Stopwatch.StartNew();
        var result = session.Run(code, cancellation.Token);
        Assert.IsAssignableFrom<OperationCanceledException>(result.Exception);
        Assert.True(watch.ElapsedMilliseconds < 10_000, $"{watch.ElapsedMilliseconds} ms");
        IsUsable(session);
    }

    /// <summary>The cell ends with an exception of the framework, and nothing was corrupted.</summary>
    public static void Fails<TException>(string code)
        where TException : Exception
    {
        var session = new ScriptSession(OurEngine.Options);
        Assert.IsType<TException>(session.Run(code).Exception);
        IsUsable(session);
    }

    public static void IsUsable(ScriptSession session) => Assert.Equal(3, session.Run("1 + 2").Value);
}
