using System.Text.Json;

namespace ScoreNotebooks.Tests.Charts;

public class LineChartTests
{
    private static readonly ValueAxis Day = new(new("Day", "天数"));

    [Fact]
    public void A_line_passes_through_its_points_and_marks_stand_on_it()
    {
        var drawing = Draw(Chart(Line("a", (0, 0), (5, 50), (10, 100))) with { Marks = [new(Text("m"), 2.5, 25)] });
        var corners = Assert.Single(Drawing.Pieces(Assert.Single(drawing.Of("line"))));
        var (from, to) = (corners[0], corners[^1]);
        var mark = Assert.Single(drawing.Of("mark"));
        // A quarter of the way from (0, 0) to (10, 100).
        Assert.Equal(from.X + (0.25 * (to.X - from.X)), Drawing.Get(mark, "cx"), 1);
        Assert.Equal(from.Y + (0.25 * (to.Y - from.Y)), Drawing.Get(mark, "cy"), 1);
        Assert.Equal((from.X + to.X) / 2, corners[1].X, 1);
        Assert.Equal((from.Y + to.Y) / 2, corners[1].Y, 1);
    }

    [Fact]
    public void A_guide_stands_upright_over_the_whole_height_and_is_named_and_told()
    {
        var chart = Chart(Line("a", (0, 0), (5, 50), (10, 100))) with { Guides = [new(Text("new rules"), 7.5)] };
        var drawing = Draw(chart);
        var (line, guide) = (Drawing.Pieces(Assert.Single(drawing.Of("line")))[0], Drawing.Pieces(Assert.Single(drawing.Of("reference")))[0]);
        // Three quarters of the way from 0 to 10, from the lower end of the axis at 0 to the upper at 100.
        Assert.All(guide, end => Assert.Equal(line[0].X + (0.75 * (line[^1].X - line[0].X)), end.X, 1));
        Assert.Equal([line[0].Y, line[^1].Y], guide.Select(end => end.Y));
        Assert.Equal(["new rules"], drawing.Of("guide-name").Select(Drawing.Shown));
        Assert.Contains("new rules: 7.5", chart.ToText(Language.English));
        Assert.Throws<WorkbookException>(() => new ChartGuide(Text("nowhere"), double.NaN));
    }

    [Fact]
    public void The_axis_ends_where_the_line_ends()
    {
        var drawing = Draw(Chart(Line("a", (3, 1), (17, 2))));
        var corners = Drawing.Pieces(Assert.Single(drawing.Of("line")))[0];
        var frame = drawing.Of("frame").Single(line => Drawing.Get(line, "y1") == Drawing.Get(line, "y2"));
        Assert.Equal(Drawing.Get(frame, "x1"), corners[0].X, 1);
        Assert.Equal(Drawing.Get(frame, "x2"), corners[^1].X, 1);
    }

    [Fact]
    public void In_a_staircase_each_value_holds_until_the_next_point_even_when_that_is_missing()
    {
        var stairs = Line("a", (0, 10), (1, 30), (2, double.NaN), (3, 20)) with { IsStepped = true };
        var corners = Drawing.Pieces(Assert.Single(Draw(Chart(stairs)).Of("line")))[0];
        // (0,10) right to (1,10), up to (1,30), right to (2,30); the last point stands alone.
        Assert.Equal(4, corners.Count);
        Assert.Equal(corners[0].Y, corners[1].Y);
        Assert.Equal(corners[1].X, corners[2].X);
        Assert.Equal(corners[2].Y, corners[3].Y);
        Assert.Equal(2 * (corners[1].X - corners[0].X), corners[3].X - corners[0].X, 1);
    }

    [Fact]
    public void A_missing_value_breaks_the_line_and_is_marked_below_the_plot()
    {
        var drawing = Draw(Chart(Line("a", (0, 1), (1, 2), (2, double.NaN), (3, double.NaN), (4, 3), (5, 4), (6, double.NaN), (7, 5))));
        Assert.Equal(2, Drawing.Pieces(Assert.Single(drawing.Of("line"))).Count);
        Assert.Equal(5, drawing.Of("dot").Count);
        var gaps = Assert.Single(drawing.Of("missing"));
        Assert.Equal(2, gaps.Attribute("d")!.Value.Count(c => c == 'M'));
        Assert.Equal("a: no value", Drawing.Title(gaps));
        Assert.Contains(drawing.Of("note"), note => Drawing.Shown(note).Contains("missing value"));
    }

