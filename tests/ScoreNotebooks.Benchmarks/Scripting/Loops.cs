namespace ScoreNotebooks.Benchmarks.Scripting;

/// <summary>A million additions in a cell, beside a compiled loop that adds through a delegate.</summary>
internal static class Loops
{
    private const int Rounds = 7;

    internal static void Measure()
    {
        Func<int, int, int> add = static (left, right) => left + right;
        Func<double, double, double> addReal = static (left, right) => left + right * 0.5;
        Compare("a million additions, int", "var sum = 0; for (var i = 0; i < 1_000_000; i++) sum += i; sum", () =>
        {
            var sum = 0;
            for (var i = 0; i < 1_000_000; i++) sum = add(sum, i);
            return sum;
        });
        Compare("a million additions, double", "var total = 0.0; for (var i = 0; i < 1_000_000; i++) total += i * 0.5; total", () =>
        {
            var total = 0.0;
            for (var i = 0; i < 1_000_000; i++) total = addReal(total, i);
            return total;
        });
        Compare("a million rounds with if", "var odd = 0; var n = 0; while (n < 1_000_000) { if (n % 2 == 1) odd++; n++; } odd", () =>
        {
            var odd = 0;
            for (var n = 0; n < 1_000_000; n = add(n, 1)) if (n % 2 == 1) odd = add(odd, 1);
            return odd;
        });
    }

    private static void Compare(string title, string code, Func<object> compiled)
    {
        var session = ScriptingBenchmark.Session();
        if (!Equals(ScriptingBenchmark.Evaluate(session, code), compiled()))
            throw new InvalidOperationException($"{title}: the cell gives another value.");
        var cell = BestOfRounds.Of(Rounds, () => ScriptingBenchmark.Evaluate(session, code));
        var reference = BestOfRounds.Of(Rounds, () => compiled());
        Console.WriteLine($"{title,-29} {cell.Seconds * 1000:N0} ms, allocates {cell.AllocatedMegabytes:N0} MB (compiled through a delegate {reference.Seconds * 1000:N1} ms)");
    }
}
