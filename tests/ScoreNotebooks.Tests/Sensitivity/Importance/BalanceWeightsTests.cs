using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Importance;

/// <summary>Weights that are to have a wanted importance, checked by asking for the importance again.</summary>
public class BalanceWeightsTests
{
    [Property(MaxTest = 20)]
    public Property New_weights_have_the_importance_wanted_or_say_that_they_have_not() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 100_000)), seed =>
        {
            var random = new Random(seed);
            var table = Table(random, shops: 25, together: 0.7 * random.NextDouble());
            var model = Small.Flat(random.Next(2) == 0 ? Aggregation.Arithmetic : Aggregation.Geometric, [4, 3, 2, 1]);
            (string, double)[] wanted = [("a", 1 + random.Next(3)), ("b", 1 + random.Next(3)), ("c", 2), ("d", 2)];
            var balanced = model.Sensitivity(table).BalanceWeights(wanted);
            var again = model.WithWeights(balanced.Weights).Sensitivity(table).Scores;
            var squares = wanted.Select(part => Math.Pow(Math.Max(0, Correlation(again.Points(part.Item1), again.Totals)), 2)).ToArray();
            var whole = wanted.Sum(part => part.Item2);
            var distance = squares.Zip(wanted, (square, part) => Math.Abs((square / squares.Sum()) - (part.Item2 / whole))).Max();
            return balanced.Weights.Values.All(weight => weight >= 0)
                && Math.Abs(distance - balanced.Distance) < 1e-6
                && balanced.IsConverged == distance <= 1e-4;
        });

    [Fact]
    public void Of_metrics_that_hardly_go_together_any_shares_can_be_had()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var model = Small.Flat(Aggregation.Arithmetic, [4, 3, 2, 1]);
            Assert.True(model.Sensitivity(Table(new Random(seed), shops: 60, together: 0.1)).BalanceWeights(("a", 1), ("b", 1), ("c", 1), ("d", 1)).IsConverged);
        }
    }

    // a and b correlate by 0.95: with all weight on a, b still has 0.95² of a's importance, 0.4744 of both. Nine tenths for a
    // cannot be had; nearest is all weight on a, 0.9 − 0.5256 off.
    [Fact]
    public void What_cannot_be_had_is_said_with_the_distance_left()
    {
        double[] a = [1, 1, -1, -1];
        double[] unlike = [1, -1, 1, -1];
        var shops = a.Zip(unlike, (first, other) => new[] { 50 + first, 50 + (0.95 * first) + (Math.Sqrt(1 - (0.95 * 0.95)) * other) }).ToArray();
        var balanced = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table(shops)).BalanceWeights(("a", 9), ("b", 1));
        Assert.False(balanced.IsConverged);
        Assert.Equal(0.9 - (1 / (1 + (0.95 * 0.95))), balanced.Distance, 1e-4);
        Assert.Equal(0, balanced.Weights["b"], 1e-4);
    }

    // By first-order index a part of a sum has (weight × deviation)²: for equal shares weights go as 1/range, here 1/100 : 1/20.
    [Fact]
    public void By_first_order_index_weights_undo_the_spread()
    {
        var model = Small.Flat(Aggregation.Arithmetic, [1, 1]);
        var table = Small.Table([0, 40], [100, 60], [30, 45]);
        var balanced = model.Sensitivity(table).BalanceWeights(ImportanceMeasure.FirstOrder, ("a", 1), ("b", 1));
        Assert.True(balanced.IsConverged);
        Assert.Equal(1 / 6.0, balanced.Weights["a"], 9);
        var again = model.WithWeights(balanced.Weights).Sensitivity(table).Importance();
        Assert.Equal([0.5, 0.5], again.Levels[0].Parts.Select(part => part.First.Value), (one, other) => Math.Abs(one - other) < 1e-9);
    }

    [Fact]
    public void By_first_order_index_products_are_balanced_too()
    {
        var model = Small.Flat(Aggregation.Geometric, [3, 1, 1]);
        var table = Small.Table([1, 40, 20], [100, 60, 90], [30, 45, 50]);
        var balanced = model.Sensitivity(table).BalanceWeights(ImportanceMeasure.FirstOrder, ("a", 2), ("b", 1), ("c", 1));
        Assert.True(balanced.IsConverged);
        var again = model.WithWeights(balanced.Weights).Sensitivity(table).Importance().Levels[0];
        Assert.Equal(VarianceMethod.ExactProduct, again.Method);
        var whole = again.Parts.Sum(part => part.First.Value);
        Assert.Equal([0.5, 0.25, 0.25], again.Parts.Select(part => part.First.Value / whole), (one, other) => Math.Abs(one - other) < 1e-4);
    }

    [Fact]
    public void Without_shares_the_roots_weights_become_what_they_pretend_to_be()
    {
        var model = Small.Flat(Aggregation.Arithmetic, [2, 1, 1]);
        var balanced = model.Sensitivity(Table(new Random(3), shops: 40, together: 0.2, metrics: 3)).BalanceWeights();
        Assert.Equal("total", balanced.Dimension.Id);
        Assert.Equal([0.5, 0.25, 0.25], balanced.Parts.Select(part => part.Wanted));
        Assert.True(balanced.IsConverged);
        Assert.All(balanced.Parts, part => Assert.Equal(part.Wanted, part.After, 1e-4));
    }

    // Dimensions that are harmonic means below the root, with a least coverage: the root's parts are balanced all the same.
    [Fact]
    public void Dimensions_are_balanced_as_metrics_are()
    {
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic,
                Small.Node("x", Aggregation.Harmonic, new MetricPart("a", 1), new MetricPart("b", 1)),
                Small.Node("y", Aggregation.Harmonic, new MetricPart("c", 1), new MetricPart("d", 2))),
            [Small.Metric("a"), Small.Metric("b"), Small.Metric("c"), Small.Metric("d")], leastCoverage: 0.5);
        var table = Table(new Random(5), shops: 30, together: 0.1);
        var balanced = model.Sensitivity(table).BalanceWeights(("x", 2), ("y", 1));
        var again = model.WithWeights(balanced.Weights).Score(table);
        var (x, y) = (Math.Pow(Correlation(again.DimensionScores("x"), again.Totals), 2), Math.Pow(Correlation(again.DimensionScores("y"), again.Totals), 2));
        Assert.True(balanced.IsConverged);
        Assert.Equal(2 / 3.0, x / (x + y), 1e-4);
    }

    [Fact]
    public void Requests_that_make_no_sense_say_what_does()
    {
        var model = Small.Flat(Aggregation.Arithmetic, [2, 1]);
        var analysis = model.Sensitivity(Small.Table([1, 5], [2, 5], [3, 5]));
        Assert.Contains("same points for \"b\"", Refused(() => analysis.BalanceWeights()));
        Assert.Contains("say also what b", Refused(() => analysis.BalanceWeights(("a", 1))));
        Assert.Contains("above zero", Refused(() => analysis.BalanceWeights(("a", 1), ("b", 0))));
        Assert.Contains("There is no part \"z\"", Refused(() => analysis.BalanceWeights(("z", 1))));
        Assert.Contains("at least three", Refused(() => model.Sensitivity(Small.Table([1, 5], [2, 6])).BalanceWeights()));
        Assert.Contains("ImportanceMeasure.Correlation", Refused(() => Small.Flat(Aggregation.Minimum, [1, 1]).Sensitivity(Small.Table([1, 5], [2, 6])).BalanceWeights(ImportanceMeasure.FirstOrder)));
    }

    private static string Refused(Func<object> request) => Assert.Throws<WorkbookException>(request).Message;

    // Points between 10 and 90 that share a common part.
    private static ShopTable Table(Random random, int shops, double together, int metrics = 4) => Small.Table(
    [
        .. Enumerable.Range(0, shops).Select(_ =>
        {
            var common = random.NextDouble();
            return Enumerable.Range(0, metrics).Select(_ => 10 + (80 * ((together * common) + ((1 - together) * random.NextDouble())))).ToArray();
        }),
    ]);

    private static double Correlation(ReadOnlyMemory<double> one, ReadOnlyMemory<double> other)
    {
        var (x, y) = (one.ToArray(), other.ToArray());
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum()
            / Math.Sqrt(x.Sum(a => (a - meanX) * (a - meanX)) * y.Sum(b => (b - meanY) * (b - meanY)));
    }
}
