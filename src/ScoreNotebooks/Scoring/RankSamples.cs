using System.Collections.Concurrent;

namespace ScoreNotebooks;

/// <summary>
/// The sample as one shop sees it when its own values change: a rank or a percentile counts the other shops that are
/// below, so the shop's own present value must not be counted among them. Then they are exactly what scoring the whole
/// table again would give. What min–max and z-score know of the sample stays as it is.
/// </summary>
internal sealed class RankSamples
{
    private const long MostNumbersKept = 4_000_000;

    private readonly Scoreboard _scores;
    private readonly int[] _ranked;
    private readonly ConcurrentDictionary<int, SampleStatistics> _ofShop = new();

    internal RankSamples(Scoreboard scores)
    {
        _scores = scores;
        var statistics = scores.Compiled.Program.Operations.Where(operation => operation.Kind == ScoreOperationKind.Sample)
            .ToLookup(operation => operation.Operands[0], operation => operation.Statistic);
        // A value that is ranked and also compared otherwise keeps its one sample.
        _ranked = [.. statistics.Where(register => register.Contains(SampleStatistic.Rank)
            && register.All(statistic => statistic is SampleStatistic.Rank or SampleStatistic.Count)).Select(register => register.Key)];
    }

    /// <summary>True when no metric is ranked, so that all shops see the same sample.</summary>
    internal bool AreAlike => _ranked.Length == 0;

    /// <summary>The sample that a shop is compared with.</summary>
    internal SampleStatistics Of(int shop)
    {
        if (AreAlike) return _scores.Sample;
        if ((long)_ofShop.Count * _ranked.Length * _scores.Shops.Count > MostNumbersKept) _ofShop.Clear();
        return _ofShop.GetOrAdd(shop, AmongOthers);
    }

    private SampleStatistics AmongOthers(int shop)
    {
        var own = _scores.Compiled.Program.Evaluate(
            [.. _scores.Columns.Select(column => column.Slice(shop, 1))], _ranked, _scores.Sample);
        return _scores.Sample.With(_ranked, [.. _ranked.Select((register, i) => Without(_scores.Sample.SortedOf(register), own[i][0]))]);
    }

    // The number of shops stays; one that is above all others is below none.
    private static double[] Without(double[] ascending, double own)
    {
        var place = Array.BinarySearch(ascending, own);
        if (place < 0) return ascending;
        var others = (double[])ascending.Clone();
        others[place] = double.PositiveInfinity;
        return others;
    }
}
