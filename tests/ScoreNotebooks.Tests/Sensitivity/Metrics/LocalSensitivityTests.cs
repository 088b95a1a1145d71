using FsCheck;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Metrics;

public class LocalSensitivityTests
{
    private const double NaN = double.NaN;

    // A metric of product weighs 1/18, of a pair 1/12, alone 1/6 (six equal factors); 0.1 stars is 5 points of 100 over
    // 2 stars, 1 percentage point 10/3 points over 30, 20 over 5, 5 over 20, 2.5 over 40; 1 hour 5/3 over 60.
    [Theory]
    [InlineData("packaging", 5.0 / 18)]
    [InlineData("complaint_handling", 5.0 / 12)]
    [InlineData("good_review_rate", 10.0 / 3 / 12)]
    [InlineData("bad_review_rate", 20.0 / 12)]
    [InlineData("completion_rate", 5.0 / 6)]
    [InlineData("shipping_time", 5.0 / 3 / 6)]
    [InlineData("retention_rate", 2.5 / 12)]
    public void The_slopes_of_the_text_are_those_worked_by_hand(string metric, double perUnit)
    {
        var entry = Text.WhatIf().Metrics("小店B")[metric];
        Assert.Equal(perUnit, entry.SlopeBetter, 10);
        Assert.Equal(perUnit, entry.SlopeWorse, 10);
        Assert.False(entry.IsAtKink);
    }

    // B's points for complaints are 40 of 100, which 1/12 makes 5 points of the total; had at the curve's end of 5 stars.
    // Its bad review rate: 20 of 100 and 1/12: 80/12, had at 0%. Shipping: 40 of 100 and 1/6: 10, had at 12 hours.
    [Theory]
    [InlineData("complaint_handling", 5, 5)]
    [InlineData("bad_review_rate", 80.0 / 12, 0)]
    [InlineData("shipping_time", 10, 12)]
    public void Headroom_is_what_the_missing_points_weigh(string metric, double headroom, double bestValue)
    {
        var entry = Text.WhatIf().Metrics("小店B")[metric];
        Assert.Equal(headroom, entry.Headroom, 10);
        Assert.Equal(bestValue, entry.BestValue, 12);
        Assert.Equal(0, entry.BestSide);
    }

    // 24, 48 and 36 hours: standard deviation 12. Elasticity: −(5/18 points per hour) × 48 h ÷ total.
    [Fact]
    public void Standard_step_and_elasticity_are_those_worked_by_hand()
    {
        var entry = Text.WhatIf().Metrics("小店B")["shipping_time"];
        Assert.Equal(12, entry.StandardStep, 10);
        Assert.Equal(12 * 5.0 / 18, entry.SlopePerStandardStep, 10);
        Assert.Equal(-5.0 / 18 * 48 / Text.TotalOfB, entry.Elasticity, 10);
        Assert.Equal(12, entry.NextBetter!.Value);
        Assert.Equal(36, entry.NextBetter.Distance);
        Assert.Equal(100, entry.NextBetter.Points, 10);
        Assert.Equal(Text.TotalOfB + 10, entry.NextBetter.Total, 10);
        Assert.Equal(72, entry.NextWorse!.Value);
        Assert.Equal(0, entry.NextWorse.Points, 10);
    }

    // Knots 0 → 0, 2 → 80, 4 → 100: at the kink of 2 a unit better gives 10, a unit worse takes 40.
    [Fact]
    public void At_a_kink_the_two_sides_are_told_apart()
    {
        var entry = EntryOf(new Normalisation.Curve([new Knot(0, 0), new Knot(2, 80), new Knot(4, 100)]), 2);
        Assert.Equal(10, entry.SlopeBetter, 8);
        Assert.Equal(40, entry.SlopeWorse, 8);
        Assert.True(entry.IsAtKink);
        Assert.Equal((4, 2, 100), (entry.NextBetter!.Value, entry.NextBetter.Distance, entry.NextBetter.Points));
        Assert.Equal((0, 2, 0), (entry.NextWorse!.Value, entry.NextWorse.Distance, entry.NextWorse.Points));
    }

