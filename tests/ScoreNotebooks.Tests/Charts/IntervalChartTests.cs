using System.Text.Json;

namespace ScoreNotebooks.Tests.Charts;

public class IntervalChartTests
{
    [Fact]
    public void Dots_and_intervals_lie_where_the_numbers_say()
    {
        var drawing = new Drawing(Chart(new(Text("a"), 40, 30, 60), new(Text("b"), 80, 70, 90)).ToSvg(Language.English));
        var points = drawing.Of("point").Select(point => Drawing.Get(point, "cx")).ToArray();
        var unit = (points[1] - points[0]) / 40;
        var intervals = drawing.Of("interval");
        Assert.Equal(points[0] - (10 * unit), Drawing.Get(intervals[0], "x"), 1);
        Assert.Equal(30 * unit, Drawing.Get(intervals[0], "width"), 1);
        Assert.Equal(points[1] - (10 * unit), Drawing.Get(intervals[1], "x"), 1);
    }

    [Fact]
    public void A_row_without_an_interval_has_a_dot_only_and_one_without_a_value_a_dash()
    {
        var drawing = new Drawing(Chart(new(Text("a"), 40), new(Text("b"), double.NaN)).ToSvg(Language.English));
        Assert.Empty(drawing.Of("interval"));
        Assert.Single(drawing.Of("point"));
        Assert.Equal("–", Drawing.Shown(Assert.Single(drawing.Of("missing"))));
    }

    [Fact]
    public void The_level_of_the_interval_is_named() =>
        Assert.Contains(new Drawing(Sample.Intervals(3).ToSvg(Language.Chinese)).Of("legend"), text => Drawing.Shown(text) == "90% 区间");

    [Fact]
    public void An_interval_the_wrong_way_round_is_refused() =>
        Assert.Contains("runs from 5 down to 3", Assert.Throws<WorkbookException>(() => Chart(new IntervalRow(Text("a"), 4, 5, 3))).Text.English);

    [Fact]
    public void The_figure_carries_the_values_of_the_record()
    {
        using var figure = JsonDocument.Parse(Chart(new(Text("a"), 40, 30, 60), new(Text("b"), 80)).ToFigureJson(Language.English));
        var trace = figure.RootElement.GetProperty("data")[0];
        Assert.Equal([40, 80], trace.GetProperty("x").EnumerateArray().Select(BarChartTests.Number));
        // 60 − 40 = 20 above, 40 − 30 = 10 below; the second row has none.
        Assert.Equal([20, double.NaN], trace.GetProperty("error_x").GetProperty("array").EnumerateArray().Select(BarChartTests.Number));
        Assert.Equal([10, double.NaN], trace.GetProperty("error_x").GetProperty("arrayminus").EnumerateArray().Select(BarChartTests.Number));
    }

    [Fact]
    public void An_interval_may_stand_without_a_value()
    {
        var chart = Chart(new(Text("a"), double.NaN, 30, 60), new(Text("b"), 80));
        var drawing = new Drawing(chart.ToSvg(Language.English));
        Assert.Single(drawing.Of("interval"));
        Assert.Single(drawing.Of("point"));
        Assert.Empty(drawing.Of("missing"));
        Assert.Empty(drawing.Of("note"));
        using var figure = JsonDocument.Parse(chart.ToFigureJson(Language.English));
        var alone = figure.RootElement.GetProperty("data")[1];
        // The unseen middle of 30 and 60 is 45, fifteen from both.
        Assert.Equal([45, double.NaN], alone.GetProperty("x").EnumerateArray().Select(BarChartTests.Number));
        Assert.Equal([15, double.NaN], alone.GetProperty("error_x").GetProperty("array").EnumerateArray().Select(BarChartTests.Number));
    }

    [Fact]
    public void Without_any_value_the_text_has_no_column_of_dashes()
    {
        var text = Chart(new IntervalRow(Text("a"), double.NaN, 30, 60) { Mark = 40 }).ToText(Language.English);
        Assert.Matches(@"a\s+\[30, 60\]\s+40", text);
        Assert.DoesNotContain("–", text);
    }

    [Fact]
    public void A_second_mark_stands_at_its_number_and_is_named_in_the_key()
    {
        var drawing = new Drawing((Chart(new(Text("a"), 40) { Mark = 55 }, new(Text("b"), 80)) with { Mark = Text("current weight") }).ToSvg(Language.English));
        var points = drawing.Of("point").Select(point => Drawing.Get(point, "cx")).ToArray();
        var tip = Drawing.Pieces(new System.Xml.Linq.XElement("path", new System.Xml.Linq.XAttribute("d", Assert.Single(drawing.Of("diamond")).Attribute("d")!.Value.Split('l')[0])))[0][0];
        // 55 lies fifteen fortieths of the way from 40 to 80.
        Assert.Equal(points[0] + ((points[1] - points[0]) * 15 / 40), tip.X, 1);
        Assert.Contains(drawing.Of("legend"), text => Drawing.Shown(text) == "current weight");
        Assert.Contains(drawing.Of("value"), text => Drawing.Shown(text) == "40 ◇ 55");
    }

    [Theory]
    [InlineData(3, "1 2 3")]
    [InlineData(12, "1 2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData(40, "1 5 10 15 20 25 30 35 40")]
    public void Ranks_run_from_the_last_at_the_left_to_the_first_at_the_right(int shops, string ticks)
    {
        var drawing = new Drawing(Sample.Ranks(shops).ToSvg(Language.English));
        var shown = drawing.Of("tick").GroupBy(tick => Drawing.Get(tick, "x")).OrderByDescending(place => place.Key).Select(place => Drawing.Shown(place.First()));
        Assert.Equal(ticks, string.Join(' ', shown));
        var points = drawing.Of("point").Select(point => Drawing.Get(point, "cx")).ToList();
        Assert.Equal(points.OrderDescending(), points);
        using var figure = JsonDocument.Parse(Sample.Ranks(shops).ToFigureJson(Language.English));
        var range = figure.RootElement.GetProperty("layout").GetProperty("xaxis").GetProperty("range");
        Assert.True(range[0].GetDouble() > range[1].GetDouble());
    }

    private static BilingualText Text(string text) => BilingualText.Same(text);

    private static IntervalChart Chart(params IntervalRow[] rows) => new(Text("T"), Sample.Plain, Text("90%"), rows);
}
