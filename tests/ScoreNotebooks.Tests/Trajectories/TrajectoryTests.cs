using static ScoreNotebooks.Tests.Trajectories.SmallHistory;

namespace ScoreNotebooks.Tests.Trajectories;

/// <summary>Trajectories that can be worked by hand.</summary>
public class TrajectoryTests
{
    private const double None = double.NaN;

    [Theory]
    [InlineData(30, 0)]
    [InlineData(30, 3)]
    [InlineData(90, 0)]
    [InlineData(7, 10)]
    public void After_some_days_at_a_new_rate_with_even_volume_the_windowed_rate_is_between_in_proportion(int window, int lag)
    {
        // 50 orders a day, 45 of them completed (90 %), from day 100 on 35 (70 %): after d days ((W − d)·0.9 + d·0.7) ÷ W.
        var history = Of(
            ("orders", [Repeated(250, _ => 50)]), ("completed", [Repeated(250, day => day < 100 ? 45 : 35)]));
        var values = Rate("completed / orders", new MetricWindow(window, lag)).Trajectory(history).Values("s0", "rate");
        for (var day = 0; day < 250; day++)
        {
            var after = Math.Clamp(day - lag - 99, 0, window);
            if (day < window + lag - 1) Assert.Equal(None, values.Span[day]);
            else Assert.Equal(((window - after) * 0.9 + after * 0.7) / window, values.Span[day], 1e-12);
        }
    }

    [Theory]
    [InlineData(30, 0)]
    [InlineData(30, 10)]
    [InlineData(1, 0)]
    [InlineData(90, 1)]
    public void A_single_event_comes_in_after_the_lag_and_leaves_after_exactly_the_window_and_the_lag(int window, int lag)
    {
        // One bad review on day 120; 4 reviews every day.
        var history = Of(("bad", [Repeated(300, day => day == 120 ? 1 : 0)]), ("reviews", [Repeated(300, _ => 4)]));
        var values = Rate("bad / reviews", new MetricWindow(window, lag)).Trajectory(history).Values("s0", "rate").ToArray();
        Assert.All(values[(window + lag - 1)..(120 + lag)], value => Assert.Equal(0, value));
        Assert.All(values[(120 + lag)..(120 + lag + window)], value => Assert.Equal(1.0 / (4 * window), value, 1e-15));
        Assert.All(values[(120 + lag + window)..], value => Assert.Equal(0, value));
    }

    [Fact]
    public void A_windowed_rate_is_the_ratio_of_sums_and_not_the_mean_of_ratios()
    {
        // 1 of 1 and 1 of 9: together 2 of 10, though the mean of 100 % and 11 % is 56 %.
        var history = Of(("good", [[1, 1]]), ("all", [[1, 9]]));
        Assert.Equal(0.2, Rate("good / all", new MetricWindow(2)).Trajectory(history).Values("s0", "rate").Span[1], 1e-15);
    }

    [Fact]
    public void A_mean_is_its_sum_over_the_window_divided_by_its_number_of_cases()
    {
        // 10 stars from 2 ratings and 4 stars from 1: 14 ÷ 3.
        var history = Of(("rating sum", [[10, 4]]), ("rating count", [[2, 1]]));
        Assert.Equal(14.0 / 3, Rate("rating", new MetricWindow(2)).Trajectory(history).Values("s0", "rate").Span[1], 1e-15);
    }

    [Fact]
    public void A_mean_of_no_cases_is_missing()
    {
        var history = Of(("rating sum", [[0, 0, 5]]), ("rating count", [[0, 0, 1]]));
        Assert.Equal([None, None, 5], Rate("rating", new MetricWindow(2)).Trajectory(history).Values("s0", "rate").ToArray());
    }

    [Fact]
    public void Days_without_data_are_passed_over_and_are_not_zero()
    {
        // Windows of 3 days: (2 + 4), (4 + 6) of the days that have data; the middle day of each has none.
        var history = Of(("orders", [[2, None, 4, None, 6, None, None, None]]));
        var trajectory = Rate("orders", new MetricWindow(3)).Trajectory(history);
        Assert.Equal([None, None, 6, 4, 10, 6, 6, None], trajectory.Values("s0", "rate").ToArray());
        Assert.Equal([1, 1, 2, 1, 2, 1, 1, 0], trajectory.DaysWithData("s0", "rate").ToArray());
    }

