using static ScoreNotebooks.Tests.Trajectories.SmallHistory;

namespace ScoreNotebooks.Tests.Trajectories.Versions;

/// <summary>
/// A history of ten days under two versions, worked by hand. The old rules, until 5 January, give the orders of two days
/// as points. The new ones, from 6 January on, give the mean of the orders of three days and of the returns of one.
/// </summary>
public class VersionedTrajectoryTests
{
    private const double None = double.NaN;

    private static readonly ShopHistory History = Of(
        ("orders", [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [2, 2, 2, 2, 2, 2, 2, 2, 2, 2]]), ("returns", [[1, 1, 1, 1, 1, 1, 3, 3, 3, 3], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]));

    private static readonly ScoreModel Old = SmallHistory.Of(Metric("orders", 2)) with { Id = "old", Version = "1", Effective = new EffectivePeriod(new DateOnly(2026, 1, 1)) };
    private static readonly ScoreModel New = SmallHistory.Of(Metric("orders", 3), Metric("returns", 1)) with { Id = "new", Version = "2", Effective = new EffectivePeriod(new DateOnly(2026, 1, 6)) };

    private static readonly VersionedTrajectory Trajectory = RuleVersions.Of(Old, New).Trajectory(History);

    [Fact]
    public void Each_day_is_scored_by_the_rules_in_force()
    {
        // Old: 1+2, 2+3, 3+4, 4+5. New: (4+5+6 + 1)/2, (5+6+7 + 3)/2, …
        Assert.Equal([None, 3, 5, 7, 9, 8, 10.5, 12, 13.5, 15], Trajectory.Totals("s0").ToArray());
        // The other shop has 4 under the old rules and 3 under the new ones, which is more than 3 on the second day only.
        Assert.Equal([0, 1, 2, 2, 2, 2, 2, 2, 2, 2], Trajectory.Ranks("s1").ToArray());
        Assert.Equal([None, 3, 5, 7, 9, 15, 18, 21, 24, 27], Trajectory.Values("s0", "orders").ToArray());
        Assert.Equal(8, Trajectory.On(new DateOnly(2026, 1, 6)).Totals.Span[0]);
        Assert.Equal(9, Trajectory.On(new DateOnly(2026, 1, 5)).Totals.Span[0]);
    }

    [Fact]
    public void The_break_has_its_day_and_both_versions()
    {
        var change = Assert.Single(Trajectory.Breaks);
        Assert.Equal((new DateOnly(2026, 1, 6), "old", "new"), (change.Day, change.Old.Model.Id, change.New.Model.Id));
        var guide = Assert.Single(Trajectory.Chart().Guides);
        Assert.Equal((new DateOnly(2026, 1, 6).DayNumber, "规则 2"), ((int)guide.X, guide.Name.Chinese));
        Assert.Contains("规则 2", Trajectory.Chart().ToSvg(Language.Chinese));
        Assert.Contains("rules 2", Trajectory.Chart().ToFigureJson(Language.English));
    }

    [Fact]
    public void A_metric_that_only_the_new_rules_score_is_no_missing_data_before()
    {
        Assert.Equal([None, None, None, None, None, 1, 3, 3, 3, 3], Trajectory.Points("s0", "returns").ToArray());
        Assert.False(Trajectory.IsScored("returns", new DateOnly(2026, 1, 5)));
        Assert.True(Trajectory.IsScored("returns", new DateOnly(2026, 1, 6)));
        var panel = Trajectory.MetricPanels("s0").Panels[1];
        Assert.Equal("returns（仅 2 版计分）", panel.Title.Chinese);
        Assert.Equal(5, Assert.Single(panel.Series).Points.Count);
        Assert.DoesNotContain("无数据", Trajectory.MetricPanels("s0").ToSvg(Language.Chinese));
        Assert.Contains("不计分", Trajectory.ToTable("s0").ToText(Language.Chinese));
        Assert.Contains("not scored", Trajectory.Versions.ToMetricTable().ToText(Language.English));
    }

    [Fact]
    public void A_change_over_the_break_has_a_share_for_the_rules()
    {
        // From 5 to 8 January: 9 to 12. Under the old rules alone 9 to 15, under the new ones alone (12 + 1)/2 = 6.5 to 12.
        // The rules: half of (12 − 15) and half of (6.5 − 9). Orders: half of 6 and half of (21 − 12)/2; returns: half of (3 − 1)/2.
        var change = Trajectory.Explain("s0", new DateOnly(2026, 1, 5), new DateOnly(2026, 1, 8));
        Assert.Equal(3, change.Change, 1e-12);
        var rules = Assert.Single(change.RuleSteps);
        Assert.Equal(-2.75, rules.Points, 1e-12);
        Assert.Equal(new DateOnly(2026, 1, 6), rules.Since);
        Assert.Equal([5.25, 0.5], change.Shares.Select(share => share.Points));
        Assert.Null(change.Shares[0].OnlyUnder);
        Assert.Equal("new", change.Shares[1].OnlyUnder!.Id);
        Assert.Contains("规则变更（1 → 2，2026-01-06）", change.ToTable().ToText(Language.Chinese));
        Assert.Equal(3, change.Waterfall().Steps.Sum(step => step.Amount), 1e-12);
    }

