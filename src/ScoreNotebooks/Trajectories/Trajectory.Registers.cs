using System.Collections.Concurrent;

namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    // What a shop's days are made of is small and asked for again and again; that of ten thousand shops is neither.
    private const int MostShopsKept = 64;
    private const long MostSampleValuesKept = 50_000_000;

    private readonly ConcurrentDictionary<int, double[][]> _registersOfShops = new();
    private readonly ConcurrentDictionary<int, SampleStatistics> _samples = new();

    /// <summary>Every register of the program for one shop on one day, each an array of one value.</summary>
    /// <param name="shop">The shop's position.</param>
    /// <param name="day">The day's position.</param>
    internal double[][] RegistersOn(int shop, int day) => RegistersOf(shop, day..(day + 1));

    /// <summary>Every register of the program for one shop on consecutive days, each an array of one value per day.</summary>
    /// <param name="shop">The shop's position.</param>
    /// <param name="days">The positions of the days.</param>
    internal double[][] RegistersOf(int shop, Range days) =>
        Evaluate(shop, days, [.. Enumerable.Range(0, Compiled.Program.Operations.Count)]);

    /// <summary>The shops that a shop is compared with on a day; nothing for a model that compares none.</summary>
    internal SampleStatistics SampleOn(int day)
    {
        if (!Compiled.Program.IsSampleBased) return SampleStatistics.None;
        if (_samples.TryGetValue(day, out var known)) return known;
        var sample = Compiled.Program.Describe(Columns(Inputs.OnDay(day)));
        if ((_samples.Count + 1L) * Shops.Count * Model.Metrics.Count <= MostSampleValuesKept) _samples[day] = sample;
        return sample;
    }

    private double[] RegisterOf(int shop, int register)
    {
        var place = Array.IndexOf(_wanted.Value, register);
        if (_registersOfShops.TryGetValue(shop, out var known)) return known[place];
        if (_registersOfShops.Count >= MostShopsKept) _registersOfShops.Clear();
        var values = Evaluate(shop, .., _wanted.Value);
        _registersOfShops[shop] = values;
        return values[place];
    }

    private int[] WantedRegisters() =>
    [
        .. Compiled.Metrics.SelectMany(metric => new[] { metric.Value, metric.Points })
            .Concat(Compiled.Nodes.Select(node => node.Score)).Distinct(),
    ];

    private double[][] Evaluate(int shop, Range days, int[] registers)
    {
        var inputs = Columns(Inputs.OfShop(shop, days));
        if (!Compiled.Program.IsSampleBased) return Compiled.Program.Evaluate(inputs, registers);
        var (first, count) = days.GetOffsetAndLength(Days.Count);
        var values = registers.Select(_ => new double[count]).ToArray();
        Parallel.For(0, count, day =>
        {
            var row = Compiled.Program.Evaluate([.. inputs.Select(column => column.Slice(day, 1))], registers, SampleOn(first + day));
            for (var register = 0; register < values.Length; register++) values[register][day] = row[register][0];
        });
        return values;
    }

    private static IReadOnlyList<ReadOnlyMemory<double>> Columns(double[][] inputs) =>
        [.. inputs.Select(column => (ReadOnlyMemory<double>)column)];
}
