using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Comparison;

public class ProbabilityTests
{
    private static readonly ScoreModel CompletionOnly = Small.Model(
        Small.Node("total", Aggregation.Arithmetic, new MetricPart("rate", 1)),
        [new Metric("rate", Small.Title, MetricUnit.Share, Direction.Benefit, Formula.Parse("a / b"), new Normalisation.Goalposts(0, 1))])
        with
    { Counts = [new CountGroup("orders", Small.Title, ["a"], "b")] };

    // The rates have Beta(done + ½, open + ½) posteriors; P(p > q) = ∫ f(p) F(q = p) dp by adaptive quadrature.
    [Theory]
    [InlineData(90, 100, 85, 100)]
    [InlineData(720, 800, 800, 900)]
    [InlineData(3, 3, 1, 2)]
    public void It_equals_the_integral_over_both_posteriors(double done, double all, double otherDone, double otherAll)
    {
        var one = new Beta(done + 0.5, all - done + 0.5);
        var other = new Beta(otherDone + 0.5, otherAll - otherDone + 0.5);
        var exact = Integrate.OnClosedInterval(p => one.Density(p) * other.CumulativeDistribution(p), 1e-12, 1 - 1e-12, 1e-9);
        var found = CompletionOnly.Score(Small.Table([done, all], [otherDone, otherAll])).ProbabilityAbove("s0", "s1");
        Assert.InRange(found.StandardError, 1e-4, 0.01);
        Assert.InRange(found.Value, exact - 4 * found.StandardError, exact + 4 * found.StandardError);
    }

    [Fact]
    public void The_interval_leaves_five_percent_of_the_posterior_on_each_side()
    {
        var interval = CompletionOnly.Score(Small.Table([90, 100])).IntervalOf("s0")!;
        var posterior = new Beta(90.5, 10.5);
        // Four standard errors of a 5% tail from 10,000 draws are 4·√(0.05·0.95/10000) = 0.0087.
        Assert.InRange(posterior.CumulativeDistribution(interval.Low / 100), 0.05 - 0.0087, 0.05 + 0.0087);
        Assert.InRange(posterior.CumulativeDistribution(interval.High / 100), 0.95 - 0.0087, 0.95 + 0.0087);
    }

    [Fact]
    public void Good_neutral_and_bad_reviews_are_drawn_together()
    {
        // score = share of a + share of b + share of c is 1 in every draw when the three are drawn as one.
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic, new MetricPart("sum", 1)),
            [new Metric("sum", Small.Title, MetricUnit.Number, Direction.Benefit, Formula.Parse("a + b + c"), new Normalisation.Identity())])
            with
        { Counts = [new CountGroup("reviews", Small.Title, ["a", "b", "c"], null)] };
        var interval = model.Score(Small.Table([500, 50, 10])).IntervalOf("s0")!;
        Assert.Equal(560, interval.Low, 9);
        Assert.Equal(560, interval.High, 9);
    }

    [Fact]
    public void Without_counts_the_totals_alone_decide()
    {
        var scores = Small.Flat(Aggregation.Arithmetic, [1]).Score(Small.Table([60], [50], [60]));
        Assert.Equal(new Probability("s0", "s1", 1, 0, 1) with { Draws = 0 }, scores.ProbabilityAbove("s0", "s1") with { Draws = 0 });
        Assert.Equal(0.5, scores.ProbabilityAbove("s0", "s2").Value);
        Assert.Null(scores.IntervalOf("s0"));
    }

    [Fact]
    public void The_same_table_always_gives_the_same_answer()
    {
        var table = Small.Table([90, 100], [85, 100]);
        Assert.Equal(CompletionOnly.Score(table).ProbabilityAbove("s0", "s1"), CompletionOnly.Score(table).ProbabilityAbove("s0", "s1"));
    }
}
