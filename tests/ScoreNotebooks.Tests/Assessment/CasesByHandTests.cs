namespace ScoreNotebooks.Tests.Assessments;

/// <summary>
/// Cases worked by hand. The shop opened on 2026-01-15, so its trial has the months 2026-02 (1) to 2027-01 (12) and its
/// first formal cycle 2027-02 to 2028-01; targets 0, 30, 60, 90 and then 120 thousand yuan, score 4.2, fewer than 3 failed.
/// </summary>
public class CasesByHandTests
{
    /// <summary>
    /// First month | sales in thousand yuan | scores | outcome | certain from | failed months | may still fail | idle months.
    /// The score is certain once failed and coming months are fewer than three; idle months once those and coming ones are
    /// at most 3 (6); sales once the last target is reached.
    /// </summary>
    [Theory]
    // Sales 90 at month 9; nine idle-free months leave 3; ten good scores leave 2: month 10 decides.
    [InlineData("2026-02", "10*12", "4.5*12", "Passed", "2026-11-30", 0, 0, 0)]
    [InlineData("2026-02", "10*10", "4.5*10", "Passed", "2026-11-30", 0, 2, 0)]
    [InlineData("2026-02", "10*9", "4.5*9", "Open", "-", 0, 2, 0)]
    // All sold in the first month: still the score decides, on the last day of month 10.
    [InlineData("2026-02", "90 1*11", "4.5*12", "Passed", "2026-11-30", 0, 0, 0)]
    // Exactly at the target at month 6 (30), 9 (60) and 12 (90).
    [InlineData("2026-02", "5*6 10*3 10*3", "4.5*12", "Passed", "2027-01-31", 0, 0, 0)]
    // A cent short at month 12 (89,999.99), at month 6 (29,999.99).
    [InlineData("2026-02", "5*6 10*3 10*2 9.99999", "4.5*12", "Failed", "2027-01-31", 0, 0, 0)]
    [InlineData("2026-02", "5*5 4.99999", "4.5*6", "Failed", "2026-07-31", 0, 2, 0)]
    // Month 9: 45 of 60.
    [InlineData("2026-02", "5*9", "4.5*9", "Failed", "2026-10-31", 0, 2, 0)]
    // Nothing sold in three months: the target "> 0" of month 3 is missed, although three idle months are allowed.
    [InlineData("2026-02", "0*3", "4.5*3", "Failed", "2026-04-30", 0, 2, 3)]
    // A cent in month 3 is above zero.
    [InlineData("2026-02", "0*2 0.00001", "4.5*3", "Open", "-", 0, 2, 2)]
    // Exactly 4.2 is enough; 4.19 is not.
    [InlineData("2026-02", "10*12", "4.2*12", "Passed", "2026-11-30", 0, 0, 0)]
    [InlineData("2026-02", "10*12", "4.5*4 4.19 4.5*7", "Passed", "2026-12-31", 1, 0, 0)]
    // One failed: certain when one is left to come (1 + 1 < 3): month 11. Two failed: only at the end.
    [InlineData("2026-02", "10*12", "4.1 4.5*11", "Passed", "2026-12-31", 1, 0, 0)]
    [InlineData("2026-02", "10*12", "4.5*11 4.1", "Passed", "2026-11-30", 1, 0, 0)]
    [InlineData("2026-02", "10*12", "4.5*4 4.1 4.5*2 4.1 4.5*4", "Passed", "2027-01-31", 2, 0, 0)]
    [InlineData("2026-02", "10*11", "4.5*4 4.1 4.5*2 4.1 4.5*3", "Open", "-", 2, 0, 0)]
    // The third failed month loses the cycle on its last day.
    [InlineData("2026-02", "10*8", "4.5 4.1 4.5*2 4.1 4.5*2 4.1", "Failed", "2026-09-30", 3, 0, 0)]
    [InlineData("2026-02", "10*3", "4.1*3", "Failed", "2026-04-30", 3, 0, 0)]
    [InlineData("2026-02", "10*12", "4.1 4.5*10 4.1", "Passed", "2026-12-31", 2, 0, 0)]
    [InlineData("2026-02", "10*12", "4.1*2 4.5*9 4.1", "Failed", "2027-01-31", 3, 0, 0)]
    // One failed of four months: one more of the eight to come may fail.
    [InlineData("2026-02", "10*4", "4.5 4.1 4.5*2", "Open", "-", 1, 1, 0)]
    // Months without a score do not count as failed (assumed).
    [InlineData("2026-02", "10*12", "-*3 4.5*9", "Passed", "2026-11-30", 0, 0, 0)]
    // Three idle months are allowed; with them sales reach 30, 60 and 90 exactly, and only the end decides.
    [InlineData("2026-02", "10*3 0*3 10*6", "4.5*12", "Passed", "2027-01-31", 0, 0, 3)]
    // The fourth idle month (7) loses the cycle, although all is sold.
    [InlineData("2026-02", "30*3 0*4", "4.5*7", "Failed", "2026-08-31", 0, 2, 4)]
    [InlineData("2026-02", "30 0 30 0 30 0 30 0", "4.5*8", "Failed", "2026-09-30", 0, 2, 4)]
    // Two things go wrong: the earlier one counts (idle in month 7, the third failed month in 8).
    [InlineData("2026-02", "30*3 0*4 1", "4.1*2 4.5*5 4.1", "Failed", "2026-08-31", 3, 0, 4)]
    // Formal: 120 exactly at the end; a cent short; earlier than the score would say.
    [InlineData("2027-02", "10*12", "4.5*12", "Passed", "2028-01-31", 0, 0, 0)]
    [InlineData("2027-02", "10*11 9.99999", "4.5*12", "Failed", "2028-01-31", 0, 0, 0)]
    [InlineData("2027-02", "100 20 1*10", "4.5*12", "Passed", "2027-11-30", 0, 0, 0)]
    // A formal cycle has one node only: little by month 9 loses nothing.
    [InlineData("2027-02", "1*9", "4.5*9", "Open", "-", 0, 2, 0)]
    // Six idle months are allowed, the seventh is not.
    [InlineData("2027-02", "0*6 20*6", "4.5*12", "Passed", "2028-01-31", 0, 0, 6)]
    [InlineData("2027-02", "0*7", "4.5*7", "Failed", "2027-08-31", 0, 2, 7)]
    [InlineData("2027-02", "0*4 60 0*3 60", "4.5*9", "Failed", "2027-09-30", 0, 2, 7)]
    [InlineData("2027-02", "120 1 0*5", "4.5*7", "Open", "-", 0, 2, 5)]
    public void The_outcome_is_the_one_worked_by_hand(string first, string sales, string scores, string outcome, string decided, int failed, int mayFail, int idle)
    {
        var assessed = Assessment.Tmall2026(new(2026, 1, 15), MonthsInShort.Months(first, sales, scores), MonthsInShort.Simple);
        var running = assessed.Running!;
        Assert.Equal((outcome, MonthsInShort.Day(decided)), (running.Outcome.ToString(), running.DecidedOn));
        Assert.Equal((outcome, MonthsInShort.Day(decided)), (assessed.Outcome.ToString(), assessed.DecidedOn));
        Assert.Equal((failed, mayFail, idle), (running.Score.Used, running.Score.Left, running.Idle.Used));
    }

