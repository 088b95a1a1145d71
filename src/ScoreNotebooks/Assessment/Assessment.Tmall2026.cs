namespace ScoreNotebooks;

public sealed partial record Assessment
{
    /// <summary>Assesses a shop by the Tmall standard of 2026 (rule 20009153, in force from 2026-01-01).</summary>
    /// <remarks>
    /// <para>The rest of the opening month is exempt (免考期). The twelve calendar months after it are the trial (试考期), with
    /// sales counted from its first day at the end of months 3, 6, 9 and 12. Then formal cycles (正式考核期) of twelve months
    /// follow one another, with sales at the end of each. In every cycle fewer months may end below the score than the
    /// line says, and at most 3 (trial) or 6 (formal) may be without sales. A cycle keeps the standard in force on its
    /// first day.</para>
    /// <para>An outcome is certain from the day on which nothing that may still come could change it.</para>
    /// </remarks>
    /// <param name="opened">The day the shop opened.</param>
    /// <param name="months">What is known of its months, in any order; every month of a cycle that is over must be there.</param>
    /// <param name="thresholds">The lines of its category: <see cref="AssessmentThresholds.Find"/>, or <see cref="AssessmentThresholds.Entered"/>.</param>
    /// <param name="asOf">The day for which it is assessed; null for the last day of the last month given.</param>
    /// <param name="shopName">The shop's name, for titles.</param>
    /// <param name="reading">How points are read on which the sources are silent or differ; null for the stricter readings.</param>
    /// <param name="earlier">The standard in force before 2026, needed for a cycle that began then. It is not public.</param>
    /// <param name="cycleStarted">The first day of the running formal cycle, as the back office shows it; null to count twelve months on from the opening.</param>
    /// <param name="rectification">The older scheme of warning and rectification, to see what it would do; null for the standard of 2026.</param>
    /// <exception cref="WorkbookException">
    /// A month is missing, stands twice, or lies before the opening or after the day; a figure of the standard that is
    /// needed is not known.
    /// </exception>
    public static Assessment Tmall2026(
        DateOnly opened, IReadOnlyList<AssessedMonth> months, AssessmentThresholds thresholds, DateOnly? asOf = null, string shopName = "",
        AssessmentReading? reading = null, AssessmentStandard? earlier = null, DateOnly? cycleStarted = null, RectificationScheme? rectification = null)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentNullException.ThrowIfNull(thresholds);
        return new AssessmentRun(opened, months, AssessmentStandard.Tmall2026(thresholds), earlier, reading ?? new AssessmentReading(), shopName)
        {
            AsOf = AssessedMonths.DayOf(opened, months, asOf),
            CycleStarted = cycleStarted,
            Rectification = rectification,
        }.Assess();
    }
}
