namespace ScoreNotebooks;

public sealed partial class Scoreboard
{
    /// <summary>
    /// P(shop above other): the probability that the first shop's total is above the second's, from the
    /// posterior of the counts both rest on. Says nothing of what is not counted, such as a mean rating without
    /// its number of ratings.
    /// </summary>
    /// <param name="shop">The shop asked about.</param>
    /// <param name="other">The shop it is compared with.</param>
    /// <exception cref="WorkbookException">A shop is unknown or has no total.</exception>
    public Probability ProbabilityAbove([Choices("Shops")] string shop, [Choices("Shops")] string other)
    {
        var (row, otherRow) = (Table.IndexOfShop(shop), Table.IndexOfShop(other));
        var (score, otherScore) = (WithTotal(row), WithTotal(otherRow));
        var drawn = DrawnTotals(row);
        var otherDrawn = DrawnTotals(otherRow);
        if (row == otherRow) return new Probability(shop, other, 0.5, 0, 0);
        var value = ShareAbove(drawn ?? [score.Total], otherDrawn ?? [otherScore.Total], out var error);
        return new Probability(shop, other, value, error, Math.Max(drawn?.Length ?? 0, otherDrawn?.Length ?? 0));
    }

    // Every draw of the one against every draw of the other: the Mann–Whitney statistic, whose variance (Hanley &
    // McNeil 1982, from the placements) is below that of comparing draws in pairs.
    private static double ShareAbove(double[] ascending, double[] otherAscending, out double standardError)
    {
        var placements = Placements(ascending, otherAscending);
        var otherPlacements = Placements(otherAscending, ascending);
        standardError = Math.Sqrt(Variance(placements) / placements.Length + Variance(otherPlacements) / otherPlacements.Length);
        return placements.Average();
    }

    // For each value, the share of the others that lie below it; equal ones count half.
    private static double[] Placements(double[] ascending, double[] others)
    {
        var placements = new double[ascending.Length];
        var (below, upTo) = (0, 0);
        for (var i = 0; i < ascending.Length; i++)
        {
            while (below < others.Length && others[below] < ascending[i]) below++;
            while (upTo < others.Length && others[upTo] <= ascending[i]) upTo++;
            placements[i] = (below + upTo) / 2.0 / others.Length;
        }

        return placements;
    }

    private static double Variance(double[] values)
    {
        if (values.Length < 2) return 0;
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }
}
