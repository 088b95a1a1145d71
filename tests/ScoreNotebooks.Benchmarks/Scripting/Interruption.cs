using System.Diagnostics;

namespace ScoreNotebooks.Benchmarks.Scripting;

/// <summary>How long after its cancellation a cell that would go on for ever gives the session back: 100 ms at most.</summary>
internal static class Interruption
{
    private const int Rounds = 11;
    private static readonly TimeSpan Before = TimeSpan.FromMilliseconds(200);

    internal static void Measure()
    {
        Measure("an empty loop", "while (true) ;");
        Measure("a lambda in a query", "Enumerable.Repeat(1, int.MaxValue).Where(x => x > 1).Count()");
        Measure("LINQ without a lambda", "Enumerable.InfiniteSequence(0, 0).Distinct().Skip(1).First()");
        Measure("a library call with a token", "ScoredShops.WorkForEver()");
        Measure("a library call without one", "ScoredShops.WorkForTwoSeconds()");
    }

    private static void Measure(string title, string code)
    {
        var times = Enumerable.Range(0, Rounds).Select(_ => TimeOf(code)).Order().ToList();
        Console.WriteLine($"interrupted: {title,-28} {times[Rounds / 2]:N0} ms (median of {Rounds}; worst {times[^1]:N0} ms)");
    }

    private static double TimeOf(string code)
    {
        var session = ScriptingBenchmark.Session();
        using var cancellation = new CancellationTokenSource();
        var watch = new Stopwatch();
        using var timer = new Timer(
            _ =>
            {
                watch.Start();
                cancellation.Cancel();
            },
            null, Before, Timeout.InfiniteTimeSpan);
        var result = session.Run(code, cancellation.Token);
        return result.Exception is OperationCanceledException
            ? watch.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"{code} was not interrupted: {result.Exception}{string.Join('\n', result.Diagnostics)}");
    }
}
