using FsCheck;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Metrics;

public class BreakEvenTests
{
    private const double NaN = double.NaN;

    // 25/6 points of the total per star: 43 − 41.1574 = 1.8426 points are 0.44222 stars more than 3.8.
    [Fact]
    public void The_stars_that_B_needs_for_43_points_are_those_worked_by_hand()
    {
        var found = Text.WhatIf().BreakEven("小店B", metric: "complaint_handling", toReach: 43);
        Assert.Equal(3.8 + (43 - Text.TotalOfB) * 6 / 25, found.Needed, 10);
        Assert.Equal(43, found.Nearest!.Total, 10);
        Assert.True(found.CanBeReached && found.Nearest.IsEnough);
        Assert.Null(found.Falling);
    }

    // Complaints give B at most 5 points more: 46.16, not 56.34.
    [Fact]
    public void Complaints_alone_do_not_bring_B_past_C()
    {
        var found = Text.WhatIf().BreakEven("小店B", metric: "complaint_handling", toPass: "小店C");
        Assert.False(found.CanBeReached);
        Assert.Equal(5, found.Best.Value);
        Assert.Equal(Text.TotalOfB + 5, found.Best.Total, 10);
        Assert.Contains("at best 46.16 points", found.ToString(), StringComparison.Ordinal);
    }

    // 5/18 points per hour: A may lose 75.7143 − 70 of them.
    [Fact]
    public void A_shop_that_is_ahead_is_told_how_far_it_may_fall()
    {
        var found = Text.WhatIf().BreakEven("小店A", metric: "shipping_time", toReach: 70);
        Assert.True(found.IsMetNow);
        Assert.Equal(24 + (Text.TotalOfA - 70) * 18 / 5, found.Needed, 9);
        Assert.Same(found.Rising, found.Nearest);
        Assert.Contains("at most", found.ToString(), StringComparison.Ordinal);
    }

    // The short way towards A: B gains 34.5569 points over the whole way, linearly; C is 15.1819 ahead.
    [Fact]
    public void Towards_A_the_share_of_the_way_past_C_is_that_worked_by_hand()
    {
        var whatIf = Text.WhatIf();
        var found = whatIf.BreakEven("小店B", along: whatIf.Towards("小店A"), toPass: "小店C");
        Assert.Equal((Text.TotalOfC - Text.TotalOfB) / (Text.TotalOfA - Text.TotalOfB), found.Steps, 10);
        Assert.False(found.IsEnough);
        Assert.Equal(11, found.Moves.Count);
    }

    // 0.1 stars give 5/12, an hour 5/18 points; 12 steps take complaints to 5 stars, 36 shipping to 12 hours:
    // 5 + 10 points at best. For 50 points: 5 after 12 steps with 12·5/18 = 10/3, then (8.8426 − 5 − 10/3)·18/5 more.
    [Fact]
    public void Steps_taken_together_end_where_each_metric_ends()
    {
        var whatIf = Text.WhatIf();
        var found = whatIf.BreakEven("小店B", along: [("complaint_handling", 0.1), ("shipping_time", -1)], toReach: 50);
        Assert.Equal(12 + (50 - Text.TotalOfB - 5 - 10.0 / 3) * 18 / 5, found.Steps, 9);
        var best = whatIf.BreakEven("小店B", along: [("complaint_handling", 0.1), ("shipping_time", -1)], toPass: "小店C");
        Assert.False(best.CanBeReached);
        Assert.Equal(36, best.BestSteps, 9);
        Assert.Equal(Text.TotalOfB + 15, best.BestTotal, 9);
    }

    // √(a·b) from (4, 36) with a + t, b − t: the product (4 + t)(36 − t) is highest at t = 16, where the mean is 20.
    [Fact]
    public void A_summit_between_two_bends_is_found()
    {
        var ends = new Normalisation.Goalposts(0, 100);
        var model = Small.Model(
            Small.Node("total", Aggregation.Geometric, new MetricPart("a", 1), new MetricPart("b", 1)), [Small.Metric("a", ends), Small.Metric("b", ends)]);
        var whatIf = model.Sensitivity(Small.Table([4, 36]));
        var beyond = whatIf.BreakEven("s0", along: [("a", 1), ("b", -1)], toReach: 20.1);
        Assert.Equal(20, beyond.BestTotal, 9);
        Assert.Equal(16, beyond.BestSteps, 3);
        // (4 + t)(36 − t) = 19² has t² − 32 t + 217 = 0: t = 16 − √39.
        Assert.Equal(16 - Math.Sqrt(39), whatIf.BreakEven("s0", along: [("a", 1), ("b", -1)], toReach: 19).Steps, 9);
    }

