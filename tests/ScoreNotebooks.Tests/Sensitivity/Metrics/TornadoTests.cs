using FsCheck;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Metrics;

public class TornadoTests
{
    private const double NaN = double.NaN;

    // B is the worst of the table on every metric, so its least totals are its own and the greatest are with A's values.
    [Fact]
    public void The_bars_of_B_lead_to_the_values_of_A_as_worked_by_hand()
    {
        var tornado = Text.WhatIf().Tornado("小店B");
        Assert.Equal("shipping_time", tornado.Bars[0].Metric.Id);
        Assert.Equal(40.0 / 6, tornado.Bars[0].Swing, 10);
        Assert.Equal(24, tornado["shipping_time"].Greatest!.Value);
        Assert.Equal(48, tornado["shipping_time"].Least!.Value);
        Assert.Equal(Text.TotalOfB + 25.0 / 18, tornado["logistics_rating"].Greatest!.Total, 10);
        Assert.All(tornado.Bars, bar => Assert.Equal(Text.TotalOfB, bar.Least!.Total, 10));
    }

    // 4.2 stars ± 10 %: 3.78 to 4.62, five points of 100 per 0.1 stars, weight 1/18.
    [Fact]
    public void Ten_percent_down_and_up_stays_within_what_can_be_had()
    {
        var tornado = Text.WhatIf().Tornado("小店B", TornadoRange.PlusMinusTenPercent);
        Assert.Equal(2 * 0.42 * 50 / 18, tornado["packaging"].Swing, 10);
        // 4.6 stars and ten percent would be 5.06.
        Assert.Equal(5, Text.WhatIf().Tornado("小店A", TornadoRange.PlusMinusTenPercent)["complaint_handling"].Greatest!.Value);
    }

    // Beta(800 + ½, 100 + ½) has the variance m(1 − m)/(901 + 1) with m = 800.5/901. The three outcomes of reviews:
    // the good ones are Beta(400.5, 101), with 501.5 in all.
    [Fact]
    public void Standard_errors_are_those_of_the_beta_posterior()
    {
        var tornado = Text.WhatIf().Tornado("小店B", TornadoRange.StandardError);
        var completion = 800.5 / 901;
        var error = Math.Sqrt(completion * (1 - completion) / 902);
        Assert.Equal(800.0 / 900 + error, tornado["completion_rate"].Greatest!.Value, 10);
        Assert.Equal(800.0 / 900 - error, tornado["completion_rate"].Least!.Value, 10);
        var good = 400.5 / 501.5;
        Assert.Equal(0.8 + Math.Sqrt(good * (1 - good) / 502.5), tornado["good_review_rate"].Greatest!.Value, 10);
    }

    [Fact]
    public void Metrics_without_counts_are_listed_as_such_and_never_as_zero()
    {
        var tornado = Text.WhatIf().Tornado("小店B", TornadoRange.StandardError);
        Assert.Equal(3, tornado.Bars.Count(bar => bar.Reason is null));
        var packaging = tornado["packaging"];
        Assert.True(packaging.Least is null && double.IsNaN(packaging.Swing));
        Assert.Contains("no counts known", tornado.ToTable().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("没有计数数据", tornado.ToTable().ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("no counts known", tornado.Chart().Note!.English, StringComparison.Ordinal);
    }

    // 48 h over 24 to 60 h: 5/18 points per hour.
    [Fact]
    public void Ranges_of_ones_own_are_taken()
    {
        var tornado = Text.WhatIf().Tornado("小店B", ranges: [("shipping_time", 24, 60)]);
        Assert.Equal(36 * 5.0 / 18, tornado.Bars.Single().Swing, 10);
        Assert.Equal(60, tornado.Bars[0].Least!.Value);
    }

    // A summit of 100 points at 4 between 0 at 0 and 8; the table reaches from 2 to 6.
    [Fact]
    public void A_summit_within_the_range_is_told()
    {
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)),
            [Small.Metric("a", new Normalisation.Curve([new Knot(0, 0), new Knot(4, 100), new Knot(8, 0)]))]);
        var bar = model.Sensitivity(Small.Table([2], [3], [6])).Tornado("s1")["a"];
        Assert.Equal((4, 100, 50), (bar.Greatest!.Value, bar.Greatest.Total, bar.Least!.Total));
    }

    [Fact]
    public void Impossible_requests_say_what_is_possible()
    {
        var alone = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([3, 4]));
        Assert.Contains("PlusMinusTenPercent", Refusal(() => alone.Tornado("s0")), StringComparison.Ordinal);
        Assert.Contains("ranges:", Refusal(() => alone.Tornado("s0", TornadoRange.Own)), StringComparison.Ordinal);
        Assert.Contains("between 1.0 stars and 5.0 stars", Refusal(() => Text.WhatIf().Tornado("小店B", ranges: [("packaging", 4, 6)])), StringComparison.Ordinal);
        var alike = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([3, 4], [3, 5]));
        Assert.Equal("the same in every shop", alike.Tornado("s0")["a"].Reason!.English);
        var missing = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([3, 4], [3, NaN]));
        Assert.Equal("no value", missing.Tornado("s1")["b"].Reason!.English);
    }

    [Property(MaxTest = 80)]
    public Property A_tornado_contains_the_total_as_it_is() => AnyCase.Holds(one =>
        one.WhatIf.Shops.Count == 1 || one.WhatIf.Tornado(one.Shop).Bars.Concat(one.WhatIf.Tornado(one.Shop, TornadoRange.PlusMinusTenPercent).Bars)
            .Where(bar => bar.Reason is null).All(bar => bar.Least!.Total <= one.Total && one.Total <= bar.Greatest!.Total));

    [Property(MaxTest = 80)]
    public Property No_value_within_the_range_leaves_the_bar() => AnyCase.Holds(one =>
    {
        if (one.WhatIf.Shops.Count == 1) return true;
        var bar = one.WhatIf.Tornado(one.Shop)[one.Metric.Id];
        if (bar.Reason is not null) return true;
        var values = one.WhatIf.Scores.Values(one.Metric.Id).ToArray().Where(value => !double.IsNaN(value)).ToArray();
        return Enumerable.Range(0, 30).Select(i => Math.Min(values.Max(), values.Min() + (values.Max() - values.Min()) * i / 29)).Select(one.TotalAt)
            .All(total => double.IsNaN(total) || total >= bar.Least!.Total - 1e-9 && total <= bar.Greatest!.Total + 1e-9);
    });

    private static string Refusal(Action request) => Assert.Throws<WorkbookException>(request).Text.English;
}
