namespace ScoreNotebooks.Tests.Scoring;

public class RankingTests
{
    [Fact]
    public void Equal_scores_share_the_best_rank_and_missing_ones_have_none() =>
        Assert.Equal([2, 1, 2, 0, 4], Ranking.Of(new[] { 5.0, 9, 5, double.NaN, -1 }));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(1_000)]
    [InlineData(50_000)]
    [InlineData(200_000)]
    public void Ranks_are_those_of_a_plain_sort_for_every_spread(int shops)
    {
        var random = new Random(3);
        Func<double>[] spreads =
        [
            random.NextDouble,
            () => random.Next(50),
            () => Math.Pow(random.NextDouble(), 40) * 1e9,
            () => random.Next(10) == 0 ? double.NaN : -Math.Log(random.NextDouble()),
            () => 7,
            () => random.Next(100) == 0 ? 1e300 : random.NextDouble(),
        ];
        foreach (var spread in spreads)
        {
            var scores = Enumerable.Range(0, shops).Select(_ => spread()).ToArray();
            Assert.Equal(PlainRanks(scores), Ranking.Of(scores));
        }
    }

    [Fact]
    public void Infinite_scores_are_ranked_like_any() =>
        Assert.Equal([1, 3, 2], Ranking.Of(new[] { double.PositiveInfinity, double.NegativeInfinity, 0 }));

    private static int[] PlainRanks(double[] scores)
    {
        var ranks = new int[scores.Length];
        var better = 0;
        foreach (var tie in Enumerable.Range(0, scores.Length).Where(row => !double.IsNaN(scores[row]))
            .GroupBy(row => scores[row]).OrderByDescending(tie => tie.Key))
        {
            foreach (var row in tie) ranks[row] = better + 1;
            better += tie.Count();
        }

        return ranks;
    }
}
