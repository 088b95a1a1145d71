using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Reversal;

public class RankReversalTests
{
    // Min–max over s0 (10, 4), s1 (6, 10), s2 (0, 0), weights 0.55 and 0.45:
    //   s0 0.55 × 100 + 0.45 × 40 = 73, s1 0.55 × 60 + 0.45 × 100 = 78, s2 0: s1 is ahead of s0.
    // Without s2 the ranges are 6 to 10 and 4 to 10:
    //   s0 0.55 × 100 + 0.45 × 0 = 55, s1 0.55 × 0 + 0.45 × 100 = 45: s0 is ahead of s1.
    // Without s0: s1 100, s2 0, as before. Without s1: s0 100, s2 0, as before. A shop at the ends changes no range.
    private static readonly ShopTable Classic = Small.Table([10, 4], [6, 10], [0, 0]);

    [Fact]
    public void The_classic_example_of_min_max_is_found()
    {
        var found = MinMax().Sensitivity(Classic).RankReversal();
        var reversal = Assert.Single(found.Reversals);
        Assert.Equal(new SampleChange(SampleChangeKind.Dropped, "s2"), reversal.Change);
        Assert.Equal(("s1", "s0"), (reversal.Ahead, reversal.Behind));
        Assert.Equal([78.0, 73, 45, 55], new[] { reversal.AheadBefore, reversal.BehindBefore, reversal.AheadAfter, reversal.BehindAfter }.Select(total => Math.Round(total, 10)));
        Assert.Equal((1, 5), (found.Count, found.Tried.Count));
        Assert.Equal([(new SampleChange(SampleChangeKind.Dropped, "s2"), "s0")], found.NewFirst);
    }

    // The other way round: s2 is added to s0 and s1.
    [Fact]
    public void A_shop_that_is_added_turns_them_back()
    {
        var found = MinMax().Sensitivity(Small.Table([10, 4], [6, 10])).RankReversal(adding: Only(Classic, "s2"));
        var reversal = Assert.Single(found.Reversals);
        Assert.Equal(new SampleChange(SampleChangeKind.Added, "s2"), reversal.Change);
        Assert.Equal(("s0", "s1"), (reversal.Ahead, reversal.Behind));
        Assert.Contains("with fewer than three shops none can be dropped", found.ToString());
    }

