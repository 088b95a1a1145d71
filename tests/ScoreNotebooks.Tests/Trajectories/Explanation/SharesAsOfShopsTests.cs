using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Trajectories.Explanation;

/// <summary>A change between two days held against the gap between two shops with the same numbers.</summary>
public class SharesAsOfShopsTests
{
    [Property(MaxTest = 60)]
    public Property A_change_is_shared_as_the_gap_between_two_such_shops_would_be() => Prop.ForAll(
        (from model in RandomModels.Models() from seed in Gen.Choose(0, int.MaxValue - 1) select (model, seed)).ToArbitrary(), made =>
        {
            if (made.model.Metrics.Any(metric => metric.IsSampleBased)) return;
            var random = new Random(made.seed);
            var trajectory = made.model.Trajectory(RandomHistories.For(made.model, random, mostShops: 1), partialWindows: true);
            var totals = trajectory.Totals(trajectory.Shops[0]).Span;
            var (first, last) = (totals.IndexOfAnyExcept(double.NaN), totals.LastIndexOfAnyExcept(double.NaN));
            if (first == last) return;
            var gap = new Scoreboard(trajectory.Compiled, AsShops(trajectory, first, last)).ExplainGap("before", "after");
            var change = trajectory.Explain(trajectory.Shops[0], trajectory.Days[first], trajectory.Days[last]);
            foreach (var (ofShops, ofDays) in gap.Shares.Zip(change.Shares))
                Assert.Equal(ofShops.Points, ofDays.Points, 1e-8 * Math.Max(1, Math.Abs(ofShops.Points)));
        });

    [Fact]
    public void Sampled_shares_of_a_wide_model_still_sum_and_come_with_their_error()
    {
        const int Metrics = 20;
        string[] ids = [.. Enumerable.Range(0, Metrics).Select(i => $"m{i}")];
        var model = Small.Model(
            Small.Node("total", Aggregation.Geometric, [.. ids.Select(id => new MetricPart(id, 1))]),
            [.. ids.Select(id => Small.Metric(id) with { Window = new MetricWindow(2) })]);
        var random = new Random(1);
        var history = new ShopHistory(["s"], new DateOnly(2026, 5, 1), [.. ids.Select(id => new HistoryColumn(
            id, Unit.Number, Enumerable.Range(0, 4).Select(_ => 5 + (40 * random.NextDouble())).ToArray()))]);
        var change = model.Trajectory(history).Explain("s", history.Days[1], history.Days[3]);
        Assert.Equal(GapMethod.Sampled, change.Method);
        Assert.Equal(change.Change, change.Shares.Sum(share => share.Points), 9);
        Assert.All(change.Shares, share => Assert.Equal(share.Points, share.Entered + share.Left, 9));
        Assert.All(change.Shares, share => Assert.True(share.StandardError is > 0 and < 0.1));
        // Of a geometric mean of 20 the share is nearly that of its logarithm, the mean of the two totals × ln(after ÷ before) ÷ 20.
        Assert.All(change.Shares, share => Assert.Equal(
            (change.Change / Math.Log(change.TotalAfter / change.TotalBefore)) * Math.Log(share.PointsAfter / share.PointsBefore) / Metrics,
            share.Points, Math.Max(0.05, 5 * share.StandardError)));
    }

    private static ShopTable AsShops(Trajectory trajectory, int first, int last)
    {
        var (before, after) = (trajectory.Inputs.TableOf(first), trajectory.Inputs.TableOf(last));
        return new ShopTable(["before", "after"], [.. before.Columns.Zip(after.Columns, (one, other) =>
            new TableColumn(one.Name, one.Unit, new[] { one.Values.Span[0], other.Values.Span[0] }))]);
    }
}
