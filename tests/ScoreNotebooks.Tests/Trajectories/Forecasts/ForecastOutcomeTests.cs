namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>Forecasts made on an earlier day, beside what then happened.</summary>
public class ForecastOutcomeTests
{
    private static readonly ScoreModel Six = ScoreModels.Load("six-factors");
    private static readonly ShopHistory History = MadeShops.Like(Six, 150, seed: 7, shops: 2, events:
    [
        new HistoryEvent(MadeShops.FirstDay.AddDays(90), MadeShops.FirstDay.AddDays(130), null, BilingualText.Same("long"), HistoryEventKind.Logistics),
        new HistoryEvent(MadeShops.FirstDay.AddDays(120), MadeShops.FirstDay.AddDays(121), null, BilingualText.Same("later"), HistoryEventKind.Campaign),
    ]);

    private static readonly DateOnly Day = MadeShops.FirstDay.AddDays(109);

    [Fact]
    public void A_history_until_a_day_has_the_days_up_to_it_and_no_word_of_what_came_after()
    {
        var known = History.Until(Day);
        Assert.Equal((110, Day), (known.Days.Count, known.LastDay));
        foreach (var column in History.Columns)
            foreach (var shop in History.Shops)
                Assert.Equal(History.Amounts(shop, column.Name)[..110].ToArray(), known.Amounts(shop, column.Name).ToArray());
        Assert.Equal(("long", Day), (Assert.Single(known.Events).Title.English, known.Events[0].To));
        Assert.Same(History, History.Until(History.LastDay));
        Assert.Throws<WorkbookException>(() => History.Until(History.LastDay.AddDays(1)));
    }

    [Fact]
    public void What_comes_later_changes_nothing_of_a_forecast_made_before()
    {
        // The same shop with all its later days doubled.
        var doubled = new ShopHistory(History.Shops, History.FirstDay, [.. History.Columns.Select(column => column with
        {
            Amounts = column.Amounts.ToArray().Select((amount, at) => at % 150 >= 110 ? 2 * amount : amount).ToArray(),
        })], events: History.Events);
        var (one, other) = (Six.Trajectory(History).Until(Day).Forecast(20, paths: 300), Six.Trajectory(doubled).Until(Day).Forecast(20, paths: 300));
        Assert.Equal(one.Bands("shop 0").Median, other.Bands("shop 0").Median);
        Assert.Equal(Six.Trajectory(History).Totals("shop 1").ToArray()[..110], Six.Trajectory(History).Until(Day).Totals("shop 1").ToArray());
    }

    [Fact]
    public void What_came_is_counted_against_the_bands_day_by_day()
    {
        var trajectory = Six.Trajectory(History);
        var outcome = trajectory.Until(Day).Forecast(days: 60, paths: 500).Against(trajectory, "shop 0");
        // 150 days less 110 have come of the 60.
        Assert.Equal((40, 40, Day), (outcome.Days.Count, outcome.DaysCompared, outcome.MadeOn));
        var totals = trajectory.Totals("shop 0").ToArray();
        Assert.Equal(totals[110..], outcome.Came);
        Assert.Equal(totals[109], outcome.Then);
        var within = outcome.Days.Count(day => outcome.Bands.On(day, 0.5) is var band && totals[day.DayNumber - MadeShops.FirstDay.DayNumber] >= band.Low && totals[day.DayNumber - MadeShops.FirstDay.DayNumber] <= band.High);
        Assert.Equal(within, outcome.DaysWithin(0.5));
        Assert.InRange(within, 1, 39);
        Assert.Equal(Enumerable.Range(0, 40).Average(at => Math.Abs(totals[110 + at] - outcome.Bands.Median[at])), outcome.MeanMiss, 1e-12);
        Assert.Equal(totals[110..].Average(total => Math.Abs(total - totals[109])), outcome.MeanMissAsThen, 1e-12);
    }

    [Fact]
    public void The_chart_has_the_fan_and_over_it_what_came_with_the_events_that_nobody_knew_of()
    {
        var trajectory = Six.Trajectory(History);
        var chart = trajectory.Until(Day).Forecast(days: 20, paths: 300).Against(trajectory, "shop 0").Chart();
        var came = Assert.Single(chart.Series, line => line.Name.English == "what came");
        Assert.Equal((Day.DayNumber, 21), ((int)came.Points[0].X, came.Points.Count));
        Assert.Contains(chart.Series, line => line.Low is not null);
        Assert.Contains(chart.Marks, mark => mark.Name.English == "later");
        Assert.Equal(Day.DayNumber, Assert.Single(chart.Guides).X);
        Assert.NotEmpty(chart.ToFigureJson(Language.Chinese));
    }

    [Fact]
    public void How_far_off_it_was_is_said_in_both_languages()
    {
        var trajectory = Six.Trajectory(History);
        var outcome = trajectory.Until(Day).Forecast(days: 20, paths: 300).Against(trajectory, "shop 0");
        Assert.Contains(FormattableString.Invariant($"Of 20 days {outcome.DaysWithin()} lie within"), outcome.InWords().English);
        Assert.Contains(FormattableString.Invariant($"20 天中有 {outcome.DaysWithin()} 天"), outcome.InWords().Chinese);
        var ofMetric = trajectory.Until(Day).Forecast(days: 20, paths: 300).Against(trajectory, "shop 0", "bad_review_rate");
        Assert.Contains("%", ofMetric.ToString());
        Assert.Equal(trajectory.Values("shop 0", "bad_review_rate").ToArray()[110..130], ofMetric.Came);
    }

    [Fact]
    public void A_forecast_of_days_that_have_not_come_cannot_be_held_against_anything()
    {
        var trajectory = Six.Trajectory(History);
        var refused = Assert.Throws<WorkbookException>(() => trajectory.Forecast(days: 20, paths: 300).Against(trajectory, "shop 0"));
        Assert.Contains("Until(day)", refused.Text.English);
        Assert.Contains("Until(日期)", refused.Text.Chinese);
    }
}