    [Fact]
    public void Before_the_break_and_after_it_a_change_has_no_share_for_the_rules()
    {
        Assert.Null(Trajectory.Explain("s0", new DateOnly(2026, 1, 3), new DateOnly(2026, 1, 5)).Rules);
        Assert.Null(Trajectory.Explain("s0", new DateOnly(2026, 1, 6), new DateOnly(2026, 1, 9)).Rules);
    }

    [Fact]
    public void Over_two_breaks_each_has_its_share()
    {
        // A third version from 9 January on gives twice the returns: 6 on 9 January; by it 5 January has 2 and the second version 6.5.
        var third = SmallHistory.Of(Metric("returns", 1) with { Value = Formula.Parse("2 * returns") }) with { Id = "third", Version = "3", Effective = new EffectivePeriod(new DateOnly(2026, 1, 9)) };
        var change = RuleVersions.Of(third, New, Old).Trajectory(History).Explain("s0", new DateOnly(2026, 1, 5), new DateOnly(2026, 1, 9));
        // 1 → 2: half of (6.5 − 9) and of (13.5 − 17). 2 → 3: half of (2 − 6.5) and of (6 − 13.5).
        Assert.Equal([-3, -6], change.RuleSteps.Select(step => step.Points));
        Assert.Equal([new DateOnly(2026, 1, 6), new DateOnly(2026, 1, 9)], change.RuleSteps.Select(step => step.Since!.Value));
        Assert.Equal(6 - 9, change.Shares.Sum(share => share.Points) + change.RuleSteps.Sum(step => step.Points), 1e-12);
    }

    [Fact]
    public void Days_before_the_first_version_and_after_the_last_have_no_score_and_a_note()
    {
        var trajectory = RuleVersions.Of(New with { Effective = new EffectivePeriod(new DateOnly(2026, 1, 4), new DateOnly(2026, 1, 8)) }).Trajectory(History);
        Assert.Equal([None, None, None, 5, 6.5, 8, 10.5, 12, None, None], trajectory.Totals("s0").ToArray());
        Assert.Contains(trajectory.Notes, note => note.English.StartsWith("The days from 2026-01-01 to 2026-01-03 have no score", StringComparison.Ordinal));
        Assert.Contains(trajectory.Notes, note => note.Chinese.StartsWith("2026-01-09 至 2026-01-10 没有得分", StringComparison.Ordinal));
        Assert.Contains("2026-01-02", Assert.Throws<WorkbookException>(() => trajectory.Explain("s0", new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 5))).Text.English);
        Assert.Contains("2026-01-04", trajectory.Chart().Note!.Chinese);
    }

    [Fact]
    public void A_history_that_no_version_covers_is_refused()
    {
        var refused = Assert.Throws<WorkbookException>(() => RuleVersions.Of(New with { Effective = new EffectivePeriod(new DateOnly(2026, 7, 14)) }).Trajectory(History));
        Assert.Contains("2026-01-01 to 2026-01-10", refused.Text.English);
        Assert.Contains("2026-07-14", refused.Text.Chinese);
    }

    [Fact]
    public void Rules_to_come_can_be_tried_on_the_days_there_are()
    {
        var trajectory = RuleVersions.Of(Old, New with { Effective = new EffectivePeriod(new DateOnly(2026, 7, 14)) }).Trajectory(History);
        Assert.Empty(trajectory.Breaks);
        Assert.Equal(19, trajectory.Totals("s0").Span[9]);
        Assert.Equal(15, trajectory.Under(new DateOnly(2026, 7, 14)).Totals("s0").Span[9]);
        Assert.Contains(trajectory.Notes, note => note.Chinese.Contains("2026-07-14 起"));
        Assert.Equal("old", trajectory.Latest.Model.Id);
    }

    [Fact]
    public void Names_that_no_version_has_are_refused_with_the_nearest()
    {
        Assert.Contains("returns", Assert.Throws<WorkbookException>(() => Trajectory.Points("s0", "return")).Text.English);
        Assert.Throws<WorkbookException>(() => Trajectory.Totals("s9"));
        Assert.Throws<WorkbookException>(() => Trajectory.On(new DateOnly(2025, 12, 31)));
    }

    [Fact]
    public void A_dimension_that_only_the_old_rules_have_is_not_counted_with_the_rules_of_the_total()
    {
        var old = Old with { Root = new Dimension("total", 1, BilingualText.Same("total"), Aggregation.Arithmetic, [new Dimension("sales", 1, BilingualText.Same("sales"), Aggregation.Arithmetic, [new MetricPart("orders", 1)])]) };
        var change = RuleVersions.Of(old, SmallHistory.Of(Metric("returns", 1)) with { Version = "2", Effective = New.Effective }).Trajectory(History)
            .Explain("s0", new DateOnly(2026, 1, 5), new DateOnly(2026, 1, 8));
        // Returns have the new rules alone, half of 2; orders the old ones alone, half of 6; the rules half of (3 − 15) and of (1 − 9).
        Assert.Equal([("returns", 1.0), ("sales", 3.0), ("rules", -10.0)], change.ByDimension().Select(part => (part.Id, part.Points)));
    }

    private static Metric Metric(string column, int days) =>
        new(column, BilingualText.Same(column), MetricUnit.Count, Direction.Benefit, Formula.Parse(column), new Normalisation.Identity()) { Window = new MetricWindow(days) };
}
