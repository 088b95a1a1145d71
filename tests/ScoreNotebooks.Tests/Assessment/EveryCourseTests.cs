namespace ScoreNotebooks.Tests.Assessments;

/// <summary>What is certain, held against every course that the months to come may take.</summary>
public class EveryCourseTests
{
    /// <summary>
    /// Twelve months fail or not by chance. After each of them all courses of the rest are gone through one by one: the test
    /// is passed when all of them pass, failed when none does, and as many months may still fail as do in the passing
    /// course with the most.
    /// </summary>
    [Theory]
    [InlineData(FailedMonthsOver.Cycle, 0.15)]
    [InlineData(FailedMonthsOver.Cycle, 0.4)]
    [InlineData(FailedMonthsOver.HalfYears, 0.25)]
    [InlineData(FailedMonthsOver.HalfYears, 0.5)]
    [InlineData(FailedMonthsOver.AnySixMonths, 0.2)]
    [InlineData(FailedMonthsOver.AnySixMonths, 0.4)]
    public void The_score_is_decided_when_all_courses_agree(FailedMonthsOver over, double share)
    {
        var random = new Random(6);
        for (var trial = 0; trial < 12; trial++)
        {
            bool[] fails = [.. Enumerable.Range(0, 12).Select(_ => random.NextDouble() < share)];
            DateOnly? decided = null;
            for (var known = 1; known <= 12; known++)
            {
                var courses = Courses(fails, known).ToList();
                var passing = courses.Where(course => Passes(course, over)).ToList();
                var outcome = passing.Count == courses.Count ? AssessmentOutcome.Passed : passing.Count == 0 ? AssessmentOutcome.Failed : AssessmentOutcome.Open;
                if (outcome != AssessmentOutcome.Open) decided ??= new DateOnly(2026, 2, 1).AddMonths(known).AddDays(-1);
                var test = After(fails, known).ScoreUnder(over);
                Assert.Equal((outcome, decided), (test.Outcome, test.DecidedOn));
                Assert.Equal(passing.Count == 0 ? 0 : passing.Max(course => course.Skip(known).Count(failed => failed)), test.Left);
            }
        }
    }

    /// <summary>The earliest day of loss is that of the course in which nothing is sold and every month fails.</summary>
    [Fact]
    public void The_earliest_loss_is_that_of_the_worst_course()
    {
        var random = new Random(7);
        for (var trial = 0; trial < 60; trial++)
        {
            var known = random.Next(1, 11);
            double[] sales = [.. Enumerable.Range(0, known).Select(_ => random.NextDouble() < 0.2 ? 0 : Math.Round(20_000 * random.NextDouble()))];
            double[] scores = [.. Enumerable.Range(0, known).Select(_ => random.NextDouble() < 0.15 ? 4.1 : 4.4)];
            var running = Assess(sales, scores);
            if (running.Outcome != AssessmentOutcome.Open) continue;
            for (var months = known + 1; ; months++)
            {
                var worst = Assess([.. sales, .. new double[months - known]], [.. scores, .. Enumerable.Repeat(3.0, months - known)]);
                if (worst.Outcome != AssessmentOutcome.Failed) continue;
                Assert.Equal(worst.DecidedOn, running.EarliestFailure);
                break;
            }
        }
    }

    private static CycleAssessment After(bool[] fails, int known) =>
        Assess([.. Enumerable.Repeat(90_000.0, known)], [.. fails.Take(known).Select(failed => failed ? 4.1 : 4.5)]);

    private static CycleAssessment Assess(double[] sales, double[] scores) => Assessment.Tmall2026(
        new(2026, 1, 15), [.. sales.Zip(scores, (sold, score) => (sold, score)).Select((month, at) => new AssessedMonth(new CalendarMonth(2026, 2).Add(at), month.sold, month.score))],
        MonthsInShort.Simple).Running!;

    private static IEnumerable<bool[]> Courses(bool[] fails, int known)
    {
        for (var rest = 0; rest < 1 << (12 - known); rest++)
            yield return [.. fails.Take(known), .. Enumerable.Range(0, 12 - known).Select(month => (rest >> month & 1) == 1)];
    }

    private static bool Passes(bool[] course, FailedMonthsOver over)
    {
        int Failed(int from, int to) => course.Where((failed, month) => failed && month + 1 >= from && month + 1 <= to).Count();
        return over switch
        {
            FailedMonthsOver.Cycle => Failed(1, 12) < 3,
            FailedMonthsOver.HalfYears => Failed(1, 6) < 3 && Failed(7, 12) < 3,
            _ => Failed(1, 6) < 3 && Failed(2, 7) < 3 && Failed(3, 8) < 3 && Failed(4, 9) < 3 && Failed(5, 10) < 3 && Failed(6, 11) < 3 && Failed(7, 12) < 3,
        };
    }
}
