namespace ScoreNotebooks;

/// <summary>
/// How some daily columns of a shop come about, so that days to come can be drawn. A process may need the cases that an
/// earlier one has drawn for the same day. Columns are positions in <see cref="ShopStreams.Columns"/>.
/// </summary>
internal abstract record DailyProcess
{
    private DailyProcess()
    {
    }

    /// <summary>How many cases a day has: orders, reviews, ratings.</summary>
    /// <param name="Column">The column of the number.</param>
    /// <param name="Per">The column of cases that it is counted per, where it is no part of them (returns booked days after their orders); null for the day itself.</param>
    internal sealed record CaseCount(int Column, int? Per) : DailyProcess;

    /// <summary>How the cases of a day turn out, each in one way.</summary>
    /// <param name="Cases">The column of all cases.</param>
    /// <param name="Outcomes">The columns of the outcomes, the rarest first; null for cases that no column counts. The last takes what the others leave.</param>
    internal sealed record OutcomeSplit(int Cases, IReadOnlyList<int?> Outcomes) : DailyProcess;

    /// <summary>What is measured at each case of a day, given by its sum: stars, hours.</summary>
    /// <param name="Sum">The column of the sum.</param>
    /// <param name="Cases">The column of cases; null for an amount of the day itself.</param>
    /// <param name="Low">The least value a case can have.</param>
    /// <param name="High">The greatest value a case can have.</param>
    internal sealed record CaseMean(int Sum, int? Cases, double Low, double High) : DailyProcess;
}