    [Fact]
    public void A_window_may_be_required_to_have_data_on_a_share_of_its_days()
    {
        // Of 3 days at least 0.6, which is 2 days.
        var history = Of(("orders", [[2, None, 4, None, 6, None, None, None]]));
        var trajectory = Rate("orders", new MetricWindow(3)).Trajectory(history, leastShareOfDays: 0.6);
        Assert.Equal([None, None, 6, None, 10, None, None, None], trajectory.Values("s0", "rate").ToArray());
    }

    [Fact]
    public void The_first_days_have_a_score_from_the_days_there_are_if_partial_windows_are_allowed()
    {
        var history = Of(("orders", [[1, 2, 3, 4]]));
        var model = Rate("orders", new MetricWindow(3, 1));
        Assert.Equal([None, None, None, 6], model.Trajectory(history).Totals("s0").ToArray());
        Assert.Equal([None, 1, 3, 6], model.Trajectory(history, partialWindows: true).Totals("s0").ToArray());
    }

    [Fact]
    public void A_shop_that_appears_later_has_its_first_score_a_whole_window_later()
    {
        var history = Of(("orders", [[1, 1, 1, 1, 1], [None, None, 5, 5, 5]]));
        var trajectory = Rate("orders", new MetricWindow(2)).Trajectory(history);
        Assert.Equal([None, None, None, 10, 10], trajectory.Totals("s1").ToArray());
        Assert.Equal([0, 0, 0, 1, 1], trajectory.Ranks("s1").ToArray());
        Assert.Equal([0, 1, 1, 2, 2], trajectory.Ranks("s0").ToArray());
    }

    [Fact]
    public void A_minimum_sample_is_counted_over_the_metrics_own_window()
    {
        // 2 cases a day: 5 cases are there after 3 days.
        var history = Of(("good", [[1, 1, 1, 1]]), ("all", [[2, 2, 2, 2]]));
        var model = Rate("good / all", new MetricWindow(4), new MinimumSample(Formula.Parse("all"), 5));
        Assert.Equal([None, None, 0.5, 0.5], model.Trajectory(history, partialWindows: true).Values("s0", "rate").ToArray());
    }

    [Fact]
    public void Two_metrics_may_read_one_column_over_two_windows()
    {
        var history = Of(("orders", [[1, 2, 4, 8]]));
        var model = SmallHistory.Of(
            new Metric("short", BilingualText.Same("short"), MetricUnit.Count, Direction.Benefit, Formula.Parse("orders"), new Normalisation.Identity()) { Window = new MetricWindow(1) },
            new Metric("long", BilingualText.Same("long"), MetricUnit.Count, Direction.Benefit, Formula.Parse("orders"), new Normalisation.Identity()) { Window = new MetricWindow(2, 1) });
        var trajectory = model.Trajectory(history);
        Assert.Equal([1, 2, 4, 8], trajectory.Values("s0", "short").ToArray());
        Assert.Equal([None, None, 3, 6], trajectory.Values("s0", "long").ToArray());
        // Equal weights; alone where the other is missing.
        Assert.Equal([1, 2, 3.5, 7], trajectory.Totals("s0").ToArray());
        Assert.Equal([0.5, 0.5, 1, 1], trajectory.Coverage("s0").ToArray());
        var scores = trajectory.On(FirstDay.AddDays(3));
        Assert.Equal(7, scores.Totals.Span[0]);
        Assert.Equal(["orders @ 1d", "orders @ 2d-1"], scores.Table.Columns.Select(column => column.Name));
    }

    [Fact]
    public void Shops_are_compared_with_the_shops_of_the_same_day()
    {
        // Windows of one day: on the first day s0 is the worst and s2 the best of three, on the second it is the other
        // way round, on the third s1 is not there and s0 and s2 are all there is.
        var history = Of(("orders", [[1, 9, 3], [2, 5, None], [5, 1, 7]]));
        var trajectory = Rate("orders", new MetricWindow(1), normalisation: new Normalisation.MinMax(0, 100)).Trajectory(history);
        Assert.Equal([0, 100, 0], trajectory.Points("s0", "rate").ToArray());
        Assert.Equal([25, 50, None], trajectory.Totals("s1").ToArray());
        Assert.Equal([100, 0, 100], trajectory.Totals("s2").ToArray());
    }

