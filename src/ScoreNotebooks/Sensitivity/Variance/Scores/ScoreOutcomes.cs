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
    internal static BatchFunction Rank(OpenScore score, IReadOnlyList<int> others)
    {
        var total = score.Total();
        var otherTotals = others.Select(score.TotalOf).ToArray();
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
