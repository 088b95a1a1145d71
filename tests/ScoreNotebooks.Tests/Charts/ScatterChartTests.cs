using System.Text.Json;

namespace ScoreNotebooks.Tests.Charts;

public class ScatterChartTests
{
    [Fact]
    public void Points_stand_at_their_numbers_and_error_bars_end_at_theirs()
    {
        var drawing = Draw(Chart(new(Text("a"), 0, 0), new(Text("b"), 10, 100), new(Text("c"), 4, 30) { XLow = 3, XHigh = 6, YLow = 10, YHigh = 40 }));
        var points = drawing.Of("point").Select(point => (X: Drawing.Get(point, "cx"), Y: Drawing.Get(point, "cy"))).ToArray();
        double X(double value) => points[0].X + ((points[1].X - points[0].X) * value / 10);
        double Y(double value) => points[0].Y + ((points[1].Y - points[0].Y) * value / 100);
        Assert.Equal(X(4), points[2].X, 1);
        Assert.Equal(Y(30), points[2].Y, 1);
        var bars = drawing.Of("interval");
        Assert.Equal((X(3), X(6)), (Drawing.Get(bars[0], "x1"), Drawing.Get(bars[0], "x2")), Near);
        Assert.Equal((Y(10), Y(40)), (Drawing.Get(bars[1], "y1"), Drawing.Get(bars[1], "y2")), Near);
    }

    [Fact]
    public void Guides_are_cut_off_where_they_leave_the_plot_and_do_not_widen_it()
    {
        ScatterPoint[] points = [new(Text("a"), 0, 0), new(Text("b"), 10, 4)];
        var guide = LineChartTests.Line("y = x", (0, 0), (100, 100));
        var plain = Draw(Chart(points));
        var drawing = Draw(Chart(points) with { Guides = [guide] });
        Assert.Equal(plain.Of("tick").Select(Drawing.Shown), drawing.Of("tick").Select(Drawing.Shown));
        var line = Assert.Single(Drawing.Pieces(Assert.Single(drawing.Of("reference"))));
        var (left, bottom) = (Drawing.Get(drawing.Of("point")[0], "cx"), Drawing.Get(drawing.Of("point")[0], "cy"));
        var top = drawing.Of("frame").Min(side => Drawing.Get(side, "y1"));
        Assert.Equal(left, line[0].X, 1);
        Assert.Equal(bottom, line[0].Y, 1);
        Assert.Equal(top, line[^1].Y, 1);
        // The axes end at 10 and 4, so the guide leaves at x = 4, four tenths of the way.
        Assert.Equal(left + (0.4 * (Drawing.Get(drawing.Of("point")[1], "cx") - left)), line[^1].X, 1);
        Assert.Equal(["y = x"], drawing.Of("guide-name").Select(Drawing.Shown));
    }

    [Fact]
    public void A_guide_that_passes_beside_the_points_is_told_in_the_note()
    {
        var chart = Chart(new ScatterPoint(Text("a"), 0, 0), new ScatterPoint(Text("b"), 1, 1)) with { Guides = [LineChartTests.Line("target", (0, 50), (1, 50))] };
        Assert.Empty(Draw(chart).Of("reference"));
        Assert.Contains("Outside the range of the points: target.", chart.ToText(Language.English));
        Assert.Contains("不在各点的范围之内：target。", chart.ToText(Language.Chinese));
    }

    [Theory]
    [InlineData(0, 0, 10, 10, 2, 1, 5, 4, true)] // y = x enters at (2, 2) and leaves at (4, 4)
    [InlineData(0, 9, 10, 9, 2, 1, 5, 4, false)] // above
    [InlineData(6, 0, 6, 9, 2, 1, 5, 4, false)] // to the right, upright
    [InlineData(3, 0, 3, 9, 2, 1, 5, 4, true)] // upright through it
    public void A_segment_is_cut_to_the_part_within_the_plot(double x1, double y1, double x2, double y2, double left, double bottom, double right, double top, bool passes)
    {
        var stretches = GuideClipping.Within([new(x1, y1), new(x2, y2)], new NiceScale(left, right, 1), new NiceScale(bottom, top, 1));
        Assert.Equal(passes, stretches.Count == 1);
        Assert.All(stretches.SelectMany(stretch => stretch), point =>
        {
            Assert.InRange(point.X, left, right);
            Assert.InRange(point.Y, bottom, top);
            // On the segment: the cross product with its direction vanishes.
            Assert.Equal(0, ((point.X - x1) * (y2 - y1)) - ((point.Y - y1) * (x2 - x1)), 9);
        });
        if (passes) Assert.Equal(top, stretches[0][^1].Y);
    }

