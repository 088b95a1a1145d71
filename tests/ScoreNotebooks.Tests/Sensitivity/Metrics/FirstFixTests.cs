using FsCheck;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Metrics;

public class FirstFixTests
{
    // A tenth of the way to 12 hours is 3.6 of 36 hours, a tenth of the 10 points still to be had.
    [Fact]
    public void B_gains_most_from_shipping_by_equal_steps()
    {
        var fixes = Text.WhatIf().FirstFix("小店B");
        Assert.Equal("shipping_time", fixes.First!.Metric.Id);
        Assert.Equal((44.4, 1.0, 1.0, 3), (Math.Round(fixes.First.To, 10), Math.Round(fixes.First.Points, 10), fixes.First.Effort, fixes.First.Rank));
        Assert.Equal(fixes.Fixes.Select(fix => fix.PointsPerEffort).OrderDescending(), fixes.Fixes.Select(fix => fix.PointsPerEffort));
        Assert.False(fixes.First.EndsAtKink);
    }

    // 3.6 hours at 3 each are 10.8 for 1 point; 0.12 stars are 1.2 tenths at 2 each, 2.4 for half a point.
    [Fact]
    public void Efforts_of_ones_own_may_turn_the_order()
    {
        var fixes = Text.WhatIf().FirstFix("小店B", effort: [("shipping_time", 3), ("complaint_handling", 2)]);
        Assert.Equal(["complaint_handling", "shipping_time"], fixes.Fixes.Select(fix => fix.Metric.Id));
        Assert.Equal(10.8, fixes["shipping_time"].Effort, 9);
        Assert.Equal(0.5 / 2.4, fixes["complaint_handling"].PointsPerEffort, 9);
    }

    // The whole way ends at the curve's end.
    [Fact]
    public void The_whole_way_ends_at_a_kink() =>
        Assert.All(Text.WhatIf().FirstFix("小店B", share: 1).Fixes, fix => Assert.True(fix.EndsAtKink));

    // Tiers at 60 and 90; at 50 the next tier is 10 away, a quarter of the 40 to the last: 2.5 tenths for 30 points.
    [Fact]
    public void On_tiers_the_step_leads_to_the_next_and_counts_as_long_as_it_is()
    {
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [Small.Metric("a", new Normalisation.Step([new Knot(60, 30), new Knot(90, 50)], 0))]);
        var fix = model.Sensitivity(Small.Table([50])).FirstFix("s0")["a"];
        Assert.Equal((60, 30, 2.5, 12), (fix.To, fix.Points, fix.Effort, fix.PointsPerEffort));
    }

    [Fact]
    public void What_cannot_be_fixed_comes_last_with_the_reason()
    {
        var ends = new Normalisation.Goalposts(0, 10);
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1), new MetricPart("b", 1), new MetricPart("c", 1)),
            [Small.Metric("a", ends), Small.Metric("b", ends), Small.Metric("c", ends)]);
        var fixes = model.Sensitivity(Small.Table([10, double.NaN, 5])).FirstFix("s0");
        Assert.Equal("c", fixes.First!.Metric.Id);
        Assert.Equal(("nothing left to gain", "no value"), (fixes["a"].Reason!.English, fixes["b"].Reason!.English));
    }

    [Fact]
    public void Impossible_requests_say_what_is_possible()
    {
        Assert.Contains("above zero", Assert.Throws<WorkbookException>(() => Text.WhatIf().FirstFix("小店B", effort: [("packaging", 0)])).Text.English, StringComparison.Ordinal);
        Assert.Contains("share: 0.1", Assert.Throws<WorkbookException>(() => Text.WhatIf().FirstFix("小店B", share: 10)).Text.English, StringComparison.Ordinal);
    }

    [Property(MaxTest = 80)]
    public Property The_points_gained_are_those_of_the_value_set() => AnyCase.Holds(one =>
    {
        var fix = one.WhatIf.FirstFix(one.Shop)[one.Metric.Id];
        if (fix.Reason is not null) return true;
        var distance = 1e-9 * Math.Max(1, Math.Abs(fix.To));
        return new[] { fix.To, fix.To + distance, fix.To - distance }.Where(value => CanBeSet(one, value))
            .Any(value => AnyCase.Near(one.Total + fix.Points, one.TotalAt(value), 1e-6));
    });

    private static bool CanBeSet(AnyCase one, double value)
    {
        try
        {
            return !double.IsNaN(one.TotalAt(value));
        }
        catch (WorkbookException)
        {
            return false;
        }
    }
}
