using System.Diagnostics;
using System.Globalization;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Benchmarks.Scripting;

/// <summary>
/// The first cell of a process that has done nothing yet, from making the session to having the value. The processes
/// are started from this program's own files, so a published one (ReadyToRun) measures what users have.
/// </summary>
internal static class ColdStart
{
    internal const string Argument = "scripting-first-cell";
    private const int Starts = 11;
    private const string Cell = "#r \"lib/ScoreNotebooks.dll\"\nusing ScoreNotebooks;\nScoreModels.Load(\"six-factors\").Metrics.Where(metric => metric.Direction == Direction.Benefit).Count()";

    internal static void Measure()
    {
        var times = Enumerable.Range(0, Starts).Select(_ => OfNewProcess()).Order().ToList();
        Console.WriteLine($"first cell of a cold process  {times[Starts / 2]:N1} ms (median of {Starts} starts; best {times[0]:N1} ms, worst {times[^1]:N1} ms)");
    }

    /// <summary>What the started process does: one cell, and its time in milliseconds on standard output.</summary>
    internal static int RunOnce()
    {
        var watch = Stopwatch.StartNew();
        var session = new ScriptSession(new ScriptOptions { Libraries = [typeof(Scoreboard).Assembly] });
        var result = session.Run(Cell);
        var time = watch.Elapsed.TotalMilliseconds;
        Console.WriteLine(time.ToString(CultureInfo.InvariantCulture));
        return result is { Succeeded: true, Value: int and > 0 } ? 0 : 1;
    }

    private static double OfNewProcess()
    {
        var program = Environment.ProcessPath!;
        var assembly = Path.Combine(AppContext.BaseDirectory, "ScoreNotebooks.Benchmarks.dll");
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        var start = new ProcessStartInfo(program, isHost ? [assembly, Argument] : [Argument]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? double.Parse(output, CultureInfo.InvariantCulture) : throw new InvalidOperationException("The first cell failed.");
    }
}