    [Fact]
    public void A_band_reaches_from_its_lower_to_its_upper_numbers()
    {
        var line = Line("a", (0, 50), (10, 50)) with { Low = [40, 30], High = [60, 100] };
        var drawing = Draw(Chart(line, Line("scale", (0, 0), (10, 100))) with { Interval = Text("90%") });
        var scale = Drawing.Pieces(drawing.Of("line")[1])[0];
        double At(double value) => scale[0].Y + ((scale[^1].Y - scale[0].Y) * value / 100);
        var band = Drawing.Pieces(Assert.Single(drawing.Of("band")))[0];
        double[] expected = [60, 100, 30, 40];
        Assert.All(expected.Zip(band), pair => Assert.Equal(At(pair.First), pair.Second.Y, 1));
        Assert.Contains(drawing.Of("legend"), text => Drawing.Shown(text) == "90%");
    }

    [Fact]
    public void Equal_factors_lie_equally_far_apart_on_a_logarithmic_axis()
    {
        var chart = Chart(Line("a", (10, 1), (100, 1), (1000, 1), (10000, 2))) with { IsHorizontalLogarithmic = true };
        var x = Drawing.Pieces(Draw(chart).Of("line")[0])[0].Select(corner => corner.X).ToArray();
        Assert.Equal(x[1] - x[0], x[2] - x[1], 1);
        Assert.Equal(x[1] - x[0], x[3] - x[2], 1);
        using var figure = JsonDocument.Parse(chart.ToFigureJson(Language.English));
        var axis = figure.RootElement.GetProperty("layout").GetProperty("xaxis");
        Assert.Equal("log", axis.GetProperty("type").GetString());
        Assert.Equal([1, 4], axis.GetProperty("range").EnumerateArray().Select(BarChartTests.Number));
    }

    [Fact]
    public void A_reference_line_is_thin_grey_and_dashed_and_leaves_the_first_colour_to_the_next()
    {
        var drawing = Draw(Chart(Line("exact", (0, 3), (1, 3)) with { IsReference = true }, Line("a", (0, 1), (1, 2))));
        var reference = Assert.Single(drawing.Of("reference"));
        Assert.NotNull(reference.Attribute("stroke-dasharray"));
        Assert.True(Drawing.Get(reference, "stroke-width") < Drawing.Get(Assert.Single(drawing.Of("line")), "stroke-width"));
        Assert.Equal("#0072B2", drawing.Of("line")[0].Attribute("stroke")!.Value);
        Assert.Null(drawing.Of("line")[0].Attribute("stroke-dasharray"));
    }

    [Fact]
    public void Names_stand_at_the_ends_of_their_lines_and_move_apart_where_these_meet()
    {
        var drawing = Draw(Chart(Line("far", (0, 0), (1, 0)), Line("near", (0, 0), (1, 99)), Line("nearer", (0, 0), (1, 100))));
        var names = drawing.Of("legend").ToDictionary(Drawing.Shown, text => Drawing.Get(text, "y"));
        var ends = drawing.Of("line").Select(line => Drawing.Pieces(line)[0][^1].Y).ToArray();
        Assert.Equal(ends[0] + 4, names["far"], 1);
        Assert.True(names["near"] - names["nearer"] >= 14.9);
        Assert.True(names["far"] > names["near"]);
    }

