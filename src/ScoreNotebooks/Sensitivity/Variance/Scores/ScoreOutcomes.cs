namespace ScoreNotebooks;

/// <summary>What can be asked of an <see cref="OpenScore"/>: a total, a gap between two, a rank; each a function of all its inputs.</summary>
internal static class ScoreOutcomes
{
    /// <summary>The shop's total less another's.</summary>
    internal static BatchFunction Gap(OpenScore score, int other)
    {
        var (total, otherTotal) = (score.Total(), score.TotalOf(other));
        return columns =>
        {
            var (gap, less) = (total(columns)[0], otherTotal(columns)[0]);
            for (var row = 0; row < gap.Length; row++) gap[row] -= less[row];
            return [gap];
        };
    }

    /// <summary>The shop's rank among all: one more than the number of shops ahead of it. Shops without a total are ahead of none.</summary>
    internal static BatchFunction Rank(OpenScore score, Scoreboard scores)
    {
        var others = Enumerable.Range(0, scores.Shops.Count).Where(row => row != score.Shop).ToList();
        return score.HasOpenWeights ? RankAmong(score, [.. others.Select(score.TotalOf)]) : RankAmong(score, scores, others);
    }

    // Totals that stay as they are are sorted once.
    private static BatchFunction RankAmong(OpenScore score, Scoreboard scores, List<int> others)
    {
        var total = score.Total();
        var descending = others.Select(row => -scores.Totals.Span[row]).Where(negative => !double.IsNaN(negative)).Order().ToArray();
        return columns => [[.. total(columns)[0].Select(own => double.IsNaN(own) ? double.NaN : 1 + Before(descending, -own))]];
    }

    // How many are less; of equal ones none.
    private static int Before(double[] ascending, double value)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static BatchFunction RankAmong(OpenScore score, BatchFunction[] otherTotals)
    {
        var total = score.Total();
        return columns =>
        {
            var own = total(columns)[0];
            var ranks = own.Select(value => double.IsNaN(value) ? double.NaN : 1).ToArray();
            foreach (var otherTotal in otherTotals)
            {
                var other = otherTotal(columns)[0];
                for (var row = 0; row < own.Length; row++)
                    if (other[row] > own[row]) ranks[row]++;
            }

            return [ranks];
        };
    }
}
