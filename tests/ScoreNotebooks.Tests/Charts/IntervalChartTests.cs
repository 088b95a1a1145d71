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

    private static BilingualText Text(string text) => BilingualText.Same(text);

    private static IntervalChart Chart(params IntervalRow[] rows) => new(Text("T"), Sample.Plain, Text("90%"), rows);
}
