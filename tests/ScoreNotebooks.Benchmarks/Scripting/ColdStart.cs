using System.Diagnostics;
using System.Globalization;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Benchmarks.Scripting;

/// <summary>
/// The first cell of a process that has done nothing yet, from making the session to having the value; beside it the
/// same expression in compiled C#, whose time is the library's own: reading a model from its file. The processes are
/// started from this program's own files, so a published one (ReadyToRun) measures what users have.
/// </summary>
internal static class ColdStart
{
    internal const string Argument = "scripting-first-cell";
    private const int Starts = 11;
    private const string Head = "#r \"lib/ScoreNotebooks.dll\"\nusing ScoreNotebooks;\n";
    private const string Question = "ScoreModels.Load(\"six-factors\").Metrics.Where(metric => metric.Direction == Direction.Benefit).Count()";
    private static readonly string[] Kinds = ["head", "question", "compiled"];

    internal static void Measure()
    {
        // The kinds alternate, so that whatever else the machine does meets them alike.
        var times = Enumerable.Range(0, Starts).Select(static _ => Kinds.Select(OfNewProcess).ToArray()).ToList();
        Show("#r and using alone", times.Select(static round => round[0]));
        Show("and a question to a model", times.Select(static round => round[1]));
        Show("that question in compiled C#", times.Select(static round => round[2]));
    }

    /// <summary>What the started process does: one cell, and its time in milliseconds on standard output.</summary>
    internal static int RunOnce(string kind)
    {
        var watch = Stopwatch.StartNew();
        var isRight = kind switch
        {
            "head" => Run(Head).Succeeded,
            "question" => Run(Head + Question).Value is int and > 0,
            _ => ScoreModels.Load("six-factors").Metrics.Where(metric => metric.Direction == Direction.Benefit).Count() > 0,
        };
        var time = watch.Elapsed.TotalMilliseconds;
        Console.WriteLine(time.ToString(CultureInfo.InvariantCulture));
        return isRight ? 0 : 1;
    }

    private static ScriptResult Run(string cell) => new ScriptSession(new ScriptOptions { Libraries = [typeof(Scoreboard).Assembly] }).Run(cell);

    private static void Show(string title, IEnumerable<double> times)
    {
        var sorted = times.Order().ToList();
        Console.WriteLine($"first cell of a cold process: {title,-28} {sorted[Starts / 2],6:N1} ms (median of {Starts} starts; best {sorted[0]:N1} ms, worst {sorted[^1]:N1} ms)");
    }

    private static double OfNewProcess(string kind)
    {
        var program = Environment.ProcessPath!;
        var assembly = Path.Combine(AppContext.BaseDirectory, "ScoreNotebooks.Benchmarks.dll");
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        var start = new ProcessStartInfo(program, isHost ? [assembly, Argument, kind] : [Argument, kind]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? double.Parse(output, CultureInfo.InvariantCulture) : throw new InvalidOperationException("The first cell failed.");
    }
}
