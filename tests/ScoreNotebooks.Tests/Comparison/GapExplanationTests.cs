using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Comparison;

public class GapExplanationTests
{
    private const double NaN = double.NaN;

    // Weights 1/2, 1/3, 1/6; differences 10, −6, 12: shares 5, −2, 2.
    [Fact]
    public void In_an_additive_model_a_share_is_weight_times_difference()
    {
        var scores = Small.Flat(Aggregation.Arithmetic, [3, 2, 1]).Score(Small.Table([50, 60, 40], [60, 54, 52]));
        var gap = scores.ExplainGap("s0", "s1");
        Assert.Equal(GapMethod.Additive, gap.Method);
        Assert.Equal([5, -2, 2], gap.Shares.Select(share => Math.Round(share.Points, 10)));
        Assert.Equal(5, gap.Gap, 10);
    }

    // Orders worked through one by one: the average over all six orders of what each exchange adds to the
    // geometric mean of three.
    [Fact]
    public void In_a_geometric_model_shares_average_over_all_orders()
    {
        double[] from = [10, 40, 80];
        double[] to = [90, 20, 80];
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        var expected = new double[3];
        foreach (var order in orders)
        {
            var mix = from.ToArray();
            foreach (var metric in order)
            {
                var before = Math.Cbrt(mix[0] * mix[1] * mix[2]);
                mix[metric] = to[metric];
                expected[metric] += (Math.Cbrt(mix[0] * mix[1] * mix[2]) - before) / 6;
            }
        }

        var gap = Small.Flat(Aggregation.Geometric, [1, 1, 1]).Score(Small.Table(from, to)).ExplainGap("s0", "s1");
        Assert.Equal(GapMethod.Exact, gap.Method);
        for (var metric = 0; metric < 3; metric++) Assert.Equal(expected[metric], gap.Shares[metric].Points, 9);
    }

    // From (20, 60) to (60, 30) under the short board: 20 → 30. Exchanging a first adds 40, then b takes 30;
    // exchanging b first adds 0, then a adds 10. Averages: a 25, b −15.
    [Fact]
    public void Under_the_short_board_the_shares_are_those_worked_by_hand()
    {
        var gap = Small.Flat(Aggregation.Minimum, [1, 1]).Score(Small.Table([20, 60], [60, 30])).ExplainGap("s0", "s1");
        Assert.Equal([25, -15], gap.Shares.Select(share => Math.Round(share.Points, 10)));
    }

    // From (60, –) to (60, 30), equal weights: the metric that is missing on one side explains all of 60 → 45.
    [Fact]
    public void A_metric_that_is_missing_on_one_side_carries_its_share()
    {
        var gap = Small.Flat(Aggregation.Arithmetic, [1, 1]).Score(Small.Table([60, NaN], [60, 30])).ExplainGap("s0", "s1");
        Assert.Equal([0, -15], gap.Shares.Select(share => Math.Round(share.Points, 10)));
    }

    [Fact]
    public void Two_shops_with_no_metric_in_common_are_explained_all_the_same()
    {
        var gap = Small.Flat(Aggregation.Geometric, [1, 1]).Score(Small.Table([60, NaN], [NaN, 30])).ExplainGap("s0", "s1");
        Assert.Equal(-30, gap.Shares.Sum(share => share.Points), 10);
    }

    [Fact]
    public void With_many_metrics_the_shares_are_sampled_and_agree_with_the_exact_ones_within_their_error()
    {
        // A geometric mean of 17 metrics in groups that are equal within: by symmetry each group's exact shares
        // are equal, so the spread of the sampled ones shows their error.
        var from = Enumerable.Range(0, 17).Select(i => i < 8 ? 20.0 : 50).ToArray();
        var to = Enumerable.Range(0, 17).Select(i => i < 8 ? 80.0 : 40).ToArray();
        var metrics = from.Select((_, i) => Small.Metric(((char)('a' + i)).ToString())).ToList();
        var model = Small.Model(Small.Node("total", Aggregation.Geometric, [.. metrics.Select(metric => new MetricPart(metric.Id, 1))]), metrics);
        var gap = model.Score(Small.Table(from, to)).ExplainGap("s0", "s1");
        Assert.Equal(GapMethod.Sampled, gap.Method);
        Assert.Equal(gap.Gap, gap.Shares.Sum(share => share.Points), 9);
        var mean = gap.Shares.Take(8).Average(share => share.Points);
        Assert.All(gap.Shares.Take(8), share => Assert.InRange(share.Points, mean - 5 * share.StandardError, mean + 5 * share.StandardError));
        Assert.All(gap.Shares, share => Assert.True(share.StandardError > 0));
    }

    [Fact]
    public void A_shop_without_a_total_is_refused_with_what_it_lacks()
    {
        var scores = Small.Flat(Aggregation.Arithmetic, [1, 1], MissingPolicy.Require).Score(Small.Table([1, 2], [1, NaN]));
        var refusal = Assert.Throws<WorkbookException>(() => scores.ExplainGap("s0", "s1"));
        Assert.Contains("s1", refusal.Text.English, StringComparison.Ordinal);
        Assert.Contains("lacks b", refusal.Text.English, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public Property Shares_sum_to_the_gap() => ForAllGaps((gap, _) => Near(gap.Gap, gap.Shares.Sum(share => share.Points)));

    [Property(MaxTest = 100)]
    public Property Turned_around_every_share_changes_its_sign() => ForAllGaps((gap, scores) =>
        scores.ExplainGap(gap.To.Shop, gap.From.Shop).Shares.Zip(gap.Shares).All(pair => Near(-pair.First.Points, pair.Second.Points)));

    [Property(MaxTest = 100)]
    public Property What_does_not_differ_has_no_share() => ForAllGaps((gap, _) => gap.Shares.All(share =>
        share.From is null || !share.From.Points.Equals(share.To!.Points) || share.Points == 0 || gap.Method == GapMethod.Additive));

    [Property(MaxTest = 100)]
    public Property Dimensions_sum_what_is_in_them() => ForAllGaps((gap, _) =>
        gap.Model.Adjustments.Count > 0 || gap.Model.FewOrders is not null || gap.Model.Root.Parts.Any(part => part is MetricPart)
        || Near(gap.Gap, gap.ByDimension().Sum(dimension => dimension.Points)));

    private static Property ForAllGaps(Func<GapExplanation, Scoreboard, bool> holds) => Prop.ForAll(
        RandomModels.WithTable(ModelTraits.Any, mostShops: 3, missing: 0.15), pair =>
        {
            var scores = pair.Model.Score(pair.Table);
            var shops = scores.Shops.Where(shop => !double.IsNaN(scores[shop].Total)).ToList();
            return shops.Count < 2 || holds(scores.ExplainGap(shops[0], shops[1]), scores);
        });

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) <= 1e-8 * Math.Max(1, Math.Abs(expected));
}
