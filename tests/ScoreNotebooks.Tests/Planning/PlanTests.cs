namespace ScoreNotebooks.Tests.Planning;

public class PlanTests
{
    private static readonly EstimatedMeasure[] Three = [Shops.Warehouse, Shops.Complaints, Shops.Feedback];

    // 5 points more: warehouse and complaints for 400, or feedback and complaints for 350.
    [Fact]
    public void The_cheapest_plan_to_a_target_is_the_one_worked_by_hand()
    {
        var plan = Shops.Scores.Plan("小店B", Three, target: Shops.TotalOfB + 5 - 1e-9);
        Assert.True(plan.IsReached && plan.IsProven);
        Assert.Equal(["complaints", "feedback"], plan.Chosen.Select(chosen => chosen.Measure.Id).Order());
        Assert.Equal(350, plan.Cost);
        Assert.Equal(350, plan.LeastCost);
        Assert.Equal(Shops.TotalOfB + 5, plan.Score, 9);
        Assert.Equal(Shops.TotalOfB, plan.Now, 9);
        Assert.Equal(5, plan.Chosen.Sum(chosen => chosen.PointsAdded), 9);
    }

    // For 300 the warehouse or feedback, each 10/3; feedback is the cheaper.
    [Fact]
    public void Within_a_budget_the_cheaper_of_two_equal_plans_is_taken()
    {
        var plan = Shops.Model.Plan(Shops.Table, "小店B", Three, budget: 300);
        Assert.Equal(["feedback"], plan.Chosen.Select(chosen => chosen.Measure.Id));
        Assert.Equal(Shops.TotalOfB + 10.0 / 3, plan.Score, 9);
        Assert.Equal(plan.Score, plan.MostPoints!.Value, 9);
    }

    [Fact]
    public void A_target_met_already_needs_nothing()
    {
        var plan = Shops.Scores.Plan("小店B", Three, target: 40);
        Assert.Empty(plan.Chosen);
        Assert.True(plan.IsReached);
        Assert.Contains("met already", plan.ToString(), StringComparison.Ordinal);
    }

