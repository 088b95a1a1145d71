using System.Diagnostics;
using System.Globalization;

namespace ScoreNotebooks.Benchmarks.Reading;

/// <summary>
/// How long a large table takes to read, beside what a plain loop over lines takes in the same process.
/// The target is 1.5 s for 1,000,000 shops × 11 columns on two cores.
/// </summary>
internal static class ReadingBenchmark
{
    private const int Shops = 1_000_000;
    private const int Columns = 11;
    private const int Rounds = 3;

    internal static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("score-reading-");
        try
        {
            Measure("plain numbers", Path.Combine(folder.FullName, "numbers.csv"), _ => "");
            Measure("numbers with units", Path.Combine(folder.FullName, "units.csv"), column => (column % 3) switch { 0 => "%", 1 => "天", _ => "" });
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(string title, string path, Func<int, string> unit)
    {
        LargeTable.Write(path, Shops, Columns, unit);
        var megabytes = new FileInfo(path).Length / 1e6;
        Console.WriteLine($"{title}: {Shops:N0} shops x {Columns} columns, {megabytes:N0} MB, {Environment.ProcessorCount} cores");
        var bytes = BestOfRounds.Of(Rounds, () => GC.KeepAlive(File.ReadAllBytes(path))).Seconds;
        var reference = BestOfRounds.Of(Rounds, () => PlainLoop(path)).Seconds;
        var (read, allocated) = BestOfRounds.Of(Rounds, () => GC.KeepAlive(ShopTable.Read(path)));
        var kept = Shops * (Columns * 8.0) / 1e6;
        Console.WriteLine($"  bytes only       {bytes:N2} s");
        Console.WriteLine($"  split and parse  {reference:N2} s");
        Console.WriteLine($"  ShopTable.Read   {read:N2} s, {read / reference:N2} of split and parse; allocates {allocated:N0} MB for {kept:N0} MB of numbers; peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB in all");
    }

    /// <summary>What one would write without a library: no units, no quotes, no checks, no join.</summary>
    private static int PlainLoop(string path)
    {
        var shops = new List<string>();
        var columns = Enumerable.Range(0, Columns).Select(_ => new List<double>()).ToArray();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            shops.Add(cells[0]);
            for (var column = 0; column < Columns; column++)
                columns[column].Add(double.Parse(cells[column + 1].TrimEnd('%', '天'), CultureInfo.InvariantCulture));
        }

        return shops.Count;
    }
}
