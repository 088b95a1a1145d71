namespace ScoreNotebooks;

/// <summary>A process of a shop's days with what is fitted to it.</summary>
internal abstract record ProcessFit
{
    private ProcessFit()
    {
    }

    /// <summary>The series that are fitted.</summary>
    internal abstract IReadOnlyList<SeriesFit> Series { get; }

    /// <summary>The number of cases: Gamma-Poisson around a level with weekdays.</summary>
    /// <param name="Process">The process.</param>
    /// <param name="Rate">Cases per day, or per case of another column.</param>
    /// <param name="Occasions">What past campaigns and holidays multiplied it by; without those that the history does not have.</param>
    internal sealed record Count(DailyProcess.CaseCount Process, SeriesFit Rate, IReadOnlyDictionary<HistoryEventKind, double> Occasions) : ProcessFit
    {
        internal override IReadOnlyList<SeriesFit> Series => [Rate];
    }

    /// <summary>
    /// How cases turn out: the rarest outcome among all cases, the next among those left, and so on, each a
    /// Beta-Binomial (together a generalized Dirichlet distribution, Connor &amp; Mosimann 1969).
    /// </summary>
    /// <param name="Process">The process.</param>
    /// <param name="Shares">For each outcome but the last, its share of the cases that the outcomes before it leave.</param>
    internal sealed record Split(DailyProcess.OutcomeSplit Process, IReadOnlyList<SeriesFit> Shares) : ProcessFit
    {
        internal override IReadOnlyList<SeriesFit> Series => Shares;
    }

    /// <summary>What is measured: the level of the mean, and the spread of cases and of days around it.</summary>
    /// <param name="Process">The process.</param>
    /// <param name="Level">The mean; between bounds, its place from the lower (0) to the upper (1).</param>
    internal sealed record Mean(DailyProcess.CaseMean Process, SeriesFit Level) : ProcessFit
    {
        internal override IReadOnlyList<SeriesFit> Series => [Level];
    }
}
