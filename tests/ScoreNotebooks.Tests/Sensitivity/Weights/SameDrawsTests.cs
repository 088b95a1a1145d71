using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Sensitivity.Weights;

/// <summary>What is simulated in blocks, against the same weights gone through one by one.</summary>
public class SameDrawsTests
{
    private const int Draws = 200;

    [Property(MaxTest = 40)]
    public Property Every_share_is_the_one_counted_by_evaluating_each_drawn_weight_by_itself() => Prop.ForAll(
        Comparable(mostShops: 6), given => given.Table is null || IsCountedRightly(given.Model, given.Table, null));

    [Property(MaxTest = 8)]
    public Property Of_many_shops_likewise() => Prop.ForAll(
        Comparable(mostShops: 90), given => given.Table is null || IsCountedRightly(given.Model, given.Table, null));

    [Property(MaxTest = 40)]
    public Property Within_a_dimension_likewise() => Prop.ForAll(
        Comparable(mostShops: 5), given => given.Table is null || given.Model.Dimensions
            .Where(dimension => dimension.Parts.Count(part => part.Weight > 0) > 1)
            .All(dimension => IsCountedRightly(given.Model, given.Table, dimension.Id)));

    private static bool IsCountedRightly(ScoreModel model, ShopTable table, string? within)
    {
        var analysis = model.Sensitivity(table);
        var level = WeightLevel.Of(model, within);
        var simulated = analysis.RankAcceptability(within: within, draws: Draws);
        var shops = table.Shops.Count;
        var (ranks, above) = (new int[shops, shops + 1], new double[shops, shops]);
        foreach (var (weights, draw) in NaiveAcceptability.Drawn(level, WeightDraws.Of(level, WeightSet.Uniform, seed: 1), Draws).Select((weights, draw) => (weights, draw)))
        {
            var totals = NaiveAcceptability.Totals(analysis.Scores, level, weights);
            if (draw % 20 == 0 && !AreNear(totals, NaiveAcceptability.Weighed(level, weights).Score(table).Totals.ToArray())) return false;
            for (var shop = 0; shop < shops; shop++)
            {
                ranks[shop, double.IsNaN(totals[shop]) ? 0 : 1 + totals.Count(total => total > totals[shop])]++;
                for (var other = 0; other < shops; other++)
                    above[shop, other] += totals[shop] > totals[other] ? 1 : totals[shop] == totals[other] ? 0.5 : 0;
            }
        }

        return Enumerable.Range(0, shops).All(shop =>
            Enumerable.Range(1, shops).All(rank => Same(simulated.Shops[shop].Rank(rank), ranks[shop, rank]))
            && Same(simulated.Shops[shop].Unranked, ranks[shop, 0])
            && Enumerable.Range(0, Math.Min(shops, 8)).All(other => shop == other || Same(simulated.Winning(table.Shops[shop], table.Shops[other]).Share, above[shop, other])));
    }

    private static bool AreNear(double[] totals, double[] ofModel) =>
        totals.Zip(ofModel).All(pair => pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= 1e-9 * Math.Max(1, Math.Abs(pair.Second)));

    private static bool Same(SimulatedShare share, double count) => Math.Abs((share.Value * Draws) - count) < 1e-6;

    // The table is null where nothing can be compared: fewer than two shops with a total, or a single weight.
    private static Arbitrary<(ScoreModel Model, ShopTable? Table)> Comparable(int mostShops) => Arb.From(
        RandomModels.WithTable(mostShops: mostShops).Generator.Select(given => (given.Model, IsComparable(given.Model, given.Table) ? given.Table : null)));

    private static bool IsComparable(ScoreModel model, ShopTable table) =>
        model.NominalWeights().Values.Count(weight => weight > 0) > 1
        && model.Score(table).Ranks.ToArray().Count(rank => rank > 0) > 1;
}
