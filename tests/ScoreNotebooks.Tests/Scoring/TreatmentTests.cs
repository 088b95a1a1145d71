namespace ScoreNotebooks.Tests.Scoring;

/// <summary>Outliers treated, worked by hand.</summary>
public class TreatmentTests
{
    private static readonly double[] OneOutlier = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];
    private static readonly double[] TwoOutliers = [.. Enumerable.Range(1, 18), 60, 200];

    // The examples of Excel's documentation of SKEW and KURT.
    [Fact]
    public void Skewness_and_kurtosis_are_those_that_Excel_documents()
    {
        var shape = SampleShape.Of([3, 4, 5, 2, 3, 4, 5, 6, 4, 7]);
        Assert.Equal(0.359543071, shape.Skewness, 1e-9);
        Assert.Equal(-0.151799637, shape.Kurtosis, 1e-9);
    }

    // Mean 2; squared deviations 4 × 4 + 64 = 80, cubed −32 + 512 = 480, to the fourth 64 + 4096 = 4160, over n = 5:
    // 16, 96, 832. g1 = 96/64 = 3/2, G1 = 3/2 × √20/3 = √5; g2 = 832/256 − 3 = 1/4, G2 = 4/6 × (6/4 + 6) = 5.
    [Fact]
    public void Skewness_and_kurtosis_of_a_small_sample_are_those_worked_by_hand()
    {
        var shape = SampleShape.Of([0, 0, 0, 0, 10]);
        Assert.Equal(Math.Sqrt(5), shape.Skewness, 1e-12);
        Assert.Equal(5, shape.Kurtosis, 1e-12);
    }

    // Skewness 3.1 and kurtosis 9.8 before; with the 100 set to 9 both are below 0, and the rule stops.
    [Fact]
    public void The_most_extreme_value_is_set_to_the_next()
    {
        var scores = Score(new Treatment.Winsorise(), Direction.Benefit, OneOutlier);
        Assert.Equal([("s9", 100.0, 9.0)], Cells(scores));
        // (value − 1) ÷ 8 of 100 points.
        Assert.Equal([0, 12.5, 25, 37.5, 50, 62.5, 75, 87.5, 100, 100], scores.Points("a").ToArray());
    }

    [Fact]
    public void A_cost_is_treated_alike_and_its_points_run_downwards() =>
        Assert.Equal([100, 87.5, 75, 62.5, 50, 37.5, 25, 12.5, 0, 0], Score(new Treatment.Winsorise(), Direction.Cost, OneOutlier).Points("a").ToArray());

    [Fact]
    public void A_low_outlier_is_set_to_the_next_above()
    {
        var scores = Score(new Treatment.Winsorise(), Direction.Benefit, [.. OneOutlier.Select(value => -value)]);
        Assert.Equal([("s9", -100.0, -9.0)], Cells(scores));
    }

    // Skewness and kurtosis 4.0 and 16.5; with the 200 set to 60 still 2.4 and 5.2; with both set to 18, below 0.
    [Fact]
    public void Values_are_set_until_the_sample_is_no_longer_skewed() =>
        Assert.Equal([("s18", 60.0, 18.0), ("s19", 200.0, 18.0)], Cells(Score(new Treatment.Winsorise(), Direction.Benefit, TwoOutliers)));

    [Fact]
    public void No_more_values_are_set_than_allowed_and_it_is_said()
    {
        var scores = Score(new Treatment.Winsorise(MostPoints: 1), Direction.Benefit, TwoOutliers);
        Assert.Equal([("s19", 200.0, 60.0)], Cells(scores));
        Assert.False(Assert.Single(scores.TreatedCells.Metrics).IsEnough);
        Assert.Contains(scores.Notes, note => note.English.Contains("still skewed") && note.Chinese.Contains("仍明显偏斜"));
    }

    // The 9 below two equal outliers is two points away.
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 2)]
    public void Equal_outliers_are_set_together_or_not_at_all(int mostPoints, int set)
    {
        double[] values = [.. OneOutlier, .. OneOutlier[..9], .. OneOutlier[..9], 100];
        Assert.Equal(set, Score(new Treatment.Winsorise(mostPoints), Direction.Benefit, values).TreatedCells.Cells.Count);
    }

    [Fact]
    public void Three_values_are_too_few_to_call_one_an_outlier() =>
        Assert.Empty(Cells(Score(new Treatment.Winsorise(), Direction.Benefit, [1, 2, 1000])));

    // Of 0, 1, …, 10 the quantiles of 10 % and 90 % are 1 and 9.
    [Fact]
    public void Quantiles_hold_the_values_between_them()
    {
        var scores = Score(new Treatment.Percentiles(0.1, 0.9), Direction.Benefit, [.. Enumerable.Range(0, 11).Select(value => (double)value)]);
        Assert.Equal([("s0", 0.0, 1.0), ("s10", 10.0, 9.0)], Cells(scores));
        Assert.Equal([0, 0, 12.5, 25, 37.5, 50, 62.5, 75, 87.5, 100, 100], scores.Points("a").ToArray());
    }

    // ln 1, ln 10, ln 100 are equally far apart.
    [Theory]
    [InlineData(Direction.Benefit, 0, 50, 100)]
    [InlineData(Direction.Cost, 100, 50, 0)]
    public void Under_a_logarithm_equal_ratios_count_alike(Direction direction, double first, double second, double third)
    {
        var points = Score(new Treatment.Logarithm(), direction, [1, 10, 100]).Points("a").ToArray();
        Assert.Equal([first, second, third], points.Select(one => Math.Round(one, 10)));
    }

    [Fact]
    public void Goalposts_and_knots_go_through_the_logarithm_in_the_metrics_own_unit()
    {
        var goalposts = Small.Metric("a", new Normalisation.Goalposts(9, 999)) with { Treatment = new Treatment.Logarithm(1) };
        var curve = Small.Metric("b", new Normalisation.Curve([new Knot(1, 0), new Knot(100, 80), new Knot(10000, 90)])) with { Treatment = new Treatment.Logarithm() };
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1), new MetricPart("b", 1)), [goalposts, curve]);
        var scores = model.Score(Small.Table([99, 10], [9, 1], [5, 1000], [2000, 1e9]));
        Assert.Equal([50, 0, 0, 100], scores.Points("a").ToArray().Select(one => Math.Round(one, 10)));
        Assert.Equal([40, 0, 85, 90], scores.Points("b").ToArray().Select(one => Math.Round(one, 10)));
    }

    [Fact]
    public void A_value_without_a_logarithm_is_missing_and_named()
    {
        var scores = Score(new Treatment.Logarithm(), Direction.Benefit, [0, -1, 1, 10]);
        Assert.Equal([double.NaN, double.NaN, 0, 100], scores.Points("a").ToArray());
        var note = Assert.Single(scores.Notes, note => note.English.Contains("has no logarithm"));
        Assert.Contains("s0, s1", note.English);
        Assert.Contains("s0、s1", note.Chinese);
    }

    [Fact]
    public void A_shop_asked_what_if_is_held_by_the_bounds_of_the_shops_that_were_compared()
    {
        var scores = Score(new Treatment.Winsorise(), Direction.Benefit, OneOutlier);
        var asked = scores.Compiled.Program.Evaluate(
            [new[] { 5, 9, 12.0, 100, 1e6 }], [scores.Compiled.Metrics[0].Points], scores.Sample)[0];
        Assert.Equal([50, 100, 100, 100, 100], asked);
    }

    // With the 100 set to 9: mean 54/10 = 5.4, squared deviations Σv² − 10 × 5.4² = 366 − 291.6 = 74.4, over 9.
    [Fact]
    public void Mean_and_deviation_are_those_of_the_treated_values()
    {
        var scores = Scored(new Normalisation.ZScore(50, 10), new Treatment.Winsorise(), Direction.Benefit, OneOutlier);
        Assert.Equal(50 + 10 * (9 - 5.4) / Math.Sqrt(74.4 / 9), scores.Points("a").Span[9], 1e-12);
    }

    [Fact]
    public void A_tier_is_reached_as_it_would_be_without_a_logarithm() => Assert.Equal(
        [50, 80, 100],
        Scored(new Normalisation.Step([new Knot(4.2, 80), new Knot(4.6, 100)], 50), new Treatment.Logarithm(), Direction.Benefit, [4.19, 4.2, 4.6]).Points("a").ToArray());

    [Fact]
    public void Of_the_synthetic_shops_the_three_outliers_are_treated_and_nothing_else()
    {
        var scores = ScoreModels.Load("six-factors").WithTreatment(new Treatment.Winsorise()).Score(ShopTable.Read(Data.ShopFiles.Peers));
        Assert.Equal(
            ["示例店24 bad_review_rate", "示例店11 shipping_time", "示例店33 repurchase_rate"],
            scores.TreatedCells.Cells.Select(cell => $"{cell.Shop} {cell.Metric.Id}"));
        Assert.All(scores.TreatedCells.Metrics, metric => Assert.True(metric.IsEnough));
        Assert.Contains(scores.Notes, note => note.English.Contains("示例店11 228 h → 60.48 h") && note.Chinese.Contains("示例店11 228 小时 → 60.48 小时"));
    }

    [Fact]
    public void A_model_without_treatment_says_so_and_how_to_add_one()
    {
        var cells = ScoreModels.Load("six-factors").Score(ShopTable.Read(Data.ShopFiles.Peers)).TreatedCells;
        Assert.Empty(cells.Cells);
        Assert.Contains("WithTreatment", cells.ToString());
    }

    private static Scoreboard Score(Treatment treatment, Direction direction, double[] values) =>
        Scored(new Normalisation.MinMax(0, 100), treatment, direction, values);

    private static Scoreboard Scored(Normalisation normalisation, Treatment treatment, Direction direction, double[] values) => Small.Model(
        Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)),
        [Small.Metric("a", normalisation, direction) with { Treatment = treatment }]).Score(Small.Table([.. values.Select(value => new[] { value })]));

    private static IEnumerable<(string, double, double)> Cells(Scoreboard scores) =>
        scores.TreatedCells.Cells.Select(cell => (cell.Shop, cell.Before, cell.After));
}