    [Fact]
    public void Many_lines_are_named_in_a_key()
    {
        var drawing = Draw(Chart([.. Enumerable.Range(0, 25).Select(i => Line($"s{i}", (0, i), (1, i)))]));
        Assert.Equal(25, drawing.Of("legend").Count);
        Assert.Equal(25, drawing.Of("swatch").Count);
        Assert.Empty(drawing.Of("leader"));
        // Five colours and four dashes come together again only after twenty lines.
        Assert.Equal(20, drawing.Of("line").Take(20).Select(line => (line.Attribute("stroke")!.Value, line.Attribute("stroke-dasharray")?.Value)).Distinct().Count());
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Forty_marks_have_names_that_lie_on_no_other_name_and_on_no_mark(Language language)
    {
        var chart = Chart(Line("a", (0, 0), (39, 39))) with { Marks = [.. Enumerable.Range(0, 40).Select(i => new ChartMark(Sample.Shop(i), i, i))] };
        var drawing = new Drawing(chart.ToSvg(language));
        var names = drawing.Of("mark-name").Select(Drawing.Box).ToList();
        Assert.True(names.Count > 20);
        for (var i = 0; i < names.Count; i++)
            for (var j = i + 1; j < names.Count; j++)
                Assert.False(Math.Min(names[i].Right, names[j].Right) > Math.Max(names[i].Left, names[j].Left) && Math.Min(names[i].Bottom, names[j].Bottom) - Math.Max(names[i].Top, names[j].Top) > 1);
        foreach (var mark in drawing.Of("mark"))
        {
            var (x, y) = (Drawing.Get(mark, "cx"), Drawing.Get(mark, "cy"));
            Assert.All(names, name => Assert.False(x > name.Left && x < name.Right && y > name.Top && y < name.Bottom));
        }

        Assert.Contains($"{40 - names.Count}", string.Concat(drawing.Of("note").Select(Drawing.Shown)));
    }

    [Fact]
    public void A_mark_without_a_place_is_named_in_the_note()
    {
        var chart = Chart(Line("a", (0, 0), (1, 1))) with { Marks = [new(Text("小店A"), double.NaN, 1), new(Text("小店B"), 0.5, 0.5)] };
        Assert.Single(Draw(chart).Of("mark"));
        Assert.Contains("Not drawn for want of a value: 小店A.", chart.ToText(Language.English));
        Assert.Contains("因缺少数值未画出：小店A。", string.Concat(new Drawing(chart.ToSvg(Language.Chinese)).Of("note").Select(Drawing.Shown)));
    }

    [Fact]
    public void One_point_is_drawn_as_a_dot_and_no_point_says_so()
    {
        Assert.Single(Draw(Chart(Line("a", (3, 7)))).Of("dot"));
        Assert.Single(Draw(Chart(Line("a", (3, double.NaN)))).Of("nothing"));
    }

    [Fact]
    public void The_figure_carries_the_points_of_the_record()
    {
        using var figure = JsonDocument.Parse(Chart(Line("a", (0, 1), (1, double.NaN), (2, 4)) with { Low = [0, double.NaN, 3], High = [2, double.NaN, 5] }).ToFigureJson(Language.English));
        var line = figure.RootElement.GetProperty("data").EnumerateArray().Single(trace => trace.GetProperty("mode").GetString() == "lines+markers");
        Assert.Equal([0, 1, 2], line.GetProperty("x").EnumerateArray().Select(BarChartTests.Number));
        Assert.Equal([1, double.NaN, 4], line.GetProperty("y").EnumerateArray().Select(BarChartTests.Number));
        Assert.False(line.GetProperty("connectgaps").GetBoolean());
    }

    [Fact]
    public void The_text_gives_each_place_a_row_with_the_values_and_bands_of_all_lines()
    {
        var text = Chart(Line("a", (0, 1), (2, 4)) with { Low = [0, 3], High = [2, 5] }, Line("b", (1, 7), (2, double.NaN))).ToText(Language.English);
        var rows = text.Split('\n').Select(row => row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Where(row => row.Length > 1).ToList();
        Assert.Equal(["0", "1 [0, 2]"], rows.Single(row => row[0] == "0"));
        Assert.Equal(["1", "7"], rows.Single(row => row[0] == "1"));
        Assert.Equal(["2", "4 [3, 5]", "–"], rows.Single(row => row[0] == "2"));
    }

    [Theory]
    [InlineData(double.NaN, 1, "Point 1 of \"a\" has no X", "“a”的第 1 个点没有 X")]
    [InlineData(2, 1, "Point 2 of \"a\" stands at 1, left of the point before it at 2", "“a”的第 2 个点位于 1，在前一个点 2 的左边")]
    public void Points_without_a_place_or_out_of_order_are_refused(double first, double second, string english, string chinese)
    {
        var reason = Assert.Throws<WorkbookException>(() => Line("a", (first, 0), (second, 0)));
        Assert.Contains(english, reason.Text.English);
        Assert.Contains(chinese, reason.Text.Chinese);
    }

    [Fact]
    public void A_band_of_another_length_or_upside_down_is_refused()
    {
        Assert.Contains("has 1 values where the chart has 2", Assert.Throws<WorkbookException>(() => Line("a", (0, 1), (1, 2)) with { Low = [1] }).Text.English);
        Assert.Contains("runs from 5 down to 3", Assert.Throws<WorkbookException>(() => Line("a", (0, 1)) with { Low = [5], High = [3] }).Text.English);
    }

    [Fact]
    public void Zero_has_no_place_on_a_logarithmic_axis()
    {
        Assert.Contains("\"a\" has a point at 0", Assert.Throws<WorkbookException>(() => Chart(Line("a", (0, 1))) with { IsHorizontalLogarithmic = true }).Text.English);
        Assert.Throws<WorkbookException>(() => Chart(Line("a", (1, 1))) with { IsHorizontalLogarithmic = true, Marks = [new(Text("m"), -1, 1)] });
    }

    internal static LineSeries Line(string name, params (double X, double Y)[] points) => new(Text(name), [.. points.Select(point => new ChartPoint(point.X, point.Y))]);

    private static BilingualText Text(string text) => BilingualText.Same(text);

    private static LineChart Chart(params LineSeries[] series) => new(new("Course", "走势"), Day, Sample.Plain, series);

    private static Drawing Draw(Chart chart) => new(chart.ToSvg(Language.English));
}
