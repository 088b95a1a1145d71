using System.Globalization;
using FsCheck.Xunit;

namespace ScoreNotebooks.Tests.Charts;

/// <summary>Thousands of points stay light, and none that stands out is lost.</summary>
public class ThinningTests
{
    [Property]
    public bool Every_column_keeps_its_first_last_lowest_and_highest_point(int[] heights, byte columns)
    {
        var points = heights.Select((height, i) => new ChartPoint(i, height)).ToArray();
        double Column(double x) => x * columns / Math.Max(1, points.Length);
        var kept = Thinning.ByColumn(points, Column);
        var inOrder = kept.Zip(kept.Skip(1)).All(pair => pair.First < pair.Second);
        return inOrder && points.GroupBy(point => Math.Floor(Column(point.X))).All(column =>
        {
            var left = kept.Select(i => points[i]).Where(point => Math.Floor(Column(point.X)) == column.Key).ToList();
            return left.Count <= 4 && left[0] == column.First() && left[^1] == column.Last()
                && left.Min(point => point.Y) == column.Min(point => point.Y) && left.Max(point => point.Y) == column.Max(point => point.Y);
        });
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Five_thousand_points_of_three_lines_with_bands_make_a_light_drawing(Language language)
    {
        var svg = Noisy(3).ToSvg(language);
        Assert.True(svg.Length < 300_000, $"{svg.Length} characters");
        Assert.True(Noisy(3).ToFigureJson(language).Length < 500_000);
        Assert.True(Noisy(3).ToText(language).Split('\n').Length < 40);
    }

    [Fact]
    public void A_single_peak_among_five_thousand_points_is_drawn_at_its_height()
    {
        var chart = Noisy(1);
        var corners = Drawing.Pieces(Assert.Single(new Drawing(chart.ToSvg(Language.English)).Of("line")))[0];
        // The peak of 200 and the pit of -100 are 300 apart; the ticks at -100 and 200 are as far apart.
        var ticks = new Drawing(chart.ToSvg(Language.English)).Of("tick").Where(tick => tick.Attribute("text-anchor")!.Value == "end").ToDictionary(Drawing.Shown, tick => Drawing.Get(tick, "y"));
        Assert.Equal(ticks["-100"] - ticks["200"], corners.Max(corner => corner.Y) - corners.Min(corner => corner.Y), 1);
        var figure = chart.ToFigureJson(Language.English);
        Assert.Contains(",200,", figure, StringComparison.Ordinal);
        Assert.Contains(",-100,", figure, StringComparison.Ordinal);
        Assert.Contains("200", chart.ToText(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Five_thousand_scattered_points_make_a_light_drawing_that_loses_no_corner_of_the_cloud()
    {
        var points = Enumerable.Range(0, 5000).Select(i => new ScatterPoint(BilingualText.Same(string.Create(CultureInfo.InvariantCulture, $"<script>{i}")), (i * 7919) % 5000, (i * 104729) % 4999)).ToList();
        var chart = new ScatterChart(new("Cloud", "点云"), Sample.Plain, Sample.Plain, points);
        var svg = chart.ToSvg(Language.English);
        Assert.True(svg.Length < 300_000, $"{svg.Length} characters");
        var cloud = Drawing.Pieces(Assert.Single(new Drawing(svg.Replace("h0", "", StringComparison.Ordinal)).Of("points"))).Select(piece => piece[0]).ToList();
        var frame = new Drawing(svg).Of("frame");
        // x runs over all of 0 to 4999, where the axis ends at 5000.
        Assert.Equal(frame.Min(line => Drawing.Get(line, "x1")), cloud.Min(place => place.X), 0.3);
        Assert.True(cloud.Max(place => place.X) > frame.Max(line => Drawing.Get(line, "x2")) - 1);
    }

    private static LineChart Noisy(int lines) => new(
        new("Noise", "噪声"), new(new("Day", "天数")), Sample.Plain,
        [.. Enumerable.Range(0, lines).Select(line => new LineSeries(Sample.Shop(line), [.. Enumerable.Range(0, 5000).Select(i => new ChartPoint(i, Height(line, i)))])
        {
            Low = lines == 1 ? null : [.. Enumerable.Range(0, 5000).Select(i => Height(line, i) - 5)],
            High = lines == 1 ? null : [.. Enumerable.Range(0, 5000).Select(i => Height(line, i) + 5)],
        })]);

    private static double Height(int line, int i) => i == 1234 ? 200 : i == 3333 ? -100 : 30 + (line * 10) + (i * 7919 % 1000 / 50.0);
}
