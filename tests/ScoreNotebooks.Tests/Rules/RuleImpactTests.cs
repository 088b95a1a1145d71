using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Rules;

public class RuleImpactTests
{
    private static readonly ScoreModel July = Of(new DateOnly(2026, 8, 1), 40, 30, 30);
    private static readonly ScoreModel September = Of(new DateOnly(2026, 9, 8), 25, 20, 55);

    // 80, 90, 60. July: 32 + 27 + 18 = 77. September: 20 + 18 + 33 = 71, and a bonus of 2 is 73. Change −4.
    // Weights, by how far a score lies above the mean of 77 and 71, 74: product −0.15 · 6 = −0.9, logistics −0.10 · 16 = −1.6,
    // service +0.25 · −14 = −3.5; with the bonus −0.9 − 1.6 − 3.5 + 2 = −4.
    [Fact]
    public void A_change_of_weights_and_a_bonus_are_shared_as_by_hand()
    {
        var impact = RuleImpact.Between(July, September, Table([80, 90, 60, 1]))["店0"];
        Assert.Equal(-4, impact.Change, 1e-9);
        var shares = impact.Shares.ToDictionary(share => (share.Id, share.Cause), share => share.Points);
        Assert.Equal(-0.9, shares[("product_score", ImpactCause.Weight)], 1e-9);
        Assert.Equal(-1.6, shares[("logistics_score", ImpactCause.Weight)], 1e-9);
        Assert.Equal(-3.5, shares[("service_score", ImpactCause.Weight)], 1e-9);
        Assert.Equal(2, shares[("return_insurance", ImpactCause.Rule)], 1e-9);
        Assert.Equal(4, shares.Count);
    }

    // 77 was shown as 4.5 and 73 is as 4.4. Both are in the affiliate programme by the total, and the brand label from 80 is for neither.
    [Fact]
    public void What_is_shown_and_which_gates_change_is_told()
    {
        // 60, 90, 90: July 24 + 27 + 27 = 78; September 15 + 18 + 49.5 = 82.5: the lucky bag from 80 opens, the product score keeps the affiliate programme closed.
        var impact = RuleImpact.Between(July, September, Table([60, 90, 90, 0]))["店0"];
        Assert.Equal(("4.5", "4.6"), (impact.Old.Shown, impact.New.Shown));
        Assert.Equal(["lucky_bag", "brand_label"], impact.Gates.Where(gate => gate is { Old: GateState.Closed, New: GateState.Open }).Select(gate => gate.Gate.Id));
        Assert.DoesNotContain(impact.Gates, gate => gate.Gate.Id == "affiliate");
    }

    [Fact]
    public void What_is_only_in_one_version_is_listed()
    {
        var impact = RuleImpact.Between(July, September, Table([80, 90, 60, 1]));
        Assert.Contains(impact.Differences, one => one.Title.English == "Bonus for next-day delivery (at least 20% of orders)" && one.Old is null && one.New!.English == "+5 each, 5 at most");
        Assert.Contains(impact.Differences, one => one.Title.Chinese == "消极服务扣分" && one.Old!.Chinese == "每次 -3，最多 15 分" && one.New is null);
        Assert.Contains(impact.Differences, one => one.Title.English == "Deduction for fake orders or reviews" && one.Old!.English == "-15 each, 15 at most" && one.New!.English == "-10 each, 10 at most");
        Assert.Contains(impact.Differences, one => one.Title.English == "Shop experience score" && one.Old!.English == "50 to 100" && one.New!.English == "0 to 100");
        Assert.Contains(impact.Differences, one => one.Title.English == "Service score" && one.Old!.English == "30.0%" && one.New!.English == "55.0%");
    }

    [Fact]
    public void Who_gains_and_who_loses_is_told_in_order()
    {
        var impact = RuleImpact.Between(July, September, Table([80, 90, 60, 0], [60, 60, 100, 0], [70, 70, 70, 0], [60, 70, 95, 0]));
        Assert.Equal(["店1", "店3"], impact.Gaining.Select(shop => shop.Shop));
        Assert.Equal(["店0"], impact.Losing.Select(shop => shop.Shop));
        Assert.Equal(0, impact["店2"].Change, 1e-9);
        Assert.Empty(impact["店2"].Shares);
    }

    [Fact]
    public void The_same_rules_change_nothing()
    {
        var impact = RuleImpact.Between(July, July, Table([80, 90, 60, 1]));
        Assert.Equal(0, impact["店0"].Change);
        Assert.Empty(impact["店0"].Shares);
        Assert.Empty(impact["店0"].Gates);
        Assert.Empty(impact.Differences);
    }

    [Property(MaxTest = 200)]
    public Property Shares_sum_to_the_change_whatever_the_models() => Prop.ForAll(Pairs(), given =>
    {
        var impact = RuleImpact.Between(given.Old, given.New, given.Table);
        foreach (var shop in impact.Shops.Where(shop => !double.IsNaN(shop.Change)))
            Assert.Equal(shop.Change, shop.Shares.Sum(share => share.Points), 1e-7);
        Assert.NotEmpty(((IViewable)impact).ToView().ToText(Language.Chinese) + impact.Shops[0].ToTable().ToText(Language.English));
    });

    // In weighted means without rules for missing values all of the change belongs to metrics and rules: nothing is left over.
    [Property(MaxTest = 100)]
    public Property In_weighted_means_nothing_is_left_over() => Prop.ForAll(Pairs(ModelTraits.TreeOnly | ModelTraits.WithinScale, missing: 0), given =>
    {
        var impact = RuleImpact.Between(Additive(given.Old), Additive(given.New), given.Table);
        Assert.DoesNotContain(impact.Shops.SelectMany(shop => shop.Shares), share => share.Id == "rest");
    });

    private static Arbitrary<(ScoreModel Old, ScoreModel New, ShopTable Table)> Pairs(ModelTraits traits = ModelTraits.Any, double missing = 0.1) => Arb.From(
        from old in RandomModels.Models(traits)
        from fresh in RandomModels.Models(traits)
        from one in RandomModels.Tables(old, 4, missing)
        from other in RandomModels.Tables(fresh, 4, missing)
        select (Plain(old), Plain(fresh), new ShopTable(one.Shops, [.. one.Columns.Select(Plain), .. other.Columns.Where(column => one.Find(column.Name) is null).Select(Plain)])));

    // Two models may read one column in two units, which a table cannot have.
    private static ScoreModel Plain(ScoreModel model) => model with { Metrics = [.. model.Metrics.Select(metric => metric with { Unit = MetricUnit.Number })] };

    private static TableColumn Plain(TableColumn column) => column with { Unit = Unit.Number };

    private static ScoreModel Additive(ScoreModel model) => model with { Root = Additive(model.Root), Missing = new MissingValues(MissingPolicy.Renormalise) };

    private static Dimension Additive(Dimension dimension) => dimension with
    {
        Aggregation = Aggregation.Arithmetic,
        LeastCoverage = null,
        Parts = [.. dimension.Parts.Select(part => part is Dimension below ? Additive(below) : part)],
    };

    private static ScoreModel Of(DateOnly day, double product, double logistics, double service) =>
        ScoreModels.Find("douyin", day).FromDimensionScores().WithWeights(("product", product), ("logistics", logistics), ("service", service));

    private static ShopTable Table(params double[][] shops) => new(
        [.. shops.Select((_, row) => $"店{row}")],
        [.. new[] { "商品体验分", "物流体验分", "服务体验分", "退换货运费险" }.Select((name, column) => new TableColumn(name, Unit.Number, shops.Select(shop => shop[column]).ToArray()))]);
}
