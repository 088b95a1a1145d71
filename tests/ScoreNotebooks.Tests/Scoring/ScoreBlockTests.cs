namespace ScoreNotebooks.Tests.Scoring;

public sealed class ScoreBlockTests
{
    public static IEnumerable<object[]> Ways =>
        from aggregation in Enum.GetValues<Aggregation>()
        from policy in Enum.GetValues<MissingPolicy>()
        select new object[] { aggregation, policy };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Gives_every_shop_what_it_has_by_itself(Aggregation aggregation, MissingPolicy policy)
    {
        var below = Small.Node("below", aggregation, new MetricPart("b", 2), new MetricPart("c", 3));
        var model = Small.Model(
            Small.Node("total", aggregation, new MetricPart("a", 1), below), [Small.Metric("a"), Small.Metric("b"), Small.Metric("c")], policy);
        double[] values = [double.NaN, 0, 20, 70];
        var scores = model.Score(Small.Table(
            [.. from a in values from b in values from c in values select new[] { a, b, c }]));

        const int Start = 5;
        var block = new ScoreBlock(scores, Start, scores.Shops.Count - Start);

        for (var row = 0; row < block.Count; row++)
        {
            var alone = scores.At(Start + row);
            Assert.Equal((alone.Shop, alone.Rank, alone.Total), (block.Shop(row), block.Rank(row), block.Total(row)));
            Assert.Equal(alone.Dimension("below").Score, block.ScoreOf(Assert.Single(block.Dimensions), row));
            foreach (var (metric, own) in block.Metrics.Zip(alone.Metrics))
            {
                Assert.Equal((own.Value, own.Points, own.Weight), (block.ValueOf(metric, row), block.PointsOf(metric, row), block.WeightOf(metric, row)));
                if (!double.IsNaN(alone.Total)) Assert.Equal(own.Contribution, block.ContributionOf(metric, row), 1e-12);
                else Assert.True(double.IsNaN(block.ContributionOf(metric, row)));
            }
        }
    }
}
