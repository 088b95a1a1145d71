namespace ScoreNotebooks.Tests.Scoring;

public class NormalisationTests
{
    private const double NaN = double.NaN;

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(4.5, 75)]
    [InlineData(5, 100)]
    [InlineData(6, 100)]
    [InlineData(NaN, NaN)]
    public void Goalposts_run_straight_between_their_ends_and_no_further(double value, double points) =>
        Assert.Equal([points], Points(new Normalisation.Goalposts(3, 5), Direction.Benefit, value));

    // 72 h is worst, 12 h best: 24 h is (72 − 24)/60 = 0.8 of the way.
    [Fact]
    public void Goalposts_of_a_cost_run_downwards() =>
        Assert.Equal([80, 0, 100], Points(new Normalisation.Goalposts(72, 12), Direction.Cost, 24, 100, 0));

    [Fact]
    public void A_curve_may_rise_and_fall()
    {
        var curve = new Normalisation.Curve([new Knot(0, 10), new Knot(10, 90), new Knot(20, 50)]);
        Assert.Equal([10, 10, 50, 90, 70, 50, 50], Points(curve, Direction.Benefit, -1, 0, 5, 10, 15, 20, 30));
    }

    [Fact]
    public void A_curve_of_many_knots_equals_the_same_curve_of_few()
    {
        var few = new Normalisation.Curve([new Knot(0, 0), new Knot(64, 64)]);
        var many = new Normalisation.Curve([.. Enumerable.Range(0, 65).Select(i => new Knot(i, i))]);
        double[] values = [-1, 0, 0.5, 17.25, 63.5, 64, 65];
        Assert.Equal(Points(few, Direction.Benefit, values), Points(many, Direction.Benefit, values));
    }

    [Fact]
    public void A_tier_of_a_benefit_begins_at_its_threshold()
    {
        var step = new Normalisation.Step([new Knot(4.2, 80), new Knot(4.6, 100)], Otherwise: 50);
        Assert.Equal([50, 80, 80, 100, 100], Points(step, Direction.Benefit, 4.1, 4.2, 4.59, 4.6, 5));
    }

    [Fact]
    public void A_tier_of_a_cost_ends_at_its_threshold()
    {
        var step = new Normalisation.Step([new Knot(24, 100), new Knot(48, 80)], Otherwise: 50);
        Assert.Equal([100, 100, 80, 80, 50], Points(step, Direction.Cost, 10, 24, 24.5, 48, 49));
    }

    // Values 2, 4, 9, 5 between 2 and 9: (4 − 2)/7 and (5 − 2)/7 of the way from 10 to 80.
    [Fact]
    public void Minmax_spreads_the_sample_over_its_range() =>
        Assert.Equal([10, 30, 80, 40, NaN], Points(new Normalisation.MinMax(10, 80), Direction.Benefit, 2, 4, 9, 5, NaN));

    // Mean 4, squared deviations 4 + 0 + 4 over n − 1 = 2: standard deviation 2.
    [Fact]
    public void A_z_score_uses_n_minus_one() =>
        Assert.Equal([40, 50, 60], Points(new Normalisation.ZScore(50, 10), Direction.Benefit, 2, 4, 6));

    [Fact]
    public void Ranks_begin_at_the_worst_and_ties_share_the_lowest()
    {
        Assert.Equal([1, 2, 4, 2, NaN], Points(new Normalisation.Rank(), Direction.Benefit, 1, 5, 7, 5, NaN));
        Assert.Equal([4, 2, 1, 2, NaN], Points(new Normalisation.Rank(), Direction.Cost, 1, 5, 7, 5, NaN));
    }

    // Ranks 1, 2, 4, 2 of n = 4: 0, 1/3, 1, 1/3 of 90.
    [Fact]
    public void Percentiles_are_over_the_shops_that_have_the_value() =>
        Assert.Equal([0, 30, 90, 30, NaN], Points(new Normalisation.Percentile(0, 90), Direction.Benefit, 1, 5, 7, 5, NaN));

    [Fact]
    public void What_a_sample_cannot_tell_is_missing_and_said()
    {
        Normalisation[] comparisons = [new Normalisation.MinMax(0, 100), new Normalisation.ZScore(50, 10), new Normalisation.Percentile(0, 100)];
        foreach (var normalisation in comparisons)
        {
            var scores = One(normalisation, Direction.Benefit).Score(Small.Table([7]));
            Assert.True(double.IsNaN(scores["s0"].Total));
            Assert.Single(scores.Notes);
        }

        Assert.Equal([NaN, NaN], Points(new Normalisation.ZScore(50, 10), Direction.Benefit, 0.1, 0.1));
    }

    private static ScoreModel One(Normalisation normalisation, Direction direction) => Small.Model(
        Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [Small.Metric("a", normalisation, direction)]);

    private static double[] Points(Normalisation normalisation, Direction direction, params double[] values) =>
        [.. One(normalisation, direction).Score(Small.Table([.. values.Select(value => new[] { value })])).Points("a").ToArray().Select(points => Math.Round(points, 10))];
}
