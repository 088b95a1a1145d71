using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Importance;

/// <summary>Weights beside what they do.</summary>
public class ImportanceTests
{
    // Points from 0 to 100, 0 to 10 and 40 to 60 with weights 1/4, 1/2, 1/4: terms of range 25, 5 and 5, so variances in the
    // proportion 625 : 25 : 25, shares 25/27, 1/27, 1/27.
    [Fact]
    public void The_heaviest_metric_need_not_matter_most()
    {
        var analysis = Small.Flat(Aggregation.Arithmetic, [1, 2, 1]).Sensitivity(Small.Table([0, 0, 40], [100, 10, 60], [50, 5, 45]));
        var level = Assert.Single(analysis.Importance().Levels);
        Assert.Equal(["a", "b", "c"], level.Parts.Select(part => part.Id));
        Assert.Equal([0.25, 0.5, 0.25], level.Parts.Select(part => part.Weight));
        Assert.Equal([25 / 27.0, 1 / 27.0, 1 / 27.0], level.Parts.Select(part => part.First.Value), Close);
        Assert.Equal(VarianceMethod.ExactSum, level.Method);
        // Totals 10, 45, 26.25: with a at 0, 100, 50 the products of deviations sum to (−17.0833)(−50) + (17.9167)(50) = 1750, the
        // squares to 5000 and 613.5417: the correlation is 1750/√(5000 × 613.5417) = 0.99915.
        Assert.Equal(0.99915, level["a"].Correlation, 5);
    }

    // The dimensions x = (a + b)/2 and y = c under weights 1 : 3, points 0 to 100 each: terms of range 12.5, 12.5, 75. In the
    // total 1 : 1 : 36; of the root x has 2 and y 36 of 38; within x a and b have half each.
    [Fact]
    public void Every_dimension_of_several_parts_has_its_own_table()
    {
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic,
                Small.Node("x", Aggregation.Arithmetic, new MetricPart("a", 1), new MetricPart("b", 1)),
                Small.Node("y", Aggregation.Arithmetic, new MetricPart("c", 1)) with { Weight = 3 }),
            [Small.Metric("a"), Small.Metric("b"), Small.Metric("c")]);
        var importance = model.Sensitivity(Small.Table([0, 0, 0], [100, 100, 100])).Importance();
        Assert.Equal(["total", "total", "x"], importance.Levels.Select(level => level.Score));
        Assert.Equal([1 / 38.0, 1 / 38.0, 36 / 38.0], importance.Levels[0].Parts.Select(part => part.Total.Value), Close);
        Assert.Equal([2 / 38.0, 36 / 38.0], importance["total"].Parts.Select(part => part.First.Value), Close);
        Assert.Equal([0.5, 0.5], importance["x"].Parts.Select(part => part.First.Value), Close);
        Assert.True(double.IsNaN(importance["x"]["a"].Correlation));
        Assert.Contains("Did you mean \"x\"", Assert.Throws<WorkbookException>(() => importance["xx"]).Message);
    }

    // min(a, mean(b, c)): no closed form, and what the parts do together has a share of its own.
    [Fact]
    public void Other_means_are_sampled()
    {
        var model = Small.Model(
            Small.Node("total", Aggregation.Minimum, new MetricPart("a", 1), Small.Node("x", Aggregation.Arithmetic, new MetricPart("b", 1), new MetricPart("c", 1))),
            [Small.Metric("a"), Small.Metric("b"), Small.Metric("c")]);
        var importance = model.Sensitivity(Small.Table([0, 0, 0], [100, 100, 100])).Importance(samples: 1024);
        Assert.Equal(VarianceMethod.Sampled, importance["total"].Method);
        Assert.True(importance["total"].Parts.Sum(part => part.First.Value) < 0.95);
        Assert.All(importance["total"].Parts, part => Assert.True(part.Total.Value > part.First.Value));
        Assert.Equal(0.5, importance["x"]["b"].First.Value, 0.05);
    }

    private static bool Close(double one, double other) => Math.Abs(one - other) < 1e-9;
}
