using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Weights;

public class WeightStabilityTests
{
    private const double Tolerance = 1e-12;

    [Fact]
    public void In_an_arithmetic_mean_the_ends_are_the_roots_of_linear_equations()
    {
        // Weights ½, ¼, ¼. As a weighs t, b and c share the rest alike: s0 = 80 t + 30 (1 − t), s1 = 40 t + 60 (1 − t),
        // s2 = 10 t + 50 (1 − t). s0 = s1 at 70 t = 30, t = 3/7; s0 = s2 at 90 t = 20, t = 2/9; s1 = s2 at 20 t = −10, never.
        var stability = Small.Flat(Aggregation.Arithmetic, [2, 1, 1])
            .Sensitivity(Small.Table([80, 20, 40], [40, 70, 50], [10, 90, 10])).WeightStability();
        var weight = stability["a"];
        Assert.Equal(0.5, weight.Share);
        Assert.Equal(3.0 / 7, weight.FirstPlace.Low, Tolerance);
        Assert.Equal(new OrderTurn("s0", "s1", weight.FirstPlace.Low, false), weight.FirstPlace.TurnsBelow);
        Assert.Equal(1, weight.FirstPlace.High);
        Assert.Null(weight.FirstPlace.TurnsAbove);
        Assert.Equal(weight.FirstPlace, weight.Ranking);
        Assert.True(weight.IsLinear);
    }

    [Fact]
    public void The_whole_ranking_turns_before_the_first_place_where_those_behind_change_places_first()
    {
        // Weights ½ each. s0 = 90 t + 90 (1 − t); s1 = 60 t + 40 (1 − t); s2 = 40 t + 55 (1 − t): s1 = s2 at 35 t = 15.
        var weight = Small.Flat(Aggregation.Arithmetic, [1, 1])
            .Sensitivity(Small.Table([90, 90], [60, 40], [40, 55])).WeightStability()["a"];
        Assert.True(weight.FirstPlace.HoldsForEveryWeight);
        Assert.Equal(3.0 / 7, weight.Ranking.Low, Tolerance);
        Assert.Equal(("s1", "s2"), (weight.Ranking.TurnsBelow!.Shop, weight.Ranking.TurnsBelow.Other));
    }

    [Fact]
    public void In_a_geometric_mean_the_ends_are_those_of_the_logarithms()
    {
        // t ln 80 + (1 − t) ln 20 = t ln 30 + (1 − t) ln 45: t = ln(45/20) / (ln(45/20) + ln(80/30)).
        var weight = Small.Flat(Aggregation.Geometric, [3, 1]).Sensitivity(Small.Table([80, 20], [30, 45])).WeightStability()["a"];
        Assert.Equal(Math.Log(45.0 / 20) / (Math.Log(45.0 / 20) + Math.Log(80.0 / 30)), weight.FirstPlace.Low, Tolerance);
        Assert.False(weight.IsLinear);
    }

    [Fact]
    public void Where_a_shop_lacks_a_value_the_rest_of_its_weights_is_shared_anew_on_the_way()
    {
        // Weights ½, ¼, ¼. s1 lacks b: s1 = (30 t + 70 (1 − t)/2) / (t + (1 − t)/2) = (70 − 10 t) / (1 + t).
        // s0 = 80 t + 40 (1 − t) = 40 + 40 t. Level at (40 + 40 t)(1 + t) = 70 − 10 t: 4 t² + 9 t − 3 = 0, t = (√129 − 9) / 8.
        var weight = Small.Flat(Aggregation.Arithmetic, [2, 1, 1])
            .Sensitivity(Small.Table([80, 30, 50], [30, double.NaN, 70])).WeightStability()["a"];
        Assert.Equal((Math.Sqrt(129) - 9) / 8, weight.FirstPlace.Low, Tolerance);
        Assert.False(weight.IsLinear);
    }

    [Fact]
    public void A_dimension_is_weighed_as_a_whole_among_other_dimensions()
    {
        // Total = t x + (1 − t) y, where x is the mean of a and b: s0 = 60 t + 20 (1 − t), s1 = 30 t + 50 (1 − t). Level at t = ½.
        var root = Small.Node("total", Aggregation.Arithmetic,
            Small.Node("x", Aggregation.Arithmetic, new MetricPart("a", 1), new MetricPart("b", 1)) with { Weight = 3 },
            Small.Node("y", Aggregation.Arithmetic, new MetricPart("c", 1)) with { Weight = 1 });
        var stability = Small.Model(root, [Small.Metric("a"), Small.Metric("b"), Small.Metric("c")])
            .Sensitivity(Small.Table([90, 30, 20], [20, 40, 50])).WeightStability();
        Assert.Equal(0.5, stability["x"].FirstPlace.Low, Tolerance);
        Assert.Equal(["x", "y", "a", "b"], stability.Weights.Select(weight => weight.Id));
        // Within x, a may fall: s0 = ¾ (90 t + 30 (1 − t)) + 5, s1 = ¾ (20 t + 40 (1 − t)) + 12.5. Level at 80 t = 20.
        Assert.Equal(0.25, stability["a"].FirstPlace.Low, Tolerance);
    }

