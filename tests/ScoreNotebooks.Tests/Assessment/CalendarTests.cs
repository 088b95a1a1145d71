namespace ScoreNotebooks.Tests.Assessments;

/// <summary>Stages and node dates, counted on a calendar.</summary>
public class CalendarTests
{
    /// <summary>Opening day | last exempt day | trial from – to | its four nodes | first formal cycle from – to.</summary>
    [Theory]
    [InlineData("2026-01-01", "2026-01-31", "2026-02-01", "2027-01-31", "2026-04-30 2026-07-31 2026-10-31 2027-01-31", "2027-02-01", "2028-01-31")] // first day of a month
    [InlineData("2026-01-31", "2026-01-31", "2026-02-01", "2027-01-31", "2026-04-30 2026-07-31 2026-10-31 2027-01-31", "2027-02-01", "2028-01-31")] // last day: exempt for one day
    [InlineData("2026-03-17", "2026-03-31", "2026-04-01", "2027-03-31", "2026-06-30 2026-09-30 2026-12-31 2027-03-31", "2027-04-01", "2028-03-31")]
    [InlineData("2026-12-31", "2026-12-31", "2027-01-01", "2027-12-31", "2027-03-31 2027-06-30 2027-09-30 2027-12-31", "2028-01-01", "2028-12-31")] // the year's last day
    [InlineData("2026-11-30", "2026-11-30", "2026-12-01", "2027-11-30", "2027-02-28 2027-05-31 2027-08-31 2027-11-30", "2027-12-01", "2028-11-30")] // a node in February
    [InlineData("2027-11-02", "2027-11-30", "2027-12-01", "2028-11-30", "2028-02-29 2028-05-31 2028-08-31 2028-11-30", "2028-12-01", "2029-11-30")] // in a leap year
    [InlineData("2028-02-29", "2028-02-29", "2028-03-01", "2029-02-28", "2028-05-31 2028-08-31 2028-11-30 2029-02-28", "2029-03-01", "2030-02-28")] // opened on 29 February
    [InlineData("2027-02-28", "2027-02-28", "2027-03-01", "2028-02-29", "2027-05-31 2027-08-31 2027-11-30 2028-02-29", "2028-03-01", "2029-02-28")] // ends on 29 February
    public void Stages_and_nodes_follow_from_the_opening(string opened, string exempt, string from, string to, string nodes, string formalFrom, string formalTo)
    {
        var day = MonthsInShort.Day(opened)!.Value;
        var first = CalendarMonth.Of(day).Add(1);
        // Twelve months of trial and one of the formal cycle, so that both are laid out.
        var months = Enumerable.Range(0, 13).Select(month => new AssessedMonth(first.Add(month), 50_000, 4.5)).ToList();
        var assessed = Assessment.Tmall2026(day, months, MonthsInShort.Simple);
        var (trial, formal) = (assessed.Cycle(AssessmentStage.Trial).Cycle, assessed.Cycle(AssessmentStage.Formal).Cycle);
        Assert.Equal(exempt, Formats.Day(assessed.ExemptUntil));
        Assert.Equal((from, to), (Formats.Day(trial.From), Formats.Day(trial.To)));
        Assert.Equal(nodes, string.Join(' ', trial.NodeDays.Select(Formats.Day)));
        Assert.Equal((formalFrom, formalTo), (Formats.Day(formal.From), Formats.Day(formal.To)));
        Assert.Equal([formal.To], formal.NodeDays);
    }

    [Fact]
    public void In_the_opening_month_nothing_is_assessed()
    {
        var assessed = Assessment.Tmall2026(new(2026, 3, 17), [], MonthsInShort.Simple, asOf: new(2026, 3, 31));
        Assert.Equal((AssessmentStage.Exempt, AssessmentOutcome.Open), (assessed.Stage, assessed.Outcome));
        Assert.Empty(assessed.Cycles);
    }

    [Fact]
    public void The_day_after_the_opening_month_the_trial_has_begun()
    {
        var assessed = Assessment.Tmall2026(new(2026, 3, 17), [], MonthsInShort.Simple, asOf: new(2026, 4, 1));
        Assert.Equal((AssessmentStage.Trial, MonthState.Running), (assessed.Stage, assessed.Running!.Months[0].State));
    }

