using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Weights;

public class NearestReversalTests
{
    [Fact]
    public void Of_two_weights_the_turn_is_where_the_totals_cross()
    {
        // 80 t + 20 (1 − t) = 40 t + 70 (1 − t) at 90 t = 50; from ½ both shares move by 1/18, which is √2/18 by Euclid.
        var nearest = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([80, 20], [40, 70])).NearestReversal("s0", "s1");
        Assert.Equal("s1", nearest.Ahead.Shop);
        Assert.Equal(5.0 / 9, nearest.Weights[0].To, 1e-12);
        Assert.Equal(Math.Sqrt(2) / 18, nearest.Distance, 1e-12);
        Assert.Equal(1.0 / 18, nearest.Moved, 1e-12);
        Assert.True(nearest.IsExact);
    }

    [Fact]
    public void Weights_that_would_fall_below_zero_stay_there_and_the_others_do_the_rest()
    {
        // Differences (−30, 6, 9) from weights (0.8, 0.1, 0.1): lead −22.5. On the plane without bounds the moves are
        // along (−30, 6, 9) − (−5) = (−25, 11, 14): 22.5 / (750 + 66 + 126) of it, so (0.2029, 0.3627, 0.4344); inside.
        var inside = Small.Flat(Aggregation.Arithmetic, [8, 1, 1]).Sensitivity(Small.Table([0, 6, 9], [30, 0, 0])).NearestReversal("s0", "s1");
        Assert.Equal([0.8 - (25 * 22.5 / 942), 0.1 + (11 * 22.5 / 942), 0.1 + (14 * 22.5 / 942)], inside.Weights.Select(weight => weight.To), (a, b) => Math.Abs(a - b) < 1e-12);
        // Differences (−30, 1, 60) likewise, but b would fall below zero: on the side b = 0, 60 c = 30 a, so c = ⅓.
        var atZero = Small.Flat(Aggregation.Arithmetic, [97, 2, 1]).Sensitivity(Small.Table([0, 1, 60], [30, 0, 0])).NearestReversal("s0", "s1");
        Assert.Equal([2.0 / 3, 0, 1.0 / 3], atZero.Weights.Select(weight => weight.To), (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Where_one_shop_is_nowhere_behind_no_weights_can()
    {
        var none = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([80, 70], [40, 70])).NearestReversal("s0", "s1");
        Assert.False(none.IsPossible);
        Assert.True(none.IsExact);
        Assert.Empty(none.BetterParts);
    }

    [Property(MaxTest = 40)]
    public Property At_the_turn_both_are_level_beyond_it_they_are_turned_and_no_random_weights_nearer_turn_them() => Prop.ForAll(
        Pairs(ModelTraits.TreeOnly, missing: 0.1), given => given.Table is null || IsNearest(given.Model, given.Table, null));

    [Property(MaxTest = 30)]
    public Property Within_a_dimension_likewise() => Prop.ForAll(
        Pairs(ModelTraits.Any, missing: 0), given => given.Table is null || given.Model.Dimensions
            .Where(dimension => dimension.Parts.Count(part => part.Weight > 0) > 1)
            .All(dimension => IsNearest(given.Model, given.Table, dimension.Id)));

    private static bool IsNearest(ScoreModel model, ShopTable table, string? within)
    {
        var analysis = model.Sensitivity(table);
        var level = WeightLevel.Of(model, within);
        var nearest = analysis.NearestReversal(table.Shops[0], table.Shops[1], within);
        var (ahead, behind) = (table.IndexOfShop(nearest.Ahead.Shop), table.IndexOfShop(nearest.Behind.Shop));
        if (nearest.IsPossible && !IsTurn(analysis.Scores, level, nearest, ahead, behind)) return false;
        // A search promises less than a solution: only that it found no nearer one.
        if (!nearest.IsExact) return true;
        var random = new Random(1);
        return Enumerable.Range(0, 300).All(_ =>
        {
            var weights = Near(level.Current, nearest.IsPossible ? nearest.Distance : 2, random);
            var totals = NaiveAcceptability.Totals(analysis.Scores, level, weights);
            return !(totals[behind] > totals[ahead] + 1e-7);
        });
    }

    private static bool IsTurn(Scoreboard scores, WeightLevel level, NearestReversal nearest, int ahead, int behind)
    {
        double[] turn = [.. nearest.Weights.Select(weight => weight.To)];
        if (Math.Abs(turn.Sum() - 1) > 1e-9 || turn.Min() < 0) return false;
        var at = NaiveAcceptability.Totals(scores, level, Stretched(level.Current, turn, 1 - 1e-9));
        if (Math.Abs(at[ahead] - at[behind]) > 1e-5 * Math.Max(1, Math.Abs(at[ahead]))) return false;
        // Straight on, as far as shares stay above zero; a turn at a corner leaves no room.
        var beyond = Stretched(level.Current, turn, 1 + 1e-4);
        if (beyond.Min() <= 0) return true;
        var turned = NaiveAcceptability.Totals(scores, level, beyond);
        return turned[behind] > turned[ahead];
    }

    private static double[] Stretched(double[] from, double[] to, double part) => [.. from.Zip(to, (a, b) => a + (part * (b - a)))];

    // A random point of the simplex, drawn towards the given one until it is nearer than the distance.
    private static double[] Near(double[] weights, double distance, Random random)
    {
        var drawn = weights.Select(_ => -Math.Log(1 - random.NextDouble())).ToArray();
        var sum = drawn.Sum();
        var point = drawn.Select(value => value / sum).ToArray();
        var away = Math.Sqrt(point.Zip(weights, (a, b) => (a - b) * (a - b)).Sum());
        return away < 0.999 * distance ? point : Stretched(weights, point, 0.999 * distance / away);
    }

    private static Arbitrary<(ScoreModel Model, ShopTable? Table)> Pairs(ModelTraits traits, double missing) => Arb.From(
        RandomModels.WithTable(traits, mostShops: 4, missing).Generator.Select(given => (given.Model, HasOrder(given.Model, given.Table) ? given.Table : null)));

    private static bool HasOrder(ScoreModel model, ShopTable table)
    {
        if (model.NominalWeights().Values.Count(weight => weight > 0) < 2 || table.Shops.Count < 2) return false;
        var totals = model.Score(table).Totals.Span;
        return Math.Abs(totals[0] - totals[1]) > 1e-6;
    }
}
