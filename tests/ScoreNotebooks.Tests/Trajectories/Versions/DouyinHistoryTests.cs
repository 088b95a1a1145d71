namespace ScoreNotebooks.Tests.Trajectories.Versions;

/// <summary>
/// A history across 14 July and 8 September 2026 under the three texts of Douyin's rules. What these leave to the back
/// office (weights, tiers) is filled in here with figures of no meaning; all their metrics are summed over 30 days.
/// </summary>
public class DouyinHistoryTests
{
    private static readonly ShopHistory History = Made(new DateOnly(2026, 6, 1), 130);
    private static readonly VersionedTrajectory Trajectory = RuleVersions.Of(ScoreModels.Versions("douyin").Select(Filled)).Trajectory(History);

    [Theory]
    [InlineData(7, 13, "douyin-2026-05-07"), InlineData(7, 14, "douyin-2026-07-14"), InlineData(7, 15, "douyin-2026-07-14")]
    [InlineData(9, 7, "douyin-2026-07-14"), InlineData(9, 8, "douyin-2026-09-08"), InlineData(9, 9, "douyin-2026-09-08")]
    public void Each_day_scores_as_its_window_does_under_the_rules_in_force(int month, int day, string id)
    {
        var date = new DateOnly(2026, month, day);
        var model = Filled(ScoreModels.Find("douyin", asOf: date));
        Assert.Equal(id, model.Id);
        var window = model.Score(History.Window(date, days: 30));
        for (var shop = 0; shop < 2; shop++)
            Assert.Equal(window.Totals.Span[shop], Trajectory.Totals($"shop {shop}").Span[History.IndexOfDay(date)], 1e-9);
        Assert.InRange(window.Totals.Span[0], 1, 99);
    }

    [Fact]
    public void Both_breaks_are_shown_and_what_only_one_text_scores_is_no_missing_data()
    {
        Assert.Equal([new DateOnly(2026, 7, 14), new DateOnly(2026, 9, 8)], Trajectory.Breaks.Select(change => change.Day));
        Assert.Equal([new DateOnly(2026, 7, 14).DayNumber, new DateOnly(2026, 9, 8).DayNumber], Trajectory.Chart().Guides.Select(guide => (int)guide.X));
        Assert.False(Trajectory.IsScored("pickup_time", new DateOnly(2026, 9, 7)));
        Assert.True(Trajectory.IsScored("pickup_time", new DateOnly(2026, 9, 8)));
        var panel = Assert.Single(Trajectory.MetricPanels("shop 0").Panels, panel => panel.Title.English.EndsWith("(only under 2026-09-08)", StringComparison.Ordinal) && panel.Title.Chinese.Contains("揽收", StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2026, 9, 8).DayNumber, Assert.Single(panel.Series).Points[0].X);
    }

    [Fact]
    public void A_change_across_both_has_a_share_for_each_and_all_shares_sum_to_it()
    {
        var change = Trajectory.Explain("shop 1", new DateOnly(2026, 7, 5), new DateOnly(2026, 9, 20));
        Assert.Equal([new DateOnly(2026, 7, 14), new DateOnly(2026, 9, 8)], change.RuleSteps.Select(step => step.Since!.Value));
        Assert.Equal(change.Change, change.Shares.Sum(share => share.Points) + change.RuleSteps.Sum(step => step.Points), 1e-9);
        Assert.Contains(change.Shares, share => share.Id == "pickup_time" && share.OnlyUnder!.Id == "douyin-2026-09-08");
    }

    private static ScoreModel Filled(ScoreModel model)
    {
        var weights = model.Dimensions.SelectMany(dimension => dimension.Parts).Select((part, at) => (part.Id, 1.0 + (at % 3))).ToArray();
        foreach (var metric in model.Metrics.Where(metric => metric.Normalisation is Normalisation.Unknown))
        {
            var (low, high) = Ends(metric.Unit);
            model = model.WithNormalisation(metric.Direction == Direction.Benefit ? new Normalisation.Goalposts(low, high) : new Normalisation.Goalposts(high, low), metric.Id);
        }

        return (model with { LowVolume = null }).WithWeights(weights);
    }

    private static (double Low, double High) Ends(MetricUnit unit) => unit switch
    {
        MetricUnit.Share => (0, 1),
        MetricUnit.Stars => (1, 5),
        MetricUnit.Hours => (0, 48),
        MetricUnit.Points => (0, 100),
        _ => (0, 1000),
    };

    /// <summary>Two shops with a sum and a number of cases each day for everything that any of the texts reads.</summary>
    private static ShopHistory Made(DateOnly from, int days)
    {
        var random = new Random(5);
        var columns = new List<HistoryColumn>();
        foreach (var metric in ScoreModels.Versions("douyin").SelectMany(model => model.Metrics).DistinctBy(metric => metric.Value.Columns[0]))
        {
            var (name, ends) = (metric.Value.Columns[0], Ends(metric.Unit));
            double[] cases = [.. Enumerable.Range(0, 2 * days).Select(_ => 20.0 + random.Next(30))];
            double[] sums = [.. cases.Select(number => number * (ends.Low + ((ends.High - ends.Low) * (0.2 + (0.6 * random.NextDouble())))))];
            columns.Add(new HistoryColumn($"{name}合计", metric.Unit == MetricUnit.Hours ? Unit.Hours : Unit.Number, sums));
            columns.Add(new HistoryColumn($"{name}次数", Unit.Number, cases));
        }

        columns.Add(new HistoryColumn("有效支付订单数", Unit.Number, Enumerable.Repeat(40.0, 2 * days).ToArray()));
        return new ShopHistory(["shop 0", "shop 1"], from, columns);
    }
}