    [Theory]
    [InlineData(Language.English, 12)]
    [InlineData(Language.Chinese, 12)]
    [InlineData(Language.English, 60)]
    [InlineData(Language.Chinese, 60)]
    public void Names_lie_on_no_other_name_and_on_no_point(Language language, int count)
    {
        var drawing = new Drawing(Sample.Scatter(count).ToSvg(language));
        var names = drawing.Of("mark-name").Concat(drawing.Of("guide-name")).Select(Drawing.Box).ToList();
        for (var i = 0; i < names.Count; i++)
            for (var j = i + 1; j < names.Count; j++)
                Assert.False(Math.Min(names[i].Right, names[j].Right) > Math.Max(names[i].Left, names[j].Left) && Math.Min(names[i].Bottom, names[j].Bottom) - Math.Max(names[i].Top, names[j].Top) > 1);
        foreach (var point in drawing.Of("point"))
            Assert.All(names, name => Assert.False(Drawing.Get(point, "cx") > name.Left && Drawing.Get(point, "cx") < name.Right && Drawing.Get(point, "cy") > name.Top && Drawing.Get(point, "cy") < name.Bottom));
    }

    [Fact]
    public void A_point_without_a_place_is_left_out_and_named()
    {
        var chart = Chart(new ScatterPoint(Text("小店A"), double.NaN, 1), new ScatterPoint(Text("小店B"), 1, 1));
        Assert.Single(Draw(chart).Of("point"));
        Assert.Contains("Not drawn for want of a value: 小店A.", chart.ToText(Language.English));
    }

    [Fact]
    public void An_interval_the_wrong_way_round_is_refused() =>
        Assert.Contains("runs from 5 down to 3", Assert.Throws<WorkbookException>(() => Chart(new ScatterPoint(Text("a"), 4, 4) { YLow = 5, YHigh = 3 })).Text.English);

    [Fact]
    public void The_figure_and_the_text_carry_the_numbers_of_the_record()
    {
        var chart = Chart(new(Text("a"), 4, 30) { XLow = 3, XHigh = 6 }, new(Text("b"), 5, 20)) with { Interval = Text("95%") };
        using var figure = JsonDocument.Parse(chart.ToFigureJson(Language.English));
        var trace = figure.RootElement.GetProperty("data")[0];
        Assert.Equal([4, 5], trace.GetProperty("x").EnumerateArray().Select(BarChartTests.Number));
        Assert.Equal([30, 20], trace.GetProperty("y").EnumerateArray().Select(BarChartTests.Number));
        // 6 − 4 = 2 to the right, 4 − 3 = 1 to the left; the second point has none.
        Assert.Equal([2, double.NaN], trace.GetProperty("error_x").GetProperty("array").EnumerateArray().Select(BarChartTests.Number));
        Assert.Equal([1, double.NaN], trace.GetProperty("error_x").GetProperty("arrayminus").EnumerateArray().Select(BarChartTests.Number));
        Assert.Matches(@"a\s+4 \[3, 6\]\s+30", chart.ToText(Language.English));
        Assert.Contains("95%", string.Concat(Draw(chart).Of("legend").Select(Drawing.Shown)));
    }

    private static bool Near((double, double) a, (double, double) b) => Math.Abs(a.Item1 - b.Item1) < 0.05 && Math.Abs(a.Item2 - b.Item2) < 0.05;

    private static BilingualText Text(string text) => BilingualText.Same(text);

    private static ScatterChart Chart(params ScatterPoint[] points) => new(Text("T"), Sample.Plain, Sample.Plain, points);

    private static Drawing Draw(Chart chart) => new(chart.ToSvg(Language.English));
}
