using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Metrics;

public class CountsNeededTests
{
    // n more good reviews of B: rates (400 + n)/(500 + n) and 20/(500 + n); points 100·(good − 0.7)/0.3 and
    // 100·(0.05 − bad)/0.05, a twelfth of each. With 89: 489/589 = 83.0221 % → 43.407, 20/589 = 3.3956 % → 32.088;
    // against 33.333 and 20: (10.074 + 12.088)/12 = 1.8468 more. With 88: (9.978 + 11.973)/12… below the 1.8426 needed.
    [Fact]
    public void Good_reviews_move_both_rates_and_the_least_number_is_found()
    {
        var found = Text.WhatIf().CountsNeeded("小店B", toReach: 43, outcome: "好评数量");
        Assert.Equal(89, found.Needed);
        Assert.Equal(TotalWith(89), found.TotalThere, 10);
        Assert.True(TotalWith(89) >= 43 && TotalWith(88) < 43);
        Assert.Equal(["good_review_rate", "bad_review_rate"], found.Metrics.Select(metric => metric.Metric.Id));
        Assert.Equal(489.0 / 589, found.Metrics[0].Then, 12);
        Assert.Equal(400, found.CountNow);

        static double TotalWith(int more)
        {
            var good = (400.0 + more) / (500 + more);
            var bad = 20.0 / (500 + more);
            return Text.TotalOfB + (100 * (good - 0.8) / 0.3 + 100 * (0.04 - bad) / 0.05) / 12;
        }
    }

    // N(t − r)/(1 − t) with N = 500, r = 0.8 and t where a twelfth of 100·(t − 0.8)/0.3 gives the points that lack;
    // N(r − t)/t for the bad ones.
    [Fact]
    public void The_closed_form_stands_beside_for_each_metric_alone()
    {
        var lacking = 43 - Text.TotalOfB;
        var good = 0.8 + lacking * 12 * 0.3 / 100;
        var bad = 0.04 - lacking * 12 * 0.05 / 100;
        var metrics = Text.WhatIf().CountsNeeded("小店B", toReach: 43, outcome: "好评数量").Metrics;
        Assert.Equal((500, 1, 1), (metrics[0].Cases, metrics[0].AddedAbove, metrics[0].AddedBelow));
        Assert.Equal(good, metrics[0].NeededAlone, 10);
        Assert.Equal(500 * (good - 0.8) / (1 - good), metrics[0].CasesAlone, 7);
        Assert.Equal((500, 0, 1), (metrics[1].Cases, metrics[1].AddedAbove, metrics[1].AddedBelow));
        Assert.Equal(500 * (0.04 - bad) / bad, metrics[1].CasesAlone, 7);
    }

    // The best that B's two review rates can give is 100 points each: (66.67 + 80)/12 = 12.22 more.
    [Fact]
    public void What_no_number_of_reviews_can_reach_is_said_with_the_best_that_they_can()
    {
        var found = Text.WhatIf().CountsNeeded("小店B", toReach: 60, outcome: "好评数量");
        Assert.Null(found.Needed);
        Assert.Equal(Text.TotalOfB + (200.0 / 3 + 80) / 12, found.Best, 6);
        Assert.Contains("at best 53.38 points", found.ToString(), StringComparison.Ordinal);
        Assert.True(double.IsNaN(found.Metrics[0].NeededAlone));
    }

    // Completed orders: (800 + n)/(900 + n), of which the processed orders are the whole. For 43 points the rate must be
    // 8/9 + 1.8426·6·0.2/100: t = 0.911; n = 900(t − 8/9)/(1 − t) = 223.8, so 224.
    [Fact]
    public void Where_there_is_a_total_it_grows_along_and_the_closed_form_is_the_answer()
    {
        var rate = 8.0 / 9 + (43 - Text.TotalOfB) * 6 * 0.2 / 100;
        var exact = 900 * (rate - 8.0 / 9) / (1 - rate);
        var found = Text.WhatIf().CountsNeeded("小店B", toReach: 43, outcome: "订单完成数量");
        Assert.Equal((long)Math.Ceiling(exact), found.Needed);
        Assert.Equal(exact, found.Metrics.Single().CasesAlone, 6);
    }

    [Fact]
    public void Without_a_named_outcome_the_one_with_the_fewest_cases_is_taken()
    {
        var found = Text.WhatIf().CountsNeeded("小店B", toReach: 43);
        Assert.Equal("好评数量", found.Outcome);
        Assert.Contains(found.OtherOutcomes, other => other.Outcome == "订单完成数量");
        Assert.All(found.OtherOutcomes, other => Assert.True(other.Needed is null || other.Needed >= found.Needed));
    }

    // Nine of ten new orders are completed: the rate tends to 0.9 and reaches 0.895 after
    // n = 900(0.895 − 8/9)/(0.9 − 0.895) = 1,100.
    [Fact]
    public void Of_new_cases_only_a_share_may_turn_out_well()
    {
        var target = Text.TotalOfB + (0.895 - 8.0 / 9) / 0.2 * 100 / 6;
        var found = Text.WhatIf().CountsNeeded("小店B", toReach: target, outcome: "订单完成数量", share: 0.9);
        Assert.InRange(found.Needed!.Value, 1100, 1101);
        Assert.False(Text.WhatIf().CountsNeeded("小店B", toReach: 43, outcome: "订单完成数量", share: 0.9).CanBeReached);
    }

