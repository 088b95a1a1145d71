namespace ScoreNotebooks;

/// <summary>The months of a cycle as if all were over: what the tests look at.</summary>
/// <param name="Sales">The sales of each month.</param>
/// <param name="Fails">Whether each month counts as failed by its score.</param>
/// <param name="IsIdle">Whether each month had no sales.</param>
internal sealed record CycleCourse(double[] Sales, bool[] Fails, bool[] IsIdle)
{
    /// <summary>
    /// A course that is the same in the months that are known and has the worst or the best in all others. A test is
    /// failed for certain when the best course fails it, and passed for certain when the worst one passes.
    /// </summary>
    /// <param name="months">The cycle's months.</param>
    /// <param name="known">How many of them are taken as known.</param>
    /// <param name="withRunning">Whether the sales so far of the month after those count as well.</param>
    /// <param name="isBest">The best course instead of the worst.</param>
    internal static CycleCourse Of(IReadOnlyList<CycleMonth> months, int known, bool withRunning, bool isBest)
    {
        var count = months.Count;
        var (sales, fails, idle) = (new double[count], new bool[count], new bool[count]);
        for (var month = 0; month < count; month++)
        {
            var isKnown = month < known;
            var soFar = isKnown || (withRunning && month == known) ? months[month].Sales : 0;
            sales[month] = isKnown || !isBest ? soFar : double.PositiveInfinity;
            fails[month] = isKnown ? months[month].FailsScore : !isBest;
            idle[month] = sales[month] <= 0;
        }

        return new CycleCourse(sales, fails, idle);
    }
}
