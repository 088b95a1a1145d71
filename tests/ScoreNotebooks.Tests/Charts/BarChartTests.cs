using System.Text.Json;

namespace ScoreNotebooks.Tests.Charts;

public class BarChartTests
{
    [Theory]
    [InlineData(BarDirection.Vertical, "height")]
    [InlineData(BarDirection.Horizontal, "width")]
    public void Lengths_are_proportional_to_values(BarDirection direction, string length)
    {
        double[] values = [80, 40, 25, 5];
        var lengths = Bars(Chart(values) with { Direction = direction }).Select(bar => Drawing.Get(bar, length)).ToArray();
        // 80 : 40 is 2, 80 : 25 is 3.2, 80 : 5 is 16; drawn to a hundredth of a pixel.
        Assert.Equal(2, lengths[0] / lengths[1], 2);
        Assert.Equal(3.2, lengths[0] / lengths[2], 2);
        Assert.Equal(16, lengths[0] / lengths[3], 1);
    }

    [Fact]
    public void Stacked_segments_add_up_to_the_height_of_the_total()
    {
        var parts = new BarChart(Text("T"), Sample.Plain, [Text("A"), Text("B")],
            [new(Text("x"), [10, 5]), new(Text("y"), [20, 15]), new(Text("z"), [30, 10])])
        { Mode = BarMode.Stacked, Direction = BarDirection.Vertical };
        var whole = new BarChart(Text("T"), Sample.Plain, [Text("A"), Text("B")], [new(Text("x"), [60, 30])]) { Direction = BarDirection.Vertical };
        var segments = Bars(parts);
        var totals = Bars(whole).Select(bar => Drawing.Get(bar, "height")).ToArray();
        Assert.Equal(totals[0], segments.Take(3).Sum(bar => Drawing.Get(bar, "height")), 1);
        Assert.Equal(totals[1], segments.Skip(3).Sum(bar => Drawing.Get(bar, "height")), 1);
    }

    [Fact]
    public void Negative_parts_stack_downward_from_zero()
    {
        var chart = new BarChart(Text("T"), Sample.Plain, [Text("A")], [new(Text("x"), [10]), new(Text("y"), [-4]), new(Text("z"), [-6])])
        {
            Mode = BarMode.Stacked,
            Direction = BarDirection.Vertical,
        };
        var drawing = new Drawing(chart.ToSvg(Language.English));
        var zero = Drawing.Get(Assert.Single(drawing.Of("zero")), "y1");
        var bars = drawing.Of("bar");
        Assert.Equal(zero, Drawing.Get(bars[0], "y") + Drawing.Get(bars[0], "height"), 1);
        Assert.Equal(zero, Drawing.Get(bars[1], "y"), 1);
        Assert.Equal(Drawing.Get(bars[1], "y") + Drawing.Get(bars[1], "height"), Drawing.Get(bars[2], "y"), 1);
    }

    [Fact]
    public void A_total_with_deductions_is_marked_at_its_value()
    {
        var chart = new BarChart(Text("T"), Sample.Plain, [Text("A")], [new(Text("x"), [10]), new(Text("y"), [-4])]) { Mode = BarMode.Stacked, Direction = BarDirection.Vertical };
        var drawing = new Drawing(chart.ToSvg(Language.English));
        var zero = Drawing.Get(Assert.Single(drawing.Of("zero")), "y1");
        var ten = zero - Drawing.Get(drawing.Of("bar")[0], "y");
        // 10 − 4 = 6, six tenths of the way from zero to the top of the bar of 10.
        Assert.Equal(zero - (0.6 * ten), Drawing.Get(Assert.Single(drawing.Of("total-mark")), "y1"), 1);
    }

    [Fact]
    public void A_missing_value_is_a_marked_gap_and_not_a_bar()
    {
        var drawing = new Drawing(Chart([80, double.NaN, 20]).ToSvg(Language.English));
        Assert.Equal(2, drawing.Of("bar").Count);
        Assert.Equal("–", Drawing.Shown(Assert.Single(drawing.Of("missing"))));
        Assert.Contains("no value", Drawing.Title(drawing.Of("missing")[0]));
        Assert.Contains(drawing.Of("note"), note => Drawing.Shown(note).Contains("missing value"));
    }

    [Fact]
    public void Without_any_value_it_is_drawn_with_gaps_only()
    {
        var drawing = new Drawing(Chart([double.NaN, double.NaN]).ToSvg(Language.Chinese));
        Assert.Empty(drawing.Of("bar"));
        Assert.Equal(2, drawing.Of("missing").Count);
    }

