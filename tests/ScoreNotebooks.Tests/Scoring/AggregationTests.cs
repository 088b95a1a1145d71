namespace ScoreNotebooks.Tests.Scoring;

public class AggregationTests
{
    private const double NaN = double.NaN;

    // Points 80 and 20 with weights 3 and 1, by hand:
    // arithmetic (3·80 + 20)/4 = 65; geometric 80^¾·20^¼ = 80·(1/4)^¼ = 80/√2; harmonic 4/(3/80 + 1/20) = 4/(7/80) = 320/7; min 20.
    [Theory]
    [InlineData(Aggregation.Arithmetic, 65)]
    [InlineData(Aggregation.Geometric, 56.568542494923804)]
    [InlineData(Aggregation.Harmonic, 45.714285714285715)]
    [InlineData(Aggregation.Minimum, 20)]
    public void Each_mean_has_the_value_worked_by_hand(Aggregation aggregation, double expected) =>
        Assert.Equal(expected, Total(Small.Flat(aggregation, [3, 1]), [80, 20]), 10);

    // Without the second part only the first counts; as zero it gives (3·80)/4 = 60 and zeros; required, nothing.
    [Theory]
    [InlineData(Aggregation.Arithmetic, MissingPolicy.Renormalise, 80)]
    [InlineData(Aggregation.Geometric, MissingPolicy.Renormalise, 80)]
    [InlineData(Aggregation.Harmonic, MissingPolicy.Renormalise, 80)]
    [InlineData(Aggregation.Minimum, MissingPolicy.Renormalise, 80)]
    [InlineData(Aggregation.Arithmetic, MissingPolicy.Zero, 60)]
    [InlineData(Aggregation.Geometric, MissingPolicy.Zero, 0)]
    [InlineData(Aggregation.Harmonic, MissingPolicy.Zero, 0)]
    [InlineData(Aggregation.Minimum, MissingPolicy.Zero, 0)]
    [InlineData(Aggregation.Arithmetic, MissingPolicy.Require, NaN)]
    [InlineData(Aggregation.Geometric, MissingPolicy.Require, NaN)]
    [InlineData(Aggregation.Harmonic, MissingPolicy.Require, NaN)]
    [InlineData(Aggregation.Minimum, MissingPolicy.Require, NaN)]
    public void A_missing_part_is_treated_as_the_policy_says(Aggregation aggregation, MissingPolicy policy, double expected) =>
        Assert.Equal(expected, Total(Small.Flat(aggregation, [3, 1], policy), [80, NaN]), 10);

    // Where the mean does not exist below zero, −5 is missing and 25 alone is the mean; else (−5 + 25)/2 and min.
    [Theory]
    [InlineData(Aggregation.Arithmetic, 10)]
    [InlineData(Aggregation.Geometric, 25)]
    [InlineData(Aggregation.Harmonic, 25)]
    [InlineData(Aggregation.Minimum, -5)]
    public void Points_below_zero_are_missing_for_a_mean_that_does_not_exist_there(Aggregation aggregation, double expected) =>
        Assert.Equal(expected, Total(Small.Flat(aggregation, [1, 1]), [-5, 25]), 10);

    [Theory]
    [InlineData(Aggregation.Geometric)]
    [InlineData(Aggregation.Harmonic)]
    public void What_is_missing_below_zero_weighs_and_covers_nothing(Aggregation aggregation)
    {
        var shop = Small.Flat(aggregation, [1, 1]).Score(Small.Table([-5, 25])).At(0);
        Assert.Equal(0.5, shop.Coverage, 10);
        Assert.Equal([0, 1], shop.Metrics.Select(metric => metric.Weight));
        Assert.Equal([0, 25], shop.Metrics.Select(metric => Math.Round(metric.Contribution, 9)));
    }

    [Theory]
    [InlineData(Aggregation.Arithmetic)]
    [InlineData(Aggregation.Geometric)]
    [InlineData(Aggregation.Harmonic)]
    [InlineData(Aggregation.Minimum)]
    public void A_shop_with_nothing_has_no_total(Aggregation aggregation)
    {
        var scores = Small.Flat(aggregation, [3, 1]).Score(Small.Table([50, 50], [NaN, NaN]));
        Assert.True(double.IsNaN(scores["s1"].Total));
        Assert.Equal(0, scores["s1"].Rank);
        Assert.Equal(0, scores["s1"].Coverage);
    }

    [Theory]
    [InlineData(Aggregation.Geometric)]
    [InlineData(Aggregation.Harmonic)]
    [InlineData(Aggregation.Minimum)]
    public void One_part_at_zero_makes_zero_where_making_up_is_hard(Aggregation aggregation) =>
        Assert.Equal(0, Total(Small.Flat(aggregation, [3, 1]), [80, 0]));

    // Coverage is 3/4 when the second part is missing.
    [Theory]
    [InlineData(0.75, 80)]
    [InlineData(0.76, NaN)]
    public void Below_the_least_coverage_there_is_no_score(double least, double expected) =>
        Assert.Equal(expected, Total(Small.Flat(Aggregation.Arithmetic, [3, 1], leastCoverage: least), [80, NaN]), 10);

    [Fact]
    public void Adjustments_are_capped_and_limits_hold()
    {
        // 65 + min(4·3, 10) − 2 = 73; with a cap of 70: 70.
        var model = Small.Flat(Aggregation.Arithmetic, [3, 1]) with
        {
            Adjustments =
            [
                new Adjustment("bonus", Small.Title, Formula.Parse("c"), 3, 10, "total"),
                new Adjustment("deduction", Small.Title, Formula.Parse("d"), -2, null, "total"),
            ],
        };
        var table = Small.Table([80, 20, 4, 1]);
        Assert.Equal(73, model.Score(table)["s0"].Total, 10);
        var capped = (model with { Limits = [new ScoreLimits(0, 70, "total")] }).Score(table)["s0"];
        Assert.Equal(70, capped.Total, 10);
        Assert.Equal(70, capped.Metrics.Sum(metric => metric.Contribution) + capped.Adjustments.Sum(adjustment => adjustment.Contribution), 10);
    }

    private static double Total(ScoreModel model, double[] shop) => model.Score(Small.Table(shop))["s0"].Total;
}
