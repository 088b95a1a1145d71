using ScoreNotebooks.Tests.Charts;
using ScoreNotebooks.Tests.Data;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Trajectories;

public class TrajectoryChartsTests
{
    private static readonly Lazy<Trajectory> Sample = new(() => ScoreModels.Load("six-factors").Trajectory(ShopHistory.Read(HistoryFolder.Path)));

    // 30-day windows from 4 October are whole from 2 November on: 211 of 240 days.
    [Fact]
    public void Lines_begin_on_the_first_day_with_a_total()
    {
        var chart = Sample.Value.Chart();
        Assert.Equal(["小店A", "小店B", "小店C"], chart.Series.Select(line => line.Name.Chinese).Order(StringComparer.Ordinal));
        Assert.All(chart.Series, line => Assert.Equal((211, new DateOnly(2025, 11, 2).DayNumber), (line.Points.Count, (int)line.Points[0].X)));
        Assert.All(chart.Series, line => Assert.Equal(Sample.Value.Totals(line.Name.Chinese).Span[^1], line.Points[^1].Y));
    }

    [Fact]
    public void An_event_stands_on_the_line_of_its_shop()
    {
        var mark = Assert.Single(Sample.Value.Chart().Marks, mark => mark.Name.English.StartsWith("Carrier", StringComparison.Ordinal));
        var day = new DateOnly(2026, 4, 24);
        Assert.Equal(((double)day.DayNumber, Sample.Value.Totals("小店B").Span[Sample.Value.History.IndexOfDay(day)]), (mark.X, mark.Y));
    }

    // Windows of 30 days are whole from 2 November on; the National Day holiday of 4 October was over by then.
    [Fact]
    public void An_event_before_the_first_total_has_no_mark_and_the_note_says_so()
    {
        var chart = Sample.Value.Chart();
        Assert.DoesNotContain(chart.Marks, mark => mark.Name.English.StartsWith("National Day", StringComparison.Ordinal));
        Assert.Contains("Not marked, since there is no total on their days (a first total needs a whole window): National Day holiday (4 Oct).", chart.Note!.English);
        Assert.Contains("国庆", chart.Note.Chinese[..chart.Note.Chinese.IndexOf('。')]);
        Assert.DoesNotContain("Not marked", Sample.Value.DimensionChart("小店B").Note!.English);
    }

    // 31 May 2026 is a Sunday, 25 May the Monday of its week.
    [Fact]
    public void The_calendar_has_each_day_under_its_weekday()
    {
        var calendar = Sample.Value.Calendar("小店B");
        var totals = Sample.Value.Totals("小店B").Span;
        Assert.Equal("2026-05-25", calendar.Rows[^1].Name.English);
        Assert.Equal(totals[^1], calendar.Rows[^1].Values[6]);
        Assert.Equal(totals[^7], calendar.Rows[^1].Values[0]);
        Assert.Equal(2, Sample.Value.Calendar("小店B", weeks: 2).Rows.Count);
    }

    [Fact]
    public void There_is_a_panel_for_every_metric_and_every_dimension()
    {
        Assert.Equal(Sample.Value.Model.Metrics.Select(metric => metric.Title), Sample.Value.MetricPanels("小店C").Panels.Select(panel => panel.Title));
        Assert.Equal(1 + Sample.Value.Model.Root.Parts.Count, Sample.Value.DimensionChart("小店C").Panels.Count);
    }

    [Fact]
    public void The_bands_of_the_dimensions_are_the_contributions_of_the_day_and_add_up_to_the_total()
    {
        var bands = Sample.Value.ContributionBands("小店B");
        var day = new DateOnly(2026, 5, 12);
        var place = Enumerable.Range(0, bands.Places.Count).Single(at => bands.Places[at] == day.DayNumber);
        // The scoreboard of the day takes the same total apart by another way.
        var score = Sample.Value.On(day)["小店B"];
        foreach (var (part, layer) in Sample.Value.Model.Root.Parts.Zip(bands.Layers))
        {
            Assert.Equal(score.Dimensions.Single(dimension => dimension.Dimension.Id == part.Id).Contribution, layer.Values[place], 1e-9);
            Assert.Equal(Sample.Value.Contributions("小店B", part.Id).Span[Sample.Value.History.IndexOfDay(day)], layer.Values[place]);
        }

        Assert.Equal(score.Total, bands.Layers.Sum(layer => layer.Values[place]), 1e-9);
        Assert.Equal(2, bands.Marks.Count);
    }

    [Fact]
    public void The_change_of_the_total_grows_to_the_shares_of_the_whole_change()
    {
        foreach (var (from, to) in new[] { (new DateOnly(2026, 4, 20), new DateOnly(2026, 5, 20)), (new DateOnly(2026, 5, 20), new DateOnly(2026, 4, 20)) })
        {
            var change = Sample.Value.Explain("小店B", from, to);
            var chart = change.ByDay().Chart();
            Assert.Equal([from < to ? from : to, from < to ? to : from], new[] { chart.Places[0], chart.Places[^1] }.Select(place => DateOnly.FromDayNumber((int)place)));
            var last = from < to ? chart.Places.Count - 1 : 0;
            Assert.Equal(change.Change, chart.Layers.Sum(layer => layer.Values[last]), 1e-9);
            var shipping = chart.Layers.Single(layer => layer.Name.English == "Average time to ship");
            Assert.Equal(change.Shares.Single(share => share.Id == "shipping_time").Points, shipping.Values[last], 1e-9);
            Assert.Equal(0, shipping.Values[from < to ? 0 : ^1]);
        }

        Assert.Contains("nothing to show", Sample.Value.Explain("小店B", new DateOnly(2026, 5, 20), new DateOnly(2026, 5, 20)).ByDay().Chart().ToSvg(Language.English));
    }

    [Theory]
    [InlineData(3, 4000), InlineData(40, 30), InlineData(1, 1)]
    public void Many_days_and_many_shops_stay_within_the_sheet(int shops, int days)
    {
        var trajectory = Waves(shops, days);
        foreach (var language in new[] { Language.English, Language.Chinese })
            foreach (var chart in new Chart[] { trajectory.Chart(), trajectory.Calendar("shop 1"), trajectory.MetricPanels("shop 1"), trajectory.DimensionChart("shop 1"), trajectory.ContributionBands("shop 1") })
            {
                var svg = chart.ToSvg(language);
                var drawing = new Drawing(svg);
                Assert.All(drawing.Texts, text => Assert.InRange(Drawing.Box(text).Right, 0, drawing.Width + 0.5));
                Assert.True(svg.Length < 600_000, $"{chart.GetType().Name} takes {svg.Length} bytes.");
            }

        Assert.InRange(trajectory.Chart().Series.Count, 1, 8);
    }

    private static Trajectory Waves(int shops, int days)
    {
        var metric = Small.Metric("a") with { Window = new MetricWindow(1) };
        var model = Small.Model(Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)), [metric]);
        var amounts = Enumerable.Range(0, shops * days).Select(at => 50 + (20 * Math.Sin(at / 40.0)) + (5 * Math.Sin(at * 1.7))).ToArray();
        return model.Trajectory(new ShopHistory(
            [.. Enumerable.Range(1, shops).Select(shop => $"shop {shop}")], new DateOnly(2015, 1, 1), [new HistoryColumn("a", Unit.Number, amounts)]));
    }
}