    [Fact]
    public void A_shop_that_loses_its_total_for_lack_of_weight_loses_its_place()
    {
        // s0 has only a, which must make up half of the weight: below a share of ½ it has no total.
        var weight = Small.Flat(Aggregation.Arithmetic, [3, 1], leastCoverage: 0.5)
            .Sensitivity(Small.Table([80, double.NaN], [30, 40])).WeightStability()["a"];
        Assert.Equal(0.5, weight.FirstPlace.Low, 1e-8);
        Assert.True(weight.FirstPlace.TurnsBelow!.LosesTotal);
    }

    [Fact]
    public void Of_the_weakest_part_weights_decide_nothing()
    {
        var stability = Small.Flat(Aggregation.Minimum, [3, 1]).Sensitivity(Small.Table([80, 20], [30, 45])).WeightStability();
        Assert.True(stability.RankingAlwaysHolds);
    }

    [Property(MaxTest = 60)]
    public Property On_both_sides_of_every_end_the_order_is_as_stated() => Prop.ForAll(
        Comparable(), given => given.Table is null || given.Model.Sensitivity(given.Table).WeightStability().Weights
            .All(weight => IsConfirmed(given.Model, given.Table, weight)));

    // Models are built with the weight set and scored by themselves: nothing of the search is used.
    private static bool IsConfirmed(ScoreModel model, ShopTable table, StableWeight weight)
    {
        var scores = model.Score(table);
        foreach (var (range, firstOnly) in new[] { (weight.FirstPlace, true), (weight.Ranking, false) })
        {
            if (!(range.Low <= weight.Share && weight.Share <= range.High)) return false;
            foreach (var part in new[] { 0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999 })
                if (Turned(scores, Moved(model, weight, range.Low + (part * (range.High - range.Low))).Score(table), firstOnly) > 1e-9) return false;
            if (range.TurnsBelow is { } below && !Turns(model, table, weight, below, -1)) return false;
            if (range.TurnsAbove is { } above && !Turns(model, table, weight, above, 1)) return false;
        }

        return true;
    }

    private static bool Turns(ScoreModel model, ShopTable table, StableWeight weight, OrderTurn turn, int away)
    {
        // The end itself is known to the last bits; how soon the order turns beyond it depends on how steep the totals cross.
        foreach (var step in new[] { 1e-9, 1e-7, 1e-5, 1e-4, 1e-3 })
        {
            var share = turn.Share + (away * step);
            if (share is <= 0 or >= 1) return true;
            var moved = Moved(model, weight, share).Score(table);
            var (one, other) = (moved[turn.Shop].Total, moved[turn.Other].Total);
            if (other > one || double.IsNaN(one)) return double.IsNaN(one) == turn.LosesTotal || step > 1e-9;
        }

        return false;
    }

    // By how many points a shop that was behind is ahead.
    private static double Turned(Scoreboard before, Scoreboard after, bool firstOnly)
    {
        var worst = 0.0;
        for (var shop = 0; shop < before.Shops.Count; shop++)
            for (var other = 0; other < before.Shops.Count; other++)
            {
                var (rank, otherRank) = (Place(before, shop), Place(before, other));
                if (rank >= otherRank || (firstOnly && rank != 1) || double.IsNaN(after.Totals.Span[other])) continue;
                worst = Math.Max(worst, double.IsNaN(after.Totals.Span[shop]) ? double.PositiveInfinity : after.Totals.Span[other] - after.Totals.Span[shop]);
            }

        return worst;
    }

    private static int Place(Scoreboard scores, int shop) => scores.Ranks.Span[shop] is var rank and > 0 ? rank : int.MaxValue;

    private static ScoreModel Moved(ScoreModel model, StableWeight weight, double share)
    {
        var siblings = model.Dimensions.First(dimension => dimension.Id == weight.Dimension.Id).Parts;
        var others = siblings.Where(part => part.Id != weight.Id).Sum(part => part.Weight);
        return model.WithWeights(siblings.Where(part => part.Weight > 0)
            .ToDictionary(part => part.Id, part => part.Id == weight.Id ? share : (1 - share) * part.Weight / others));
    }

    private static Arbitrary<(ScoreModel Model, ShopTable? Table)> Comparable() => Arb.From(
        RandomModels.WithTable(missing: 0.15).Generator.Select(given => (given.Model, IsComparable(given.Model, given.Table) ? given.Table : null)));

    private static bool IsComparable(ScoreModel model, ShopTable table) =>
        model.Dimensions.Any(dimension => dimension.Parts.Count(part => part.Weight > 0) > 1 && model.NominalWeights() is var nominal
            && dimension.SelfAndBelow().SelectMany(node => node.Parts).Any(part => nominal.GetValueOrDefault(part.Id) > 0))
        && model.Score(table).Ranks.ToArray().Count(rank => rank > 0) > 1;
}