    [Fact]
    public void Of_300_shops_the_highest_and_lowest_are_drawn_and_the_others_counted()
    {
        var chart = new BarChart(Text("T"), Sample.Plain, [.. Enumerable.Range(0, 300).Select(i => Text($"S{i}"))],
            [new(Text("x"), [.. Enumerable.Range(0, 300).Select(i => (double)i)])]);
        var drawing = new Drawing(chart.ToSvg(Language.English));
        var names = drawing.Of("category").Select(Drawing.Shown).ToList();
        Assert.Equal(Enumerable.Range(270, 30).Reverse().Concat(Enumerable.Range(0, 30).Reverse()).Select(i => $"S{i}"), names);
        Assert.Contains("the 30 highest and the 30 lowest of 300 by value; 240 are left out", string.Join(' ', drawing.Of("note").Select(Drawing.Shown)));
        Assert.Contains("240", chart.ToText(Language.Chinese));
        Assert.Contains("240", chart.ToFigureJson(Language.Chinese));
    }

    [Fact]
    public void Asked_for_more_categories_it_draws_them_all()
    {
        var drawing = new Drawing((Sample.Single(300) with { MaximumCategories = 300 }).ToSvg(Language.Chinese));
        var said = drawing.Of("category").Select(name => Drawing.Title(name) ?? Drawing.Shown(name)).ToHashSet();
        Assert.All(Enumerable.Range(0, 300), i => Assert.Contains(Sample.Shop(i).Chinese, said));
    }

    [Fact]
    public void The_figure_carries_the_values_of_the_record()
    {
        var chart = Sample.Grouped(3);
        using var figure = JsonDocument.Parse(chart.ToFigureJson(Language.English));
        var traces = figure.RootElement.GetProperty("data").EnumerateArray().ToList();
        Assert.Equal(3, traces.Count);
        for (var i = 0; i < 3; i++)
        {
            var lengths = traces[i].GetProperty(traces[i].GetProperty("orientation").GetString() == "v" ? "y" : "x");
            Assert.Equal(chart.Series[i].Values, lengths.EnumerateArray().Select(Number));
        }
    }

    [Fact]
    public void A_series_of_another_length_is_refused_with_both_numbers()
    {
        var reason = Assert.Throws<WorkbookException>(() => new BarChart(Text("T"), Sample.Plain, [Text("A"), Text("B")], [new(Text("x"), [1])]));
        Assert.Contains("\"x\" has 1 values where the chart has 2", reason.Text.English);
        Assert.Contains("“x”有 1 个值", reason.Text.Chinese);
    }

    [Fact]
    public void An_infinite_value_is_refused() =>
        Assert.Contains("Value 2 of \"x\"", Assert.Throws<WorkbookException>(() => new ChartSeries(Text("x"), [1, double.PositiveInfinity])).Text.English);

    [Fact]
    public void Twenty_eight_series_are_told_apart_by_colour_and_texture_in_both_drawings()
    {
        var chart = new BarChart(Text("T"), Sample.Plain, [Text("A"), Text("B")], [.. Enumerable.Range(0, 28).Select(i => new ChartSeries(Text($"s{i}"), [1 + i, 2]))])
        { Mode = BarMode.Stacked };
        var fills = new Drawing(chart.ToSvg(Language.English)).Of("bar").Select(bar => bar.Attribute("fill")!.Value).Distinct();
        Assert.Equal(28, fills.Count());
        using var figure = JsonDocument.Parse(chart.ToFigureJson(Language.English));
        var markers = figure.RootElement.GetProperty("data").EnumerateArray().Where(trace => trace.GetProperty("type").GetString() == "bar").Select(trace => trace.GetProperty("marker").GetRawText());
        Assert.Equal(28, markers.Distinct().Count());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    public void Ordered_series_go_from_dark_to_light(int ranks)
    {
        var drawing = new Drawing(Sample.RankShares(ranks).ToSvg(Language.English));
        var shades = drawing.Of("bar").Take(ranks).Select(bar => bar.Attribute("fill")!.Value).ToList();
        var lightness = shades.Select(colour => Enumerable.Range(0, 3).Sum(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), System.Globalization.NumberStyles.HexNumber))).ToList();
        Assert.All(lightness.Zip(lightness.Skip(1)), pair => Assert.True(pair.First < pair.Second));
        Assert.Contains("Rank 1", drawing.Of("legend").Select(Drawing.Shown));
        Assert.Contains($"Rank {ranks}", drawing.Of("legend").Select(Drawing.Shown));
    }

    internal static double Number(JsonElement element) => element.ValueKind == JsonValueKind.Null ? double.NaN : element.GetDouble();

    private static BilingualText Text(string text) => BilingualText.Same(text);

    private static BarChart Chart(double[] values) => new(
        new BilingualText("Points by metric", "各指标得分"), ValueAxis.Points,
        [.. Sample.Metrics.Take(values.Length)], [new ChartSeries(Text("小店A"), values)]);

    private static IReadOnlyList<System.Xml.Linq.XElement> Bars(BarChart chart) => new Drawing(chart.ToSvg(Language.English)).Of("bar");
}