    // A mean of 4.6 over N ratings needs N/3 five-star ratings for 4.7: 100 of 300.
    [Fact]
    public void A_mean_of_stars_needs_a_third_of_its_ratings_from_4_6_to_4_7()
    {
        var stars = Small.Metric("mean") with { Value = Formula.Parse("(5 * five + 4 * four) / (five + four)") };
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("mean", 1)), [stars]) with
        {
            Counts = [new CountGroup("ratings", Small.Title, ["five", "four"], null)],
        };
        var table = new ShopTable(["s0"], [new TableColumn("five", Unit.Number, new double[] { 180 }), new TableColumn("four", Unit.Number, new double[] { 120 })]);
        var found = model.Sensitivity(table).CountsNeeded("s0", toReach: 4.7, outcome: "five");
        Assert.Equal(100, found.Needed);
        Assert.Equal(100, found.Metrics[0].CasesAlone, 9);
        Assert.Equal((300, 5, 1), (found.Metrics[0].Cases, found.Metrics[0].AddedAbove, found.Metrics[0].AddedBelow));
        Assert.Contains("300 × (4.7 − 4.6) ÷ (5 − 4.7)", found.ToTable().ToText(Language.English), StringComparison.Ordinal);
    }

    // 28 of 30 orders asked for are there: the rate counts from two more on, and is then 100 %.
    [Fact]
    public void New_cases_may_lift_a_metric_over_its_minimum_sample()
    {
        var rate = Small.Metric("rate") with { Value = Formula.Parse("done / all"), MinimumSample = new MinimumSample(Formula.Parse("all"), 30) };
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("rate", 1), new MetricPart("a", 1)), [rate, Small.Metric("a")]) with
        {
            Counts = [new CountGroup("orders", Small.Title, ["done"], "all")],
        };
        double[][] values = [[28], [28], [0.2]];
        var table = new ShopTable(["s0"], [.. new[] { "done", "all", "a" }.Zip(values, (name, value) => new TableColumn(name, Unit.Number, value))]);
        Assert.Equal(2, model.Sensitivity(table).CountsNeeded("s0", toReach: 0.6, outcome: "done").Needed);
    }

    [Fact]
    public void A_shop_that_is_there_needs_none()
    {
        var found = Text.WhatIf().CountsNeeded("小店A", toPass: "小店C");
        Assert.Equal(0, found.Needed);
        Assert.Contains("no new cases are needed", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Impossible_requests_say_what_is_possible()
    {
        var whatIf = Text.WhatIf();
        Assert.Contains("好评数量", Refusal(() => whatIf.CountsNeeded("小店B", toReach: 43, outcome: "好评")), StringComparison.Ordinal);
        Assert.Contains("share: 0.9", Refusal(() => whatIf.CountsNeeded("小店B", toReach: 43, share: 90)), StringComparison.Ordinal);
        Assert.Contains("toReach", Refusal(() => whatIf.CountsNeeded("小店B")), StringComparison.Ordinal);
        var uncounted = Small.Flat(Aggregation.Arithmetic, [1]).Sensitivity(Small.Table([3]));
        Assert.Contains("BreakEven", Refusal(() => uncounted.CountsNeeded("s0", toReach: 5)), StringComparison.Ordinal);
    }

    [Property(MaxTest = 60)]
    public Property The_number_needed_works_and_one_less_does_not() => Prop.ForAll(Arb.From(
        from good in Gen.Choose(0, 500)
        from neutral in Gen.Choose(0, 60)
        from bad in Gen.Choose(0, 60)
        from target in Gen.Choose(20, 60)
        select (good, neutral, bad, target)), one =>
        {
            if (one.good + one.neutral + one.bad == 0) return true;
            var whatIf = With(one.good, one.neutral, one.bad);
            var found = whatIf.CountsNeeded("s", toReach: one.target, outcome: "好评数量");
            if (found.Needed is not { } needed) return found.Best < one.target;
            return With(one.good + needed, one.neutral, one.bad).Scores["s"].Total >= one.target - 1e-9
                && (needed == 0 || With(one.good + needed - 1, one.neutral, one.bad).Scores["s"].Total < one.target);
        });

    private static SensitivityAnalysis With(double good, double neutral, double bad)
    {
        double[][] values = [[good], [neutral], [bad], [4.0], [0.2]];
        var names = new[] { "好评数量", "中评数量", "差评数量", "商品质量评分", "二次购买率" };
        return (ScoreModels.Load("six-factors") with { Missing = new MissingValues(MissingPolicy.Zero) })
            .Sensitivity(new ShopTable(["s"], [.. names.Zip(values, (name, value) => new TableColumn(name, name == "二次购买率" ? Unit.Share : Unit.Number, value))]));
    }

    private static string Refusal(Action request) => Assert.Throws<WorkbookException>(request).Text.English;
}