    /// <summary>
    /// Failed months of a trial whose twelve months are over | the day each reading loses it: over the cycle, over its
    /// halves, over any six months in a row; "-" where it passes.
    /// </summary>
    [Theory]
    [InlineData("5 6 7", "2026-08-31", "-", "2026-08-31")] // two in the first half, one in the second; three within 2–7
    [InlineData("1 2 7", "2026-08-31", "-", "-")] // no six months hold all three
    [InlineData("1 6 7", "2026-08-31", "-", "-")]
    [InlineData("2 6 7", "2026-08-31", "-", "2026-08-31")] // 2–7 does
    [InlineData("4 5 6", "2026-07-31", "2026-07-31", "2026-07-31")]
    [InlineData("7 9 12", "2027-01-31", "2027-01-31", "2027-01-31")]
    [InlineData("5 6 7 8", "2026-08-31", "-", "2026-08-31")]
    [InlineData("1 2 11 12", "2026-12-31", "-", "-")]
    [InlineData("3 12", "-", "-", "-")]
    public void The_readings_of_the_failed_months_differ(string failed, string cycle, string halves, string anySix)
    {
        var months = failed.Split(' ').Select(int.Parse).ToHashSet();
        var scores = string.Join(' ', Enumerable.Range(1, 12).Select(month => months.Contains(month) ? "4.1" : "4.5"));
        foreach (var (over, lost) in new[] { (FailedMonthsOver.Cycle, cycle), (FailedMonthsOver.HalfYears, halves), (FailedMonthsOver.AnySixMonths, anySix) })
        {
            var assessed = Assessment.Tmall2026(
                new(2026, 1, 15), MonthsInShort.Months("2026-02", "30*3 1*9", scores), MonthsInShort.Simple, reading: new() { FailedMonths = over });
            Assert.Equal(lost == "-" ? AssessmentOutcome.Passed : AssessmentOutcome.Failed, assessed.Outcome);
            if (lost != "-") Assert.Equal(MonthsInShort.Day(lost), assessed.DecidedOn);
            // The readings that were not chosen stand beside it, the same whichever was chosen.
            Assert.Equal(cycle == "-" ? AssessmentOutcome.Passed : AssessmentOutcome.Failed, assessed.Running!.ScoreUnder(FailedMonthsOver.Cycle).Outcome);
            Assert.Equal(halves == "-" ? AssessmentOutcome.Passed : AssessmentOutcome.Failed, assessed.Running.ScoreUnder(FailedMonthsOver.HalfYears).Outcome);
        }
    }

