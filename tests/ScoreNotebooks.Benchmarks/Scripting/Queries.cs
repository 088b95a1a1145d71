using System.Collections;

namespace ScoreNotebooks.Benchmarks.Scripting;

/// <summary>
/// LINQ over 100,000 scored shops: the time of a whole cell (reading, binding, running) beside the same query compiled,
/// in the same process, on the same objects; both give the same value, and the rounds of the two alternate.
/// </summary>
internal static class Queries
{
    private const int Rounds = 21;

    internal static void Measure()
    {
        var session = ScriptingBenchmark.Session();
        ScriptingBenchmark.Evaluate(session, "var rows = ScoredShops.Rows; var totals = ScoredShops.Totals;");
        Console.WriteLine($"LINQ over {ScoredShops.Rows.Count:N0} scored shops    compiled    as a cell    times");
        var ratios = new List<double>();
        foreach (var (title, code, compiled) in QueryList.Over(ScoredShops.Rows, ScoredShops.Totals))
        {
            var (expected, actual) = (Show(compiled()), Show(ScriptingBenchmark.Evaluate(session, code)));
            if (expected != actual)
                throw new InvalidOperationException($"{title}: compiled gives {expected}, the cell {actual}.");
            double reference = double.MaxValue, cell = double.MaxValue;
            for (var round = 0; round < Rounds; round++)
            {
                reference = Math.Min(reference, BestOfRounds.Of(1, () => compiled()).Seconds);
                cell = Math.Min(cell, BestOfRounds.Of(1, () => ScriptingBenchmark.Evaluate(session, code)).Seconds);
            }

            ratios.Add(cell / reference);
            Console.WriteLine($"  {title,-34} {reference * 1000,8:N2} ms  {cell * 1000,8:N2} ms  {cell / reference,6:N1}");
        }

        Console.WriteLine($"  geometric mean {Math.Exp(ratios.Average(Math.Log)):N2}, largest {ratios.Max():N1}");
    }

    private static string Show(object? value) => value is IEnumerable list and not string
        ? string.Join("; ", list.Cast<object>().Take(1000).Select(Show)) + " of " + list.Cast<object>().Count()
        : value is ShopScore score ? score.Shop : FormattableString.Invariant($"{value}");
}