    // a is better the more, from 1 to 8; b the less, from 9 to 2. A table with the fifth shop says what is to be found.
    [Fact]
    public void Best_and_worst_are_the_ends_of_the_table_in_the_direction_of_each_metric()
    {
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1), new MetricPart("b", 1)),
            [Small.Metric("a", new Normalisation.ZScore(50, 10)), Small.Metric("b", new Normalisation.ZScore(50, 10), Direction.Cost)]);
        var table = Small.Table([1, 2], [7, 8], [8, 9], [8, 8]);
        var found = model.Sensitivity(table).RankReversal();
        foreach (var (kind, added) in new[] { (SampleChangeKind.BestAdded, new[] { 8.0, 2 }), (SampleChangeKind.WorstAdded, [1, 9]) })
        {
            var after = model.Score(Small.Table([1, 2], [7, 8], [8, 9], [8, 8], added));
            Assert.NotEmpty(Turned(model.Score(table), after));
            Assert.Equal(Turned(model.Score(table), after), Pairs(found, new SampleChange(kind, "")));
        }
    }

    [Fact]
    public void A_model_that_compares_no_shops_is_answered_without_computing()
    {
        var found = ScoreModels.Load("six-factors").Sensitivity(ShopTable.Read(Data.ShopFiles.Peers)).RankReversal();
        Assert.False(found.CanHappen);
        Assert.Empty(found.Tried);
        Assert.StartsWith("Cannot happen: ", ((IViewable)found).ToView().ToText(Language.English));
        Assert.StartsWith("不会发生：", ((IViewable)found).ToView().ToText(Language.Chinese));
    }

    [Fact]
    public void Of_the_synthetic_shops_the_outliers_turn_the_most_and_treated_they_turn_fewer()
    {
        var table = ShopTable.Read(Data.ShopFiles.Peers);
        var model = ScoreModels.Load("six-factors").WithNormalisation(new Normalisation.MinMax(0, 100));
        var found = model.Sensitivity(table).RankReversal();
        Assert.Equal(["示例店11", "示例店24", "示例店33"], found.Turning.Take(3).Select(turning => turning.Change.Shop).Order());
        Assert.True(model.WithTreatment(new Treatment.Winsorise()).Sensitivity(table).RankReversal().Count < found.Count / 2);
    }

    [Property(MaxTest = 100)]
    public Property Every_reversal_is_that_of_scoring_the_table_without_the_shop() => Prop.ForAll(
        RandomModels.WithTable(mostShops: 12), given =>
        {
            var scores = given.Model.Score(given.Table);
            var found = given.Model.Sensitivity(given.Table).RankReversal();
            return given.Table.Shops.Count < 3 || given.Table.Shops.All(shop =>
                Turned(scores, given.Model.Score(Without(given.Table, shop))).SetEquals(Pairs(found, new SampleChange(SampleChangeKind.Dropped, shop))));
        });

    [Property(MaxTest = 100)]
    public Property A_shop_that_is_added_counts_like_a_table_with_it() => Prop.ForAll(
        RandomModels.WithTable(mostShops: 12), given =>
        {
            var last = given.Table.Shops[^1];
            var found = given.Model.Sensitivity(Without(given.Table, last)).RankReversal(adding: Only(given.Table, last));
            return given.Table.Shops.Count < 2 || Turned(given.Model.Score(Without(given.Table, last)), given.Model.Score(given.Table))
                .SetEquals(Pairs(found, new SampleChange(SampleChangeKind.Added, last)));
        });

    [Fact]
    public void A_search_that_is_cancelled_ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => MinMax().Sensitivity(Classic).RankReversal(cancellation: cancelled.Token));
    }

    private static ScoreModel MinMax() => Small.Model(
        Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 0.55), new MetricPart("b", 0.45)),
        [Small.Metric("a", new Normalisation.MinMax(0, 100)), Small.Metric("b", new Normalisation.MinMax(0, 100))]);

    private static HashSet<(string, string)> Pairs(RankReversals found, SampleChange change) =>
        [.. found.Reversals.Where(reversal => reversal.Change == change).Select(reversal => (reversal.Ahead, reversal.Behind))];

    private static HashSet<(string, string)> Turned(Scoreboard before, Scoreboard after)
    {
        var both = before.Shops.Where(shop => after.Shops.Contains(shop)).ToList();
        double Was(string shop) => before.Totals.Span[before.Table.IndexOfShop(shop)];
        double Is(string shop) => after.Totals.Span[after.Table.IndexOfShop(shop)];
        return [.. from ahead in both from behind in both
                   where Above(Was(ahead), Was(behind)) && Above(Is(behind), Is(ahead))
                   select (ahead, behind)];
    }

    private static bool Above(double one, double other) => one - other > 1e-9 * Math.Max(1, Math.Abs(other));

    private static ShopTable Without(ShopTable table, string shop) => Where(table, name => name != shop);

    private static ShopTable Only(ShopTable table, string shop) => Where(table, name => name == shop);

    private static ShopTable Where(ShopTable table, Func<string, bool> isKept)
    {
        var rows = Enumerable.Range(0, table.Shops.Count).Where(row => isKept(table.Shops[row])).ToArray();
        return new ShopTable(
            [.. rows.Select(row => table.Shops[row])],
            [.. table.Columns.Select(column => new TableColumn(column.Name, column.Unit, rows.Select(row => column.Values.Span[row]).ToArray()))]);
    }
}
