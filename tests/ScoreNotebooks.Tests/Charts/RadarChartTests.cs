using System.Globalization;
using System.Text.Json;

namespace ScoreNotebooks.Tests.Charts;

public class RadarChartTests
{
    [Fact]
    public void Points_lie_on_their_spokes_in_proportion_to_the_scale()
    {
        var chart = new RadarChart(Text("T"), ValueAxis.Points, [Text("a"), Text("b"), Text("c"), Text("d")], [new(Text("s"), [100, 50, 25, 75])]);
        var points = new Drawing(chart.ToSvg(Language.English)).Of("point");
        // Four axes: up, right, down, left. The centre is below the first point by the whole radius.
        var (topX, topY) = (Drawing.Get(points[0], "cx"), Drawing.Get(points[0], "cy"));
        var radius = 2 * (Drawing.Get(points[1], "cx") - topX);
        var centre = topY + radius;
        Assert.Equal(centre, Drawing.Get(points[1], "cy"), 1);
        Assert.Equal(centre + (0.25 * radius), Drawing.Get(points[2], "cy"), 1);
        Assert.Equal(topX - (0.75 * radius), Drawing.Get(points[3], "cx"), 1);
    }

    [Fact]
    public void A_missing_point_opens_the_outline_and_is_marked()
    {
        var drawing = new Drawing(new RadarChart(Text("T"), ValueAxis.Points, [Text("a"), Text("b"), Text("c"), Text("d")], [new(Text("s"), [90, double.NaN, 70, 60])]).ToSvg(Language.English));
        var outline = Assert.Single(drawing.Of("outline")).Attribute("d")!.Value;
        Assert.DoesNotContain("Z", outline);
        Assert.Equal(2, outline.Count(c => c == 'L'));
        Assert.Equal(3, drawing.Of("point").Count);
        Assert.Single(drawing.Of("missing"));
        Assert.Empty(drawing.Of("area"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void With_too_few_axes_for_an_area_it_is_drawn_as_dots_in_proportion(int axes)
    {
        var chart = new RadarChart(Text("T"), ValueAxis.Points, [.. Sample.Metrics.Take(axes)], [new(Text("p"), [.. Enumerable.Repeat(0.0, axes)]), new(Text("q"), [.. Enumerable.Repeat(50.0, axes)]), new(Text("r"), [.. Enumerable.Repeat(100.0, axes)])]);
        var drawing = new Drawing(chart.ToSvg(Language.English));
        Assert.Empty(drawing.Of("ring"));
        var x = drawing.Of("point").Take(3).Select(point => Drawing.Get(point, "cx")).ToArray();
        Assert.Equal((x[0] + x[2]) / 2, x[1], 1);
        Assert.Equal(3 * axes, drawing.Of("point").Count);
    }

    [Fact]
    public void More_series_than_are_drawn_are_counted_in_the_note()
    {
        var drawing = new Drawing(Sample.Radar(300).ToSvg(Language.English));
        Assert.Equal(12, drawing.Of("series").Count);
        Assert.Contains("of 300 by mean over the axes; 288 are left out", string.Join(' ', drawing.Of("note").Select(Drawing.Shown)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(12)]
    public void The_figure_closes_each_outline_over_the_values_of_the_record(int shops)
    {
        var chart = Sample.Radar(shops);
        using var figure = JsonDocument.Parse(chart.ToFigureJson(Language.English));
        var traces = figure.RootElement.GetProperty("data").EnumerateArray().ToList();
        Assert.Equal(shops, traces.Count);
        for (var i = 0; i < shops; i++)
            Assert.Equal([.. chart.Series[i].Values, chart.Series[i].Values[0]], traces[i].GetProperty("r").EnumerateArray().Select(BarChartTests.Number));
        Assert.Equal(shops > 3 ? shops : 1, figure.RootElement.GetProperty("layout").EnumerateObject().Count(property => property.Name.StartsWith("polar", false, CultureInfo.InvariantCulture)));
    }

    private static BilingualText Text(string text) => BilingualText.Same(text);
}