    // All three make 25/3: 49.49, not 60.
    [Fact]
    public void Where_the_target_cannot_be_reached_the_highest_plan_is_given()
    {
        var plan = Shops.Scores.Plan("小店B", Three, target: 60);
        Assert.False(plan.IsReached);
        Assert.Equal(3, plan.Chosen.Count);
        Assert.Equal(Shops.TotalOfB + 25.0 / 3, plan.Score, 9);
        Assert.Contains("cannot be reached", plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_within_a_budget_that_does_not_suffice_is_not_reached()
    {
        var plan = Shops.Scores.Plan("小店B", Three, target: Shops.TotalOfB + 5 - 1e-9, budget: 349);
        Assert.False(plan.IsReached);
        Assert.Equal(Shops.TotalOfB + 10.0 / 3, plan.Score, 9);
        Assert.Equal(250, plan.Cost);
    }

    // No set beats 0, 100, 250, 350, 550 and 650; the warehouse alone and with complaints are dearer for the same points.
    [Fact]
    public void The_frontier_has_every_plan_that_no_other_beats()
    {
        var frontier = Shops.Scores.PlanFrontier("小店B", Three);
        Assert.True(frontier.IsComplete);
        Assert.Equal([0.0, 100, 250, 350, 550, 650], frontier.Plans.Select(plan => plan.Cost));
        double[] points = [0, 5.0 / 3, 10.0 / 3, 5, 20.0 / 3, 25.0 / 3];
        Assert.All(frontier.Plans.Zip(points), pair => Assert.Equal(Shops.TotalOfB + pair.Second, pair.First.Score, 9));
        Assert.Equal(350, frontier.Within(549).Cost);
    }

    [Fact]
    public void A_frontier_that_is_cut_short_says_so()
    {
        var frontier = Shops.Scores.PlanFrontier("小店B", Three, plans: 3);
        Assert.False(frontier.IsComplete);
        Assert.Equal(3, frontier.Plans.Count);
        Assert.Equal(650, frontier.Highest.Cost);
    }

    // Two halves leave a quarter: 4% to 1%, from 20 to 80 points of a twelfth.
    [Fact]
    public void Cuts_of_one_metric_multiply()
    {
        var again = Shops.Certain("again", 10, Effect.Cut("bad_review_rate", 0.5, 0.5, 0.5));
        var plan = Shops.Scores.Plan("小店B", [Shops.Feedback, again], budget: 1000);
        Assert.Equal(0.01, plan.Values.Single().Expected, 10);
        Assert.Equal(Shops.TotalOfB + 5, plan.Score, 9);
    }

    // 80% good reviews lack 20%; half of that is 10 points of percentage, and 0.05 more by a shift: 95%.
    [Fact]
    public void A_cut_of_a_share_that_should_be_large_takes_from_what_it_lacks()
    {
        var both = Shops.Certain("both", 10, Effect.Cut("good_review_rate", 0.5, 0.5, 0.5), Effect.Shift("good_review_rate", 0.05, 0.05, 0.05));
        Assert.Equal(0.95, Shops.Scores.Plan("小店B", [both], budget: 10).Values.Single().Worst, 10);
    }

    // From 3.8 two stars more end at 5: 1.2 stars, 5 points.
    [Fact]
    public void A_value_ends_where_its_metric_does()
    {
        var plan = Shops.Scores.Plan("小店B", [Shops.Certain("much", 10, Effect.Shift("complaint_handling", 2, 3, 4))], budget: 10);
        Assert.True(plan.Values.Single().IsAtItsEnd);
        Assert.Equal(5, plan.Values.Single().Worst);
        Assert.Equal(Shops.TotalOfB + 5, plan.Score, 9);
    }

    // At worst 3 hours (5/6 points), as expected 12 (10/3), at best 24 (20/3).
    [Theory]
    [InlineData(Robustness.Worst, 5.0 / 6, 400)]
    [InlineData(Robustness.Expected, 10.0 / 3, 300)]
    [InlineData(Robustness.Best, 20.0 / 3, 200)]
    public void A_plan_holds_at_the_end_of_the_ranges_that_was_asked_for(Robustness robustness, double points, double cost)
    {
        var measure = Shops.Own("warehouse").With(300, [Effect.Shift("shipping_time", worst: -3, expected: -12, best: -24)], costAtLeast: 200, costAtMost: 400);
        var plan = Shops.Scores.Plan("小店B", [measure], budget: 400, robustness: robustness);
        Assert.Equal(Shops.TotalOfB + points, plan.Score, 9);
        Assert.Equal(cost, plan.Cost);
        Assert.Equal([5.0 / 6, 10.0 / 3, 20.0 / 3], new[] { plan.Worst, plan.Expected, plan.Best }.Select(score => score - Shops.TotalOfB), (one, other) => Math.Abs(one - other) < 1e-9);
    }

    // The system takes 10 days and must be there before the warehouse's 20: both for 800, in effect after 30 days.
    [Fact]
    public void What_a_measure_requires_is_paid_for_and_waited_for()
    {
        var system = Shops.Own("system").With(500, [], days: 10);
        var warehouse = Shops.Own("warehouse").With(300, Shops.Warehouse.Effects, days: 20, requires: ["system"]);
        var plan = Shops.Scores.Plan("小店B", [warehouse, system], target: Shops.TotalOfB + 3);
        Assert.Equal(800, plan.Cost);
        Assert.Equal(["system", "warehouse"], plan.Chosen.Select(chosen => chosen.Measure.Id));
        Assert.Equal((10, 30), (plan.Chosen[1].BeginsAfter, plan.Days));
        var soon = Shops.Scores.Plan("小店B", [warehouse, system], target: Shops.TotalOfB + 3, within: 29);
        Assert.False(soon.IsReached);
        Assert.Contains("only after 30 days", soon.ToString(), StringComparison.Ordinal);
    }

    // A metric of 30 days with a lag of 2 holds nothing older after 32 days.
    [Fact]
    public void The_window_of_a_metric_comes_on_top_of_the_days()
    {
        var model = Shops.Model with { Metrics = [.. Shops.Model.Metrics.Select(metric => metric with { Window = new MetricWindow(30, 2) })] };
        var warehouse = Shops.Own("warehouse").With(300, Shops.Warehouse.Effects, days: 20);
        Assert.Equal(52, model.Plan(Shops.Table, "小店B", [warehouse], budget: 300).Days);
    }

    [Fact]
    public void Of_measures_that_exclude_each_other_one_is_taken_and_the_reason_told()
    {
        var other = Shops.Own("other").With(100, [Effect.Shift("complaint_handling", 0.2, 0.2, 0.2)], excludes: ["complaints"]);
        var plan = Shops.Scores.Plan("小店B", [Shops.Complaints, other], budget: 1000);
        Assert.Equal(["complaints"], plan.Chosen.Select(chosen => chosen.Measure.Id));
        Assert.Contains("cannot go with Measure complaints", plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bonus_of_the_model_can_be_planned_for()
    {
        var bonus = new Adjustment("insurance", new BilingualText("Insurance", "运费险"), Formula.Parse("运费险"), 2, 2, "total");
        var model = Shops.Model with { Adjustments = [bonus] };
        var insured = Shops.Certain("insured", 80, Effect.Shift("insurance", 2, 2, 3));
        var plan = model.Plan(Shops.Table, "小店B", [insured], budget: 80);
        Assert.Equal(Shops.TotalOfB + 2, plan.Best, 9);
        Assert.Equal("运费险", plan.Values.Single().Title.Chinese);
    }

    // The dimension of shipping has 40 points; 12 hours of 60 are 20 more.
    [Fact]
    public void A_dimension_can_be_planned_for()
    {
        var plan = Shops.Scores.Plan("小店B", Three, target: 60, on: "shipping_speed");
        Assert.Equal(["warehouse"], plan.Chosen.Select(chosen => chosen.Measure.Id));
        Assert.Equal(60, plan.Score, 9);
    }

    [Fact]
    public void A_search_that_is_ended_early_tells_how_much_better_a_plan_could_be()
    {
        var random = new Random(1);
        string[] metrics = ["shipping_time", "complaint_handling", "bad_review_rate", "product_quality", "packaging"];
        var many = Enumerable.Range(0, 24).Select(item => Shops.Certain(
            $"m{item}", random.Next(100, 999), Effect.Cut(metrics[random.Next(metrics.Length)], 0.1, 0.1 + 0.2 * random.NextDouble(), 0.4))).ToList();
        var whole = Shops.Scores.Plan("小店B", many, target: 50, robustness: Robustness.Expected);
        var early = Shops.Scores.Plan("小店B", many, target: 50, robustness: Robustness.Expected, mostNodes: 3);
        Assert.True(whole.IsProven && !early.IsProven);
        Assert.InRange(whole.Cost, early.LeastCost!.Value, early.Cost);
        Assert.Contains("no set costs less than", early.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Shops.Scores.Plan("小店B", Three, target: 45, cancellation: source.Token));
    }

    [Fact]
    public void Plans_and_frontiers_are_shown_in_both_languages_and_as_charts()
    {
        var frontier = Shops.Scores.PlanFrontier("小店B", Three);
        var view = ((IViewable)frontier).ToView();
        Assert.Contains("What more money buys", view.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("多投入能换来多少分", view.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("<svg", frontier.Chart().ToSvg(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("措施 complaints", frontier.Highest.Waterfall().ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("使用者自己的估计", ((IViewable)frontier.Highest).ToView().ToText(Language.Chinese), StringComparison.Ordinal);
    }
}