    // √(x·25) = 10 at x = 4.
    [Fact]
    public void A_geometric_mean_is_solved_to_the_last_digits()
    {
        var found = Small.Flat(Aggregation.Geometric, [1, 1]).Sensitivity(Small.Table([1, 25])).BreakEven("s0", "a", toReach: 10);
        Assert.Equal(4, found.Needed, 12);
    }

    // Tiers 60 at 2, 90 at 5; a shop at 1 has 0 points.
    [Fact]
    public void On_steps_the_threshold_is_named_and_is_enough()
    {
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [Small.Metric("a", new Normalisation.Step([new Knot(2, 60), new Knot(5, 90)], 0))]);
        var found = model.Sensitivity(Small.Table([1], [3])).BreakEven("s0", "a", toPass: "s1");
        Assert.Equal((5, 90, true), (found.Needed, found.Nearest!.Total, found.Nearest.IsEnough));
        Assert.Equal(2, model.Sensitivity(Small.Table([1])).BreakEven("s0", "a", toReach: 10).Needed);
    }

    // Points 100 at 0, 0 at 4, 100 at 8: a shop at 3 has 50 at 2 and at 6.
    [Fact]
    public void A_curve_with_a_valley_has_a_solution_in_each_direction()
    {
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)),
            [Small.Metric("a", new Normalisation.Curve([new Knot(0, 100), new Knot(4, 0), new Knot(8, 100)]))]);
        var found = model.Sensitivity(Small.Table([3])).BreakEven("s0", "a", toReach: 50);
        Assert.Equal((2, 6, 2), (found.Falling!.Value, found.Rising!.Value, found.Needed));
    }

    // Min–max against the table (2 and 10): 60 points at 6.8 with the sample held; moved along, the worst shop is then another.
    [Fact]
    public void Where_the_sample_would_move_along_it_is_said_and_scored_again()
    {
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [Small.Metric("a", new Normalisation.MinMax(0, 100))]);
        var found = model.Sensitivity(Small.Table([2], [4], [10])).BreakEven("s0", "a", toReach: 60);
        Assert.Equal(6.8, found.Needed, 12);
        // Again: 4 is the worst now, so 100·(6.8 − 4)/(10 − 4).
        Assert.Equal([46.6667, 0, 100], found.TotalsScoredAgain!.Select(total => Math.Round(total, 4)));
        Assert.Contains("held fixed", ((IViewable)found).ToView().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("样本视为不变", ((IViewable)found).ToView().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Impossible_requests_say_what_is_possible()
    {
        var whatIf = Text.WhatIf();
        Assert.Contains("toReach: 60", Refusal(() => whatIf.BreakEven("小店B", "packaging")), StringComparison.Ordinal);
        Assert.Contains("only one", Refusal(() => whatIf.BreakEven("小店B", "packaging", toPass: "小店C", toReach: 60)), StringComparison.Ordinal);
        Assert.Contains("小店A", Refusal(() => whatIf.BreakEven("小店B", "packaging", toPass: "小店B")), StringComparison.Ordinal);
        Assert.Contains("packaging", Refusal(() => whatIf.BreakEven("小店B", "packagin", toReach: 60)), StringComparison.Ordinal);
        Assert.Contains("小店C", Refusal(() => whatIf.BreakEven("小店B", "packaging", toPass: "小店D")), StringComparison.Ordinal);
        Assert.Contains("other than zero", Refusal(() => whatIf.BreakEven("小店B", along: [("packaging", 0)], toReach: 60)), StringComparison.Ordinal);
        Assert.Contains("move once", Refusal(() => whatIf.BreakEven("小店B", along: [("packaging", 1), ("packaging", 2)], toReach: 60)), StringComparison.Ordinal);
        Assert.Contains("do not differ", Refusal(() => whatIf.BreakEven("小店B", along: whatIf.Towards("小店B"), toReach: 60)), StringComparison.Ordinal);
        var lone = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([1, NaN]));
        Assert.Contains("It has: a", Refusal(() => lone.BreakEven("s0", "b", toReach: 2)), StringComparison.Ordinal);
        Assert.Contains("toReach", Refusal(() => lone.BreakEven("s0", "a", toPass: "s0")), StringComparison.Ordinal);
    }

    [Property(MaxTest = 250)]
    public Property The_target_is_met_at_the_break_even_and_nowhere_before() => AnyCase.Holds(one =>
    {
        var target = TargetAmong(one);
        var found = one.WhatIf.BreakEven(one.Shop, one.Metric.Id, toReach: target);
        bool IsMet(double value) => found.Target.IsMetBy(one.TotalAt(value));
        foreach (var point in new[] { found.Rising, found.Falling }.OfType<BreakEvenPoint>())
        {
            // What holds now holds up to the break-even, and there it turns.
            var nearly = Enumerable.Range(0, 20).Select(i => one.Value + (point.Value - one.Value) * (1 - 1e-7) * i / 19);
            if (!nearly.All(value => IsMet(value) == found.IsMetNow)) return false;
            if (!found.IsMetNow && !IsMetThere(one, point, ReferenceEquals(point, found.Rising), IsMet)) return false;
        }

        return found.Nearest is not null || Everywhere(one).All(value => IsMet(value) == found.IsMetNow);
    });

    [Property(MaxTest = 100)]
    public Property Along_one_metric_the_steps_are_its_break_even() => AnyCase.Holds(one =>
    {
        var step = (one.Random.Next(2) == 0 ? 1 : -1) * (0.1 + one.Random.NextDouble());
        var target = TargetAmong(one);
        var alone = one.WhatIf.BreakEven(one.Shop, one.Metric.Id, toReach: target);
        var along = one.WhatIf.BreakEven(one.Shop, along: [(one.Metric.Id, step)], toReach: target);
        if (alone.IsMetNow) return along.Steps == 0;
        var point = step > 0 ? alone.Rising : alone.Falling;
        return point is null ? !along.CanBeReached : AnyCase.Near(point.Change / step, along.Steps, 1e-7);
    });

    [Property(MaxTest = 80)]
    public Property Towards_another_shop_the_target_is_met_at_the_share_found_and_not_before() => AnyCase.Holds(one =>
    {
        var other = one.WhatIf.Shops[one.Random.Next(one.WhatIf.Shops.Count)];
        var way = Differences(one, other).ToList();
        if (way.Count == 0) return true;
        var end = TotalOnTheWay(one, way, 1);
        if (double.IsNaN(end) || double.IsNaN(one.Total)) return true;
        var found = one.WhatIf.BreakEven(one.Shop, along: one.WhatIf.Towards(other), toReach: (end + one.Total) / 2);
        if (found.IsMetNow || !found.CanBeReached) return found.IsMetNow || end < found.Target.Points;
        var before = Enumerable.Range(0, 20).Select(i => found.Steps * (1 - 1e-6) * i / 20).All(share => !found.Target.IsMetBy(TotalOnTheWay(one, way, share)));
        return before && found.Target.IsMetBy(found.TotalThere);
    });

    private static double TargetAmong(AnyCase one)
    {
        var response = one.WhatIf.Response(one.Metric.Id, one.Shop)[one.Shop];
        var totals = response.Points.Select(point => point.Total).Where(total => !double.IsNaN(total)).ToList();
        // Sometimes just a height of the curve, sometimes between, sometimes out of reach.
        return one.Random.Next(4) switch
        {
            0 => totals[one.Random.Next(totals.Count)],
            1 => totals.Max() + 1,
            _ => totals.Min() + one.Random.NextDouble() * (totals.Max() - totals.Min()),
        };
    }

    // At the point itself, or a little beyond it: as little as rounding lets be told apart.
    private static bool IsMetThere(AnyCase one, BreakEvenPoint point, bool rising, Func<double, bool> isMet)
    {
        if (point.IsEnough) return isMet(point.Value);
        var distances = new[] { 1e-12, 1e-9, 1e-6 }.Select(distance => distance * Math.Max(1, Math.Abs(point.Value)));
        return distances.Any(distance => isMet(point.Value + (rising ? distance : -distance)));
    }

    private static IEnumerable<double> Everywhere(AnyCase one)
    {
        var response = one.WhatIf.Response(one.Metric.Id, one.Shop);
        return Enumerable.Range(0, 41).Select(i => Math.Min(response.High, response.Low + (response.High - response.Low) * i / 40));
    }

    private static IEnumerable<(string Metric, double From, double To)> Differences(AnyCase one, string other) =>
        one.WhatIf.Model.Metrics.Select(metric => (metric.Id, From: one.WhatIf.Scores.Values(metric.Id).Span[one.WhatIf.Scores.Table.IndexOfShop(one.Shop)], To: one.WhatIf.Scores.Values(metric.Id).Span[one.WhatIf.Scores.Table.IndexOfShop(other)]))
            .Where(metric => !double.IsNaN(metric.From) && !double.IsNaN(metric.To) && metric.From != metric.To && !one.WhatIf.Scores[one.Shop].Metric(metric.Id).IsMissing);

    private static double TotalOnTheWay(AnyCase one, IReadOnlyList<(string Metric, double From, double To)> way, double share) =>
        one.WhatIf.With(one.Shop, [.. way.Select(metric => (metric.Metric, Math.Clamp(metric.From + (metric.To - metric.From) * share, Math.Min(metric.From, metric.To), Math.Max(metric.From, metric.To))))]).Total;

    private static string Refusal(Action request) => Assert.Throws<WorkbookException>(request).Text.English;
}