    /// <summary>Months 1 and 2 failed, six over. The cycle allows none more, halves 2 of the second half, six in a row: see below.</summary>
    [Fact]
    public void What_may_still_fail_depends_on_the_reading()
    {
        var running = Assessment.Tmall2026(new(2026, 1, 15), MonthsInShort.Months("2026-02", "30*6", "4.1*2 4.5*4"), MonthsInShort.Simple).Running!;
        Assert.Equal(0, running.ScoreUnder(FailedMonthsOver.Cycle).Left);
        Assert.Equal(2, running.ScoreUnder(FailedMonthsOver.HalfYears).Left);
        // Month 7 shares 2–7 with month 2, month 8 shares 3–8 with 7 alone: 7 and 8 may fail, then 9 to 12 share six with both.
        Assert.Equal(2, running.ScoreUnder(FailedMonthsOver.AnySixMonths).Left);
    }

    [Fact]
    public void Months_without_a_score_fail_where_that_is_asked_for()
    {
        var months = MonthsInShort.Months("2026-02", "10*4", "- 4.5 - -");
        var assessed = Assessment.Tmall2026(new(2026, 1, 15), months, MonthsInShort.Simple, reading: new() { MonthWithoutScoreFails = true });
        Assert.Equal((AssessmentOutcome.Failed, new DateOnly(2026, 5, 31)), (assessed.Outcome, assessed.DecidedOn));
    }

    /// <summary>Four idle months, no two in a row: too many in all, one in a row.</summary>
    [Fact]
    public void Idle_months_may_be_counted_in_a_row_only()
    {
        var months = MonthsInShort.Months("2026-02", "30 0 30 0 30 0 30 0 30*4", "4.5*12");
        var reading = new AssessmentReading { IdleMonthsInARow = true };
        Assert.Equal(AssessmentOutcome.Failed, Assessment.Tmall2026(new(2026, 1, 15), months, MonthsInShort.Simple).Outcome);
        var assessed = Assessment.Tmall2026(new(2026, 1, 15), months, MonthsInShort.Simple, reading: reading);
        Assert.Equal((AssessmentOutcome.Passed, 1), (assessed.Outcome, assessed.Running!.Idle.Used));
    }