    // Tiers for less: at most 24 h 100 points, at most 48 h 60, else 0. A shop at 48 h stands on the threshold.
    [Fact]
    public void On_a_step_the_next_better_tier_is_ahead_and_the_slightest_loss_falls()
    {
        var entry = EntryOf(new Normalisation.Step([new Knot(24, 100), new Knot(48, 60)], 0), 48, Direction.Cost);
        Assert.Equal((0, 0), (entry.SlopeBetter, entry.SlopeWorse));
        Assert.Equal((24, 24, 100, false), (entry.NextBetter!.Value, entry.NextBetter.Distance, entry.NextBetter.Points, entry.NextBetter.MustBePassed));
        Assert.Equal((48, 0, 0, true), (entry.NextWorse!.Value, entry.NextWorse.Distance, entry.NextWorse.Points, entry.NextWorse.MustBePassed));
        Assert.True(entry.NextBetter.IsStep);
    }

    // Ranks of 3, 5 and 8: the middle shop must be above 8 to be first, and at 3 it is last.
    [Fact]
    public void A_rank_must_be_passed_to_be_gained()
    {
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [Small.Metric("a", new Normalisation.Rank())]);
        var entry = model.Sensitivity(Small.Table([3], [5], [8])).Metrics("s1")["a"];
        Assert.Equal((8, 3, 3, true), (entry.NextBetter!.Value, entry.NextBetter.Distance, entry.NextBetter.Points, entry.NextBetter.MustBePassed));
        Assert.Equal((3, 1), (entry.NextWorse!.Value, entry.NextWorse.Points));
        Assert.Equal((8, 1), (entry.BestValue, entry.BestSide));
    }

    // Held between the 25 % and 75 % quantiles of 0, 2, 4, 6, 8 (2 and 6) a value of 7 counts as 6: better gives nothing.
    [Fact]
    public void Beyond_the_bound_of_a_treatment_better_values_give_nothing()
    {
        var metric = Small.Metric("a", new Normalisation.Goalposts(0, 10)) with { Treatment = new Treatment.Percentiles(0.25, 0.75) };
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [metric]);
        var whatIf = model.Sensitivity(Small.Table([0], [2], [4], [6], [8]));
        Assert.Equal((0, 0, 0), (whatIf.Metrics("s4")["a"].SlopeBetter, whatIf.Metrics("s4")["a"].SlopeWorse, whatIf.Metrics("s4")["a"].Headroom));
        Assert.Equal((6, 20), (whatIf.Metrics("s2")["a"].NextBetter!.Value, whatIf.Metrics("s2")["a"].Headroom));
    }

    // 100·(ln v − ln 1)/(ln 100 − ln 1) has the slope 100/(v·ln 100) at v = 10.
    [Fact]
    public void The_slope_of_a_logarithm_is_that_of_its_formula()
    {
        var metric = Small.Metric("a", new Normalisation.Goalposts(1, 100)) with { Treatment = new Treatment.Logarithm() };
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [metric]);
        var whatIf = model.Sensitivity(Small.Table([10], [50]));
        Assert.Equal(10 / Math.Log(100), whatIf.Metrics("s0")["a"].SlopeBetter, 10);
        // 75 points at 100^0.75.
        Assert.Equal(Math.Pow(100, 0.75), whatIf.BreakEven("s0", "a", toReach: 75).Needed, 9);
    }

    // Points of ranks need every shop: half of 300 shops below give half the points, and the best is above the best other.
    [Fact]
    public void Percentiles_among_many_shops_end_above_the_best_of_the_others()
    {
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [Small.Metric("a", new Normalisation.Percentile(0, 100))]);
        var whatIf = model.Sensitivity(Small.Table([.. Enumerable.Range(0, 301).Select(value => new[] { (double)value })]));
        var entry = whatIf.Metrics("s150")["a"];
        Assert.Equal((300, 1), (entry.BestValue, entry.BestSide));
        Assert.Equal(50, entry.Headroom, 10);
        Assert.Equal(0, whatIf.Metrics("s300")["a"].Headroom);
        Assert.Equal(301, whatIf.Metrics().Entries.Count);
    }

    // √(0·25) leaves zero vertically; below zero points nothing changes.
    [Fact]
    public void A_geometric_mean_leaves_zero_with_an_infinite_slope()
    {
        var ends = new Normalisation.Goalposts(0, 100);
        var model = Small.Model(
            Small.Node("total", Aggregation.Geometric, new MetricPart("a", 1), new MetricPart("b", 1)), [Small.Metric("a", ends), Small.Metric("b", ends)]);
        var entry = model.Sensitivity(Small.Table([0, 25])).Metrics("s0")["a"];
        Assert.Equal((double.PositiveInfinity, 0), (entry.SlopeBetter, entry.SlopeWorse));
    }

    // 2/(1/a + 1/25) near a = 0 is 2a; at 0 itself the program's gradient alone would say 0.
    [Fact]
    public void A_harmonic_mean_leaves_zero_with_the_slope_of_its_formula()
    {
        var ends = new Normalisation.Goalposts(0, 100);
        var model = Small.Model(
            Small.Node("total", Aggregation.Harmonic, new MetricPart("a", 1), new MetricPart("b", 1)), [Small.Metric("a", ends), Small.Metric("b", ends)]);
        Assert.Equal(2, model.Sensitivity(Small.Table([0, 25])).Metrics("s0")["a"].SlopeBetter, 6);
    }

    // Both parts of the short board at 40: one better alone gives nothing, one worse takes point for point.
    [Fact]
    public void On_a_short_board_of_equal_parts_better_gives_nothing_and_worse_takes_all()
    {
        var entry = Small.Flat(Aggregation.Minimum, [1, 1]).Sensitivity(Small.Table([40, 40])).Metrics("s0")["a"];
        Assert.Equal((0, 1), (entry.SlopeBetter, entry.SlopeWorse));
        Assert.Equal(0, entry.Headroom);
    }

    // The short board of 20 and 60: a gives up to 40 more, had at 60.
    [Fact]
    public void Headroom_ends_where_another_part_becomes_the_short_board()
    {
        var entry = Small.Flat(Aggregation.Minimum, [1, 1]).Sensitivity(Small.Table([20, 60])).Metrics("s0")["a"];
        Assert.Equal((40, 60), (entry.Headroom, entry.BestValue));
    }

    [Fact]
    public void A_number_that_is_its_own_points_has_no_best_value()
    {
        var entry = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([20, 60])).Metrics("s0")["a"];
        Assert.Equal((double.PositiveInfinity, double.PositiveInfinity), (entry.Headroom, entry.BestValue));
    }

    [Fact]
    public void A_missing_metric_is_said_to_be_missing_and_not_zero()
    {
        var entries = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([20, NaN], [30, 40])).Metrics("s0");
        Assert.True(entries["b"].IsMissing);
        Assert.True(double.IsNaN(entries["b"].SlopeBetter) && double.IsNaN(entries["b"].Headroom));
        Assert.Contains("no value", entries.ToTable().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("无数据", entries.ToTable().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    // 20 orders are below the 30 that the model asks for.
    [Fact]
    public void A_metric_below_its_minimum_sample_is_missing()
    {
        var metric = Small.Metric("a") with { MinimumSample = new MinimumSample(Formula.Parse("b"), 30) };
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1), new MetricPart("c", 1)), [metric, Small.Metric("c")]);
        Assert.True(model.Sensitivity(Small.Table([5, 20, 7])).Metrics("s0")["a"].IsMissing);
    }

    [Fact]
    public void A_shop_without_a_total_is_refused_with_what_it_lacks()
    {
        var whatIf = Small.Flat(Aggregation.Arithmetic, [1, 1], MissingPolicy.Require).Sensitivity(Small.Table([20, NaN], [30, 40]));
        Assert.Contains("lacks b", Assert.Throws<WorkbookException>(() => whatIf.Metrics("s0")).Text.English, StringComparison.Ordinal);
        Assert.Equal(["s1"], whatIf.Metrics().Shops);
    }

    [Fact]
    public void All_shops_at_once_are_as_each_alone()
    {
        var whatIf = Text.WhatIf();
        var all = whatIf.Metrics();
        foreach (var shop in whatIf.Shops)
            Assert.Equal(whatIf.Metrics(shop).Entries, all.Entries.Where(entry => entry.Shop == shop));
    }

    [Property(MaxTest = 150)]
    public Property Slopes_are_one_sided_differences_of_the_total() => AnyCase.Holds(one =>
    {
        var entry = one.WhatIf.Metrics(one.Shop)[one.Metric.Id];
        var better = one.Metric.Direction == Direction.Benefit ? 1 : -1;
        return Agrees(one, entry.SlopeBetter / entry.Unit.Size, better, better)
            && Agrees(one, entry.SlopeWorse / entry.Unit.Size, -better, better);
    });

    [Property(MaxTest = 150)]
    public Property Headroom_is_reached_by_setting_the_stated_value_and_by_no_other_passed() => AnyCase.Holds(one =>
    {
        var entry = one.WhatIf.Metrics(one.Shop)[one.Metric.Id];
        if (double.IsInfinity(entry.BestValue)) return entry.Headroom > 0;
        return AnyCase.Near(one.Total + entry.Headroom, one.TotalAt(entry.BestValue + 1e-9 * entry.BestSide))
            && Values(one).All(value => one.TotalAt(value) <= one.Total + entry.Headroom + 1e-9);
    });

    [Property(MaxTest = 100)]
    public Property A_value_set_is_as_a_column_that_has_it() => AnyCase.Holds(
        one =>
        {
            var value = Values(one).First();
            var scores = one.WhatIf.Scores;
            var values = scores.Values(one.Metric.Id).ToArray();
            values[scores.Table.IndexOfShop(one.Shop)] = value;
            var changed = scores.Model with
            {
                Metrics = [.. scores.Model.Metrics.Select(metric => metric.Id == one.Metric.Id ? metric with { Value = Formula.Parse("set"), MinimumSample = null } : metric)],
            };
            var unit = one.Metric.Unit switch { MetricUnit.Share => Unit.Share, MetricUnit.Hours => Unit.Hours, _ => Unit.Number };
            var table = new ShopTable(scores.Shops, [.. scores.Table.Columns, new TableColumn("set", unit, values)]);
            return changed.Score(table)[one.Shop].Total.Equals(one.TotalAt(value));
        },
        ModelTraits.SelfContained);

    private static bool Agrees(AnyCase one, double slope, int side, int better)
    {
        var step = 1e-7 * Math.Max(1, Math.Abs(one.Value));
        double[] at = [one.Value + side * step, one.Value + side * step * 2];
        double[] totals = [.. at.Select(value => TotalWithoutLimits(one, value))];
        if (totals.Any(double.IsNaN)) return true;
        var near = side * (totals[0] - one.Total) / step;
        var far = side * (totals[1] - one.Total) / (2 * step);
        // Another bend or a step within the difference: the two do not agree with each other.
        if (Math.Abs(near - far) > 1e-3 * Math.Max(1, Math.Abs(near))) return true;
        return AnyCase.Near(near * better, slope, 2e-3);
    }

    private static double TotalWithoutLimits(AnyCase one, double value)
    {
        try
        {
            return one.TotalAt(value);
        }
        catch (WorkbookException)
        {
            return NaN;
        }
    }

    private static IEnumerable<double> Values(AnyCase one)
    {
        var response = one.WhatIf.Response(one.Metric.Id, one.Shop);
        for (var i = 0; i < 40; i++) yield return response.Low + one.Random.NextDouble() * (response.High - response.Low);
    }

    private static MetricSensitivity EntryOf(Normalisation normalisation, double value, Direction direction = Direction.Benefit)
    {
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [Small.Metric("a", normalisation, direction)]);
        return model.Sensitivity(Small.Table([value])).Metrics("s0")["a"];
    }
}