    /// <summary>Sales of the opening month belong to no stage.</summary>
    [Fact]
    public void Sales_of_the_opening_month_do_not_count()
    {
        var assessed = Assessment.Tmall2026(new(2026, 1, 2), MonthsInShort.Months("2026-01", "500 10", "4.5 4.5"), MonthsInShort.Simple);
        Assert.Equal(10_000, assessed.Running!.NextNode!.Sales);
    }

    /// <summary>The trial from 2025-10 keeps the earlier standard to its end; the cycle from 2026-10 is the first under that of 2026.</summary>
    [Fact]
    public void A_running_cycle_keeps_the_standard_of_its_first_day()
    {
        var earlier = new AssessmentStandard(new BilingualText("2025", "2025 年"), AssessmentThresholds.Entered("示例类目", [0, 10_000, 20_000, 30_000], 40_000, 4.0, 3));
        var months = MonthsInShort.Months("2025-10", "3*12 3*3", "4.1*12 4.1*3");
        var assessed = Assessment.Tmall2026(new(2025, 9, 8), months, MonthsInShort.Simple, earlier: earlier);
        // 36 thousand and scores of 4.1 pass 30 thousand and 4.0, as decided by month 10 (two scores to come) and month 10 (30 thousand).
        var trial = assessed.Cycle(AssessmentStage.Trial);
        Assert.Equal((AssessmentOutcome.Passed, new DateOnly(2026, 7, 31)), (trial.Outcome, trial.DecidedOn));
        // Under the standard of 2026 three months of 4.1 are three failed ones: lost on the last day of the third.
        var formal = assessed.Cycle(AssessmentStage.Formal);
        Assert.Equal((AssessmentOutcome.Failed, new DateOnly(2026, 12, 31)), (formal.Outcome, formal.DecidedOn));
        Assert.Equal((120_000, 40_000), (formal.Nodes[0].Target.Amount, earlier.Thresholds.Formal.Amount));
    }

    /// <summary>
    /// Opened in September 2023: trial 2023-10 to 2024-09, half-yearly cycles 2024-10, 2025-04, 2025-10, and the first that
    /// begins in 2026 has twelve months. Opened in December 2023: trial 2024, cycles 2025-01, 2025-07, then 2026-01.
    /// </summary>
    [Theory]
    [InlineData("2023-09-05", "2026-03-31", "2025-10-01", "2026-03-31")]
    [InlineData("2023-09-05", "2026-04-01", "2026-04-01", "2027-03-31")]
    [InlineData("2023-12-20", "2026-01-15", "2026-01-01", "2026-12-31")]
    public void Half_yearly_cycles_run_until_the_first_that_begins_in_2026(string opened, string asOf, string from, string to)
    {
        var earlier = new AssessmentStandard(new BilingualText("half-yearly", "半年考核"), MonthsInShort.Simple) { FormalMonths = 6 };
        var first = new CalendarMonth(2025, 7);
        var months = Enumerable.Range(0, 9).Select(month => new AssessedMonth(first.Add(month), 25_000, 4.5))
            .Where(month => month.Month.FirstDay <= MonthsInShort.Day(asOf) && (opened == "2023-12-20" || month.Month.CompareTo(new(2025, 10)) >= 0)).ToList();
        var running = Assessment.Tmall2026(MonthsInShort.Day(opened)!.Value, months, MonthsInShort.Simple, asOf: MonthsInShort.Day(asOf), earlier: earlier).Running!.Cycle;
        Assert.Equal((from, to), (Formats.Day(running.From), Formats.Day(running.To)));
    }

    [Fact]
    public void The_first_day_of_the_running_cycle_can_be_given()
    {
        var assessed = Assessment.Tmall2026(
            new(2019, 5, 5), MonthsInShort.Months("2026-03", "10*4", "4.5*4"), MonthsInShort.Simple, cycleStarted: new(2026, 3, 1));
        Assert.Equal(new DateOnly(2027, 2, 28), assessed.Running!.Cycle.To);
        Assert.Equal((80_000, 8, 10_000), (assessed.Running.NextNode!.ToGo, assessed.Running.NextNode.MonthsLeft, assessed.Running.NextNode.ToGoPerMonth));
    }
}
