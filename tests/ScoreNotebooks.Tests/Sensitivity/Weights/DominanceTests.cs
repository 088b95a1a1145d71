using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Weights;

/// <summary>Answers of linear programming against worked values, and against many random admissible weights.</summary>
public class DominanceTests
{
    private static readonly SensitivityAnalysis Three =
        Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([80, 20], [40, 70], [50, 40]));

    [Fact]
    public void A_shop_that_others_beat_here_and_there_is_dominated_only_within_intervals()
    {
        // s2 − s1 = 10 a − 30 b: never under a ≤ ¾. s0 − s2 = 30 a − 20 b ≥ 0 from a = 0.4 on. With 0.5 ≤ a ≤ 0.6:
        // s0 − s2 from 5 to 10; s1 − s2 = 30 b − 10 a from 6 (a = 0.6) to 10 (a = 0.5); s0 − s1 = 40 a − 50 b from −5 to 4.
        Assert.Empty(Three.Dominance().Pairs);
        var within = Three.Dominance(WeightSet.Within(("a", 0.5, 0.6)));
        Assert.Equal([("s0", "s2"), ("s1", "s2")], within.Pairs.Select(pair => (pair.Shop, pair.Other)));
        Assert.Equal([5, 6], within.Pairs.Select(pair => pair.LeastLead), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal([10, 10], within.Pairs.Select(pair => pair.GreatestLead), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(["s0", "s1"], within.Undominated);
    }

    [Fact]
    public void A_shop_that_is_everywhere_in_the_middle_can_never_be_first()
    {
        // The weights that favour s2 most: its lead over s0 is 20 b − 30 a, over s1 10 a − 30 b; both are −… equal at 40 a = 50 b,
        // a = 5/9, where each is −70/9.
        var optimality = Three.PotentialOptimality();
        Assert.Equal(["s0", "s1"], optimality.CanBeFirst);
        Assert.Equal(-70.0 / 9, optimality["s2"].Margin, 1e-9);
        Assert.Equal(5.0 / 9, optimality["s2"].Weights[0].To, 1e-9);
        // s0 is best where only a counts: 30 points ahead of s2.
        Assert.Equal(30, optimality["s0"].Margin, 1e-9);
    }

    [Property(MaxTest = 60)]
    public Property Random_admissible_weights_never_turn_a_dominance_nor_beat_a_best_case() => Prop.ForAll(
        Linear(), given => given.Table is null || Sets(given.Model).All(set => IsConfirmed(given.Model, given.Table, set)));

    private static bool IsConfirmed(ScoreModel model, ShopTable table, WeightSet set)
    {
        var analysis = model.Sensitivity(table);
        var level = WeightLevel.Of(model, null);
        var (dominance, optimality) = (analysis.Dominance(set), analysis.PotentialOptimality(set));
        var (greatest, least) = (optimality.Shops.ToDictionary(shop => shop.Shop, _ => double.NegativeInfinity), new Dictionary<(int, int), double>());
        foreach (var weights in NaiveAcceptability.Drawn(level, WeightDraws.Of(level, set, seed: 3), 400))
        {
            var totals = NaiveAcceptability.Totals(analysis.Scores, level, weights);
            foreach (var pair in dominance.Pairs)
                if (totals[table.IndexOfShop(pair.Shop)] - totals[table.IndexOfShop(pair.Other)] is var lead && (lead < pair.LeastLead - 1e-6 || lead > pair.GreatestLead + 1e-6) && model.Root.Aggregation == Aggregation.Arithmetic) return false;
                else if (lead < -1e-6) return false;
            foreach (var shop in optimality.Shops)
                greatest[shop.Shop] = Math.Max(greatest[shop.Shop], totals[table.IndexOfShop(shop.Shop)] - optimality.Shops.Where(other => other != shop).Max(other => totals[table.IndexOfShop(other.Shop)]));
        }

        // In points for arithmetic means; for the others the programme weighs logarithms or reciprocals, and only who can be first is asked.
        return optimality.Shops.All(shop => model.Root.Aggregation == Aggregation.Arithmetic
            ? shop.Margin >= greatest[shop.Shop] - 1e-6
            : shop.CanBeFirst || greatest[shop.Shop] <= 1e-6) && optimality.Shops.All(shop => HasMargin(analysis, level, optimality, shop));
    }

    // At the weights that are given the shop has the margin that is given.
    private static bool HasMargin(SensitivityAnalysis analysis, WeightLevel level, PotentialOptimality optimality, BestCase shop)
    {
        var totals = NaiveAcceptability.Totals(analysis.Scores, level, level.Inside([.. shop.Weights.Select(weight => weight.To)]));
        var margin = totals[analysis.Scores.Table.IndexOfShop(shop.Shop)]
            - optimality.Shops.Where(other => other != shop).Max(other => totals[analysis.Scores.Table.IndexOfShop(other.Shop)]);
        return Math.Abs(margin - shop.Margin) < 1e-5;
    }

    private static IEnumerable<WeightSet> Sets(ScoreModel model)
    {
        var ids = WeightLevel.Of(model, null).Parts.Select(part => part.Id).ToArray();
        yield return WeightSet.Uniform;
        yield return WeightSet.Around(0.4);
        yield return WeightSet.Ordered([.. ids.Take(3)]).And(WeightSet.Within((ids[0], 0, 0.9)));
    }

    private static Arbitrary<(ScoreModel Model, ShopTable? Table)> Linear() => Arb.From(
        RandomModels.WithTable(ModelTraits.TreeOnly, mostShops: 5, missing: 0.03).Generator.Select(given => (OfOneMean(given.Model), given.Table))
            .Select(given => (given.Item1, IsComparable(given.Item1, given.Table) ? given.Table : null)));

    // Every node the mean that the root is, and no least coverage.
    private static ScoreModel OfOneMean(ScoreModel model)
    {
        var mean = model.Root.Aggregation == Aggregation.Minimum ? Aggregation.Arithmetic : model.Root.Aggregation;
        return model with { Root = Of(model.Root) };

        Dimension Of(Dimension dimension) => dimension with
        {
            Aggregation = mean,
            Parts = [.. dimension.Parts.Select(part => part is Dimension below ? Of(below) : part)],
        };
    }

    private static bool IsComparable(ScoreModel model, ShopTable table)
    {
        if (model.NominalWeights().Values.Count(weight => weight > 0) < 2) return false;
        var level = WeightLevel.Of(model, null);
        return LinearTotals.Find(model.Score(table), level) is { } totals && Enumerable.Range(0, table.Shops.Count).Count(shop => totals.Of(shop) is not null) > 1;
    }
}
