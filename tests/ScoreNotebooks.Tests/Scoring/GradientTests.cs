namespace ScoreNotebooks.Tests.Scoring;

public class GradientTests
{
    // ∂/∂a of (3a + b)/4 is 3/4; of a^¾·b^¼ it is ¾·G/a; of 4/(3/a + 1/b) it is (3/4)·(H/a)²; of the minimum it is 1 at the least.
    [Theory]
    [InlineData(Aggregation.Arithmetic, 0.75, 0.25)]
    [InlineData(Aggregation.Geometric, 0.75 * 56.568542494923804 / 80, 0.25 * 56.568542494923804 / 20)]
    [InlineData(Aggregation.Harmonic, 0.75 * 0.571428571428571 * 0.571428571428571, 0.25 * 2.285714285714286 * 2.285714285714286)]
    [InlineData(Aggregation.Minimum, 0, 1)]
    public void The_gradient_of_each_mean_is_that_of_its_formula(Aggregation aggregation, double first, double second)
    {
        var gradient = GradientOf(aggregation, [80, 20]);
        Assert.Equal(first, gradient[0], 10);
        Assert.Equal(second, gradient[1], 10);
    }

    [Fact]
    public void Equal_parts_of_a_minimum_share_its_slope() =>
        Assert.Equal([0.5, 0.5], GradientOf(Aggregation.Minimum, [20, 20]));

    [Fact]
    public void A_part_at_zero_of_a_geometric_mean_leaves_no_slope_for_the_others() =>
        Assert.Equal(0, GradientOf(Aggregation.Geometric, [80, 0])[0]);

    [Fact]
    public void Many_rows_are_differentiated_as_each_alone()
    {
        var random = new Random(11);
        var shops = Enumerable.Range(0, 9_000).Select(_ => new[] { 100 * random.NextDouble(), 100 * random.NextDouble() }).ToArray();
        var scores = Small.Flat(Aggregation.Geometric, [3, 1]).Score(Small.Table(shops));
        var all = scores.Compiled.Program.Gradient(scores.Columns, scores.Compiled.Root.Score, InputsOf(scores));
        foreach (var row in new[] { 0, 4_095, 4_096, 8_999 })
        {
            var alone = GradientOf(Aggregation.Geometric, shops[row]);
            Assert.Equal(alone[0], all[0][row]);
            Assert.Equal(alone[1], all[1][row]);
        }
    }

    private static double[] GradientOf(Aggregation aggregation, double[] shop)
    {
        var scores = Small.Flat(aggregation, [3, 1]).Score(Small.Table(shop));
        return [.. scores.Compiled.Program.Gradient(scores.Columns, scores.Compiled.Root.Score, InputsOf(scores)).Select(slope => slope[0])];
    }

    private static int[] InputsOf(Scoreboard scores) => [.. Enumerable.Range(0, scores.Compiled.Program.Operations.Count)
        .Where(register => scores.Compiled.Program.Operations[register].Kind == ScoreOperationKind.Column)];
}