    [Fact]
    public void A_model_without_windows_sums_over_thirty_days_and_says_so()
    {
        var trajectory = Rate("orders").Trajectory(Of(("orders", [Repeated(31, day => day + 1)])));
        // 1 + … + 30 = 465; a day later 2 + … + 31 = 495.
        Assert.Equal([465, 495], trajectory.Totals("s0").ToArray()[29..]);
        Assert.Equal(None, trajectory.Totals("s0").Span[28]);
        Assert.Contains("30 days", trajectory.Assumptions[0].English, StringComparison.Ordinal);
        Assert.Contains("30 天", trajectory.Assumptions[0].Chinese, StringComparison.Ordinal);
        Assert.Contains("30 days", trajectory.ToTable().ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("30 天", trajectory.ToTable().ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_with_all_its_windows_assumes_none() =>
        Assert.Empty(Rate("orders", new MetricWindow(1)).Trajectory(Of(("orders", [[1]]))).Assumptions);

    [Fact]
    public void Days_that_enter_and_leave_are_those_that_only_one_of_two_windows_has()
    {
        var trajectory = Rate("orders", new MetricWindow(30, 2)).Trajectory(Of(("orders", [[1]])));
        var (first, second) = (new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 20));
        // Windows: 2026-03-31 to 04-29, and 04-19 to 05-18.
        Assert.Equal(new DayRange(new(2026, 3, 31), new(2026, 4, 29)), trajectory.WindowOn("rate", first));
        Assert.Equal(new DayRange(new(2026, 4, 30), new(2026, 5, 18)), trajectory.Entering("rate", first, second));
        Assert.Equal(new DayRange(new(2026, 3, 31), new(2026, 4, 18)), trajectory.Leaving("rate", first, second));
        // Two months later nothing is left of the window.
        Assert.Equal(trajectory.WindowOn("rate", new(2026, 7, 1)), trajectory.Entering("rate", first, new(2026, 7, 1)));
        Assert.Equal(trajectory.WindowOn("rate", first), trajectory.Leaving("rate", first, new(2026, 7, 1)));
        Assert.Equal(0, trajectory.Entering("rate", first, first).Count);
        Assert.Equal(0, trajectory.Leaving("rate", first, first).Count);
    }

    [Fact]
    public void Histories_and_trajectories_read_as_rows_of_shop_and_day()
    {
        var history = Of(("orders", [[1, 2], [None, 8]]));
        using var days = history.ToDataReader();
        var rows = new List<string>();
        while (days.Read()) rows.Add($"{days["shop"]} {days["day"]} {days["orders"]}");
        Assert.Equal(["s0 2026-01-01 1", "s0 2026-01-02 2", "s1 2026-01-01 ", "s1 2026-01-02 8"], rows);
        using var scores = Rate("orders", new MetricWindow(1)).Trajectory(history).ToDataReader();
        rows.Clear();
        while (scores.Read()) rows.Add($"{scores["shop"]} {scores["day"]} {scores["total"]} {scores["rank"]} {scores["coverage"]}");
        Assert.Equal(["s0 2026-01-01 1 1 1", "s0 2026-01-02 2 2 1", "s1 2026-01-01   0", "s1 2026-01-02 8 1 1"], rows);
    }

    [Fact]
    public void One_shop_is_shown_day_by_day_the_latest_first()
    {
        var history = Of(("orders", [[1, 2], [5, 1]]));
        var table = Rate("orders", new MetricWindow(1)).Trajectory(history).ToTable("s1");
        Assert.Equal(["2026-01-02", "2026-01-01"], Enumerable.Range(0, 2).Select(row => ((TextColumn)table.Columns[0]).Text(row, Language.English)));
        Assert.Equal([1, 5], ((NumberColumn)table.Columns[1]).Values.ToArray());
        Assert.Equal([2, 1], ((NumberColumn)table.Columns[2]).Values.ToArray());
    }

    [Fact]
    public void Ten_thousand_shop_days_are_told_of_as_they_are_done_and_can_be_stopped()
    {
        var history = new ShopHistory([.. Enumerable.Range(0, 40).Select(shop => $"s{shop}")], FirstDay, [new HistoryColumn("orders", Unit.Number, new double[40 * 250])]);
        var told = new Shares();
        Rate("orders").Trajectory(history, progress: told);
        Assert.Equal(1, told.All.Max());
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Rate("orders").Trajectory(history, cancellation: stopped.Token));
    }

    private sealed class Shares : IProgress<double>
    {
        internal System.Collections.Concurrent.ConcurrentBag<double> All { get; } = [];

        public void Report(double value) => All.Add(value);
    }
}
