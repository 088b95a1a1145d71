using System.Text.Json;

namespace ScoreNotebooks.Tests.Charts;

/// <summary>Intervals on grouped bars.</summary>
public class WhiskerTests
{
    [Theory]
    [InlineData(BarDirection.Vertical, "y1", "y2", "y", "height")]
    [InlineData(BarDirection.Horizontal, "x1", "x2", "x", "width")]
    public void Whiskers_end_at_their_numbers(BarDirection direction, string first, string second, string start, string length)
    {
        var drawing = new Drawing(Chart(direction).ToSvg(Language.English));
        var zero = Drawing.Get(Assert.Single(drawing.Of("zero")), first);
        var bar = drawing.Of("bar")[0];
        var end = direction == BarDirection.Vertical ? Drawing.Get(bar, start) : Drawing.Get(bar, start) + Drawing.Get(bar, length);
        double At(double value) => zero + ((end - zero) * value / 80);
        var whiskers = drawing.Of("whisker");
        Assert.Equal(2, whiskers.Count);
        Assert.Equal(At(60), Drawing.Get(whiskers[0], first), 1);
        Assert.Equal(At(95), Drawing.Get(whiskers[0], second), 1);
        Assert.Equal(At(-30), Drawing.Get(whiskers[1], first), 1);
        Assert.Equal(At(10), Drawing.Get(whiskers[1], second), 1);
        Assert.Contains(drawing.Of("legend"), text => Drawing.Shown(text) == "95%");
    }

    [Fact]
    public void Numbers_stand_beyond_the_whiskers()
    {
        var drawing = new Drawing(Chart(BarDirection.Horizontal).ToSvg(Language.English));
        var numbers = drawing.Of("value").ToDictionary(Drawing.Shown, Drawing.Box);
        Assert.True(numbers["80"].Left > Drawing.Get(drawing.Of("whisker")[0], "x2"));
        Assert.True(numbers["-20"].Right < Drawing.Get(drawing.Of("whisker")[1], "x1"));
    }

    [Fact]
    public void The_figure_and_the_text_carry_the_intervals()
    {
        var chart = Chart(BarDirection.Vertical);
        using var figure = JsonDocument.Parse(chart.ToFigureJson(Language.English));
        var bars = figure.RootElement.GetProperty("data")[0].GetProperty("error_y");
        // 95 − 80 = 15 and 80 − 60 = 20; 10 + 20 = 30 and −20 + 30 = 10; the third bar has none.
        Assert.Equal([15, 30, double.NaN], bars.GetProperty("array").EnumerateArray().Select(BarChartTests.Number));
        Assert.Equal([20, 10, double.NaN], bars.GetProperty("arrayminus").EnumerateArray().Select(BarChartTests.Number));
        Assert.Matches(@"A\s+80 \[60, 95\]", chart.ToText(Language.English));
        Assert.Contains("[95%]", chart.ToText(Language.English));
    }

    [Fact]
    public void Stacking_bars_with_intervals_is_refused()
    {
        var reason = Assert.Throws<WorkbookException>(() => Chart(BarDirection.Vertical) with { Mode = BarMode.Stacked });
        Assert.Contains("\"x\" has intervals, which cannot be seen on stacked bars", reason.Text.English);
        Assert.Contains("“x”带有区间，堆叠条形上无法显示", reason.Text.Chinese);
    }

    [Fact]
    public void Intervals_of_another_length_or_upside_down_are_refused()
    {
        Assert.Throws<WorkbookException>(() => new ChartSeries(Text("x"), [1, 2]) { Low = [1] });
        Assert.Contains("runs from 3 down to 2", Assert.Throws<WorkbookException>(() => new ChartSeries(Text("x"), [1]) { Low = [3], High = [2] }).Text.English);
    }

    private static BilingualText Text(string text) => BilingualText.Same(text);

    private static BarChart Chart(BarDirection direction) => new(
        Text("T"), Sample.Plain, [Text("A"), Text("B"), Text("C")], [new(Text("x"), [80, -20, 50]) { Low = [60, -30, double.NaN], High = [95, 10, double.NaN] }])
    { Direction = direction, Interval = Text("95%") };
}