    /// <summary>Three months of 5 thousand and 3 thousand so far in May: 18 of 30 by the end of July, three months left with May.</summary>
    [Fact]
    public void A_running_month_counts_with_its_sales_and_without_its_score()
    {
        var running = Assessment.Tmall2026(
            new(2026, 1, 15), MonthsInShort.Months("2026-02", "5*3 3", "4.5*3 3.9"), MonthsInShort.Simple, asOf: new(2026, 5, 15)).Running!;
        Assert.Equal((AssessmentOutcome.Open, 0, 2), (running.Outcome, running.Score.Used, running.Score.Left));
        var node = running.NextNode!;
        Assert.Equal((new DateOnly(2026, 7, 31), 18_000, 12_000, 3, 4_000), (node.Day, node.Sales, node.ToGo, node.MonthsLeft, node.ToGoPerMonth));
        // Lost at the earliest on 31 July: by then 18 of 30 thousand, and May, June and July below the score.
        Assert.Equal(new DateOnly(2026, 7, 31), running.EarliestFailure);
    }

    /// <summary>90 thousand by mid-May: sales are passed on that day, the score not before its months are over.</summary>
    [Fact]
    public void Sales_of_a_running_month_can_decide_on_the_day()
    {
        var running = Assessment.Tmall2026(
            new(2026, 1, 15), MonthsInShort.Months("2026-02", "20*3 30", "4.5*4"), MonthsInShort.Simple, asOf: new(2026, 5, 15)).Running!;
        Assert.Equal((AssessmentOutcome.Passed, new DateOnly(2026, 5, 15)), (running.Sales.Outcome, running.Sales.DecidedOn));
        Assert.Equal(AssessmentOutcome.Open, running.Outcome);
    }

    [Fact]
    public void On_its_last_day_a_month_is_over()
    {
        var running = Assessment.Tmall2026(new(2026, 1, 15), MonthsInShort.Months("2026-02", "10", "4.1"), MonthsInShort.Simple, asOf: new(2026, 2, 28)).Running!;
        Assert.Equal((MonthState.Over, 1), (running.Months[0].State, running.Score.Used));
    }

    [Fact]
    public void A_category_without_assessed_sales_is_assessed_by_its_score()
    {
        var thresholds = AssessmentThresholds.Find("音乐/影视/明星/音像", shopType: TmallShopType.Flagship);
        var assessed = Assessment.Tmall2026(new(2026, 1, 15), MonthsInShort.Months("2026-02", "1*3", "4.1*3"), thresholds);
        Assert.Equal((AssessmentOutcome.Passed, new DateOnly(2026, 2, 1)), (assessed.Running!.Sales.Outcome, assessed.Running.Sales.DecidedOn));
        Assert.Equal((AssessmentOutcome.Failed, new DateOnly(2026, 4, 30)), (assessed.Outcome, assessed.DecidedOn));
    }

    /// <summary>The standard of 2026 removes the shop on the day; the older scheme warns, and removes when the next cycle is lost too.</summary>
    [Fact]
    public void The_older_scheme_warns_first()
    {
        var months = MonthsInShort.Months("2026-02", "30*3 1*9 0*7", "4.5 4.1 4.5*2 4.1 4.5*2 4.1 4.5*4 4.5*7");
        var now = Assessment.Tmall2026(new(2026, 1, 15), months, MonthsInShort.Simple);
        Assert.Equal((AssessmentOutcome.Failed, new DateOnly(2026, 9, 30)), (now.Outcome, now.Removal));
        var older = Assessment.Tmall2026(new(2026, 1, 15), months, MonthsInShort.Simple, rectification: RectificationScheme.AsToldIn2024(months: 2));
        Assert.Equal(
            [(AssessmentStepKind.Warning, new(2026, 9, 30)), (AssessmentStepKind.RectificationEnds, new(2026, 11, 30)), (AssessmentStepKind.Removal, new DateOnly(2027, 8, 31))],
            older.Steps.Select(step => (step.Kind, step.Day)));
        Assert.Contains(RectificationScheme.Label, older.Assumptions);
    }
}
