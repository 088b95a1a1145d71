using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Assessments;

/// <summary>What cannot be assessed, and what the person is told.</summary>
public class RefusedAssessmentTests
{
    private static readonly DateOnly Opened = new(2026, 1, 15);

    [Fact]
    public void A_month_that_is_over_and_missing() => Refusal.Of(
        () => Assessment.Tmall2026(Opened, [new(2026, 2, 10, 4.5), new(2026, 4, 10, 4.5)], MonthsInShort.Simple),
        ["trial (2026-02-01 to 2027-01-31)", "2026-03", "double.NaN without one"], ["试考期（2026-02-01 至 2027-01-31）", "2026-03", "没有成交填 0"]);

    [Fact]
    public void A_month_that_stands_twice() => Refusal.Of(
        () => Assessment.Tmall2026(Opened, [new(2026, 2, 10, 4.5), new(2026, 2, 20, 4.5)], MonthsInShort.Simple), ["2026-02 is given 2 times"], ["2026-02 给出了 2 次"]);

    [Fact]
    public void A_month_before_the_opening_or_after_the_day()
    {
        Refusal.Of(() => Assessment.Tmall2026(Opened, [new(2025, 12, 10, 4.5)], MonthsInShort.Simple, asOf: new(2026, 2, 28)), ["2025-12", "2026-01-15"], ["2025-12", "opened、asOf"]);
        Refusal.Of(() => Assessment.Tmall2026(Opened, MonthsInShort.Months("2026-02", "1 1", "4.5 4.5"), MonthsInShort.Simple, asOf: new(2026, 2, 28)), ["2026-03"], ["2026-03"]);
    }

    [Fact]
    public void A_day_before_the_opening() =>
        Refusal.Of(() => Assessment.Tmall2026(Opened, [], MonthsInShort.Simple, asOf: new(2026, 1, 14)), ["opened on 2026-01-15, after 2026-01-14"], ["晚于考核截止日 2026-01-14"]);

    [Fact]
    public void No_month_and_no_day() => Refusal.Of(() => Assessment.Tmall2026(Opened, [], MonthsInShort.Simple), ["No month is given", "asOf:"], ["没有给出任何月份"]);

    [Fact]
    public void A_cycle_under_a_standard_that_is_not_public() => Refusal.Of(
        () => Assessment.Tmall2026(new(2025, 6, 1), MonthsInShort.Months("2025-07", "10*9", "4.5*9"), MonthsInShort.Simple),
        ["trial began on 2025-07-01", "not public", "earlier:", "cycleStarted:"], ["试考期从 2025-07-01 开始", "没有公开", "earlier:"]);

    [Fact]
    public void A_cycle_that_does_not_run_on_the_day() => Refusal.Of(
        () => Assessment.Tmall2026(new(2020, 1, 1), MonthsInShort.Months("2026-02", "10", "4.5"), MonthsInShort.Simple, asOf: new(2027, 3, 1), cycleStarted: new(2026, 1, 1)),
        ["2026-01-01 lasts until 2026-12-31"], ["到 2026-12-31 结束"]);

    [Fact]
    public void Amounts_and_scores_that_cannot_be()
    {
        Refusal.Of(() => _ = new AssessedMonth(2026, 3, -200, 4.5), ["sales of 2026-03 are -200", "after refunds"], ["2026-03 的成交额为 -200"]);
        Refusal.Of(() => _ = new AssessedMonth(2026, 3, 200, 84), ["score of 2026-03 is 84", "3 to 5"], ["2026-03 的体验分为 84"]);
        Refusal.Of(() => _ = new AssessedMonth(2026, 13, 200, 4.5), ["no month 13"], ["不存在 2026 年 13 月"]);
        Refusal.Of(() => _ = new AssessedMonth(2026, 3, 200, 4.5) with { Sales = double.NaN }, ["sales of 2026-03"], ["2026-03 的成交额"]);
        Refusal.Of(() => RectificationScheme.AsToldIn2024(0), ["0 months"], ["不能是 0 个月"]);
    }

    [Fact]
    public void A_cycle_that_was_not_assessed() => Refusal.Of(
        () => Assessment.Tmall2026(Opened, MonthsInShort.Months("2026-02", "10", "4.5"), MonthsInShort.Simple).Cycle(AssessmentStage.Formal, 2),
        ["no formal cycle 2", "trial"], ["没有第 2 个正式考核期", "试考期"]);
}
