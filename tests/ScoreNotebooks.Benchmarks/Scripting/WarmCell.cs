using System.Diagnostics;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Benchmarks.Scripting;

/// <summary>A typical cell in a session that is running: read and bound, then run.</summary>
internal static class WarmCell
{
    private const int Rounds = 300;
    private const string Cell =
        """
        var scores = ScoredShops.Model.Score(ScoredShops.Three);
        var best = scores.Ranked().Where(row => row.Total > 10).OrderByDescending(row => row.Total).Take(2).ToList();
        $"{best.Count} of {scores.Shops.Count}: {string.Join(", ", best.Select(row => $"{row.Rank}. {row.Shop} {row.Total:N1}"))}"
        """;

    internal static void Measure()
    {
        var session = ScriptingBenchmark.Session();
        var whole = Median(() => ScriptingBenchmark.Evaluate(session, Cell));
        var context = new BindingContext(ScriptingBenchmark.Options);
        context.Imports.AddRange(["ScoreNotebooks", "ScoreNotebooks.Benchmarks.Scripting"]);
        var read = Median(() => Parser.Parse(Cell));
        var bound = Median(() => Bind(context));
        Console.WriteLine($"typical cell, warm            {whole:N2} ms (median of {Rounds}; read {read:N2}, bound {bound - read:N2}, run {whole - bound:N2} ms)");
        Console.WriteLine($"a session and 1 + 1           {Median(() => new ScriptSession(ScriptingBenchmark.Options).Run("1 + 1")):N3} ms");
        Console.WriteLine($"lambdas in lambdas, six deep  {Median(() => ScriptingBenchmark.Evaluate(session, Nested(6))):N2} ms; three deep {Median(() => ScriptingBenchmark.Evaluate(session, Nested(3))):N2} ms");
    }

    private static BoundCell Bind(BindingContext context)
    {
        var binder = new CellBinder(context, new SourceText(Cell));
        var cell = binder.Bind(Parser.Parse(Cell));
        return binder.Errors.Count == 0 ? cell : throw binder.Errors[0];
    }

    // new[]{1,2}.Select(x1 => new[]{1,2}.Select(x2 => … x1 + x2 …).Sum()).Sum()
    private static string Nested(int depth)
    {
        var text = string.Join(" + ", Enumerable.Range(1, depth).Select(level => $"x{level}"));
        for (var level = depth; level > 0; level--)
            text = $"new[] {{ 1, 2 }}.Select(x{level} => {text}).Sum()";
        return text;
    }

    private static double Median(Func<object?> work)
    {
        var times = new double[Rounds];
        for (var warm = 0; warm < Rounds; warm++)
            work();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            work();
            times[round] = watch.Elapsed.TotalMilliseconds;
        }

        return times.Order().ElementAt(Rounds / 2);
    }
}
