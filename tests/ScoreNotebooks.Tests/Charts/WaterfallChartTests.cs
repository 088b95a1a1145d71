using System.Text.Json;

namespace ScoreNotebooks.Tests.Charts;

public class WaterfallChartTests
{
    [Fact]
    public void Each_step_starts_where_the_last_one_ended_and_the_last_ends_at_the_end()
    {
        // 10 → 13 → 5 → 9: the axis includes zero, so the level of 10 is a bar of 10 units.
        var drawing = new Drawing(Sample.Waterfall(10, 3, -8, 4).ToSvg(Language.English));
        var levels = drawing.Of("level");
        var zero = Drawing.Get(levels[0], "x");
        var unit = Drawing.Get(levels[0], "width") / 10;
        Assert.Equal(9 * unit, Drawing.Get(levels[1], "width"), 1);
        var up = drawing.Of("up");
        var down = Assert.Single(drawing.Of("down"));
        Assert.Equal((zero + (10 * unit), 3 * unit), Place(up[0]), Near);
        Assert.Equal((zero + (5 * unit), 8 * unit), Place(down), Near);
        Assert.Equal((zero + (5 * unit), 4 * unit), Place(up[1]), Near);
    }

    [Fact]
    public void Up_and_down_are_told_apart_by_sign_and_texture_too()
    {
        var drawing = new Drawing(Sample.Waterfall(10, 3, -5).ToSvg(Language.English));
        Assert.Equal(["10", "▲ +3", "▼ -5", "8"], drawing.Of("value").Select(Drawing.Shown));
        Assert.StartsWith("url(#", drawing.Of("down")[0].Attribute("fill")!.Value);
        Assert.StartsWith("#", drawing.Of("up")[0].Attribute("fill")!.Value);
    }

    [Fact]
    public void Small_steps_between_high_levels_are_drawn_on_an_axis_that_says_it_leaves_zero_out()
    {
        var drawing = new Drawing(Sample.Waterfall(84, 0.5, -0.2).ToSvg(Language.English));
        Assert.Contains("axis does not start at zero", Drawing.Shown(Assert.Single(drawing.Of("axis-title"))));
        Assert.All(drawing.Of("level"), level => Assert.Equal(5, Drawing.Get(level, "width")));
        // 0.5 : 0.2 is 2.5.
        Assert.Equal(2.5, Drawing.Get(drawing.Of("up")[0], "width") / Drawing.Get(drawing.Of("down")[0], "width"), 1);
    }

    [Fact]
    public void Steps_that_do_not_lead_to_the_end_are_refused()
    {
        var reason = Assert.Throws<WorkbookException>(() => new WaterfallChart(Text("W"), Sample.Plain, new(Text("a"), 1), [new(Text("b"), 2)], new(Text("c"), 4)));
        Assert.Contains("come to 3, but it says it ends at 4", reason.Text.English);
    }

    [Fact]
    public void A_missing_step_is_refused() =>
        Assert.Throws<WorkbookException>(() => new WaterfallChart(Text("W"), Sample.Plain, new(Text("a"), 1), [new(Text("b"), double.NaN)], new(Text("c"), 1)));

    [Fact]
    public void Of_many_steps_the_small_ones_are_joined_and_counted_and_nothing_is_lost()
    {
        var steps = Enumerable.Range(1, 40).Select(i => i % 2 == 0 ? i : -i / 2.0).ToArray();
        var chart = Sample.Waterfall(5, steps);
        var shown = chart.ShownSteps();
        Assert.Equal(20, shown.Count);
        Assert.Equal("21 smaller steps together", shown[^1].Label.English);
        Assert.Equal(steps.Sum(), shown.Sum(step => step.Amount), 9);
    }

    [Fact]
    public void The_figure_carries_the_amounts_of_the_record()
    {
        using var figure = JsonDocument.Parse(Sample.Waterfall(10, 3, -5).ToFigureJson(Language.English));
        var trace = figure.RootElement.GetProperty("data")[0];
        Assert.Equal([10, 3, -5, 8], trace.GetProperty("x").EnumerateArray().Select(BarChartTests.Number));
        Assert.Equal(["absolute", "relative", "relative", "absolute"], trace.GetProperty("measure").EnumerateArray().Select(measure => measure.GetString()!));
    }

    private static BilingualText Text(string text) => BilingualText.Same(text);

    private static (double X, double Width) Place(System.Xml.Linq.XElement bar) => (Drawing.Get(bar, "x"), Drawing.Get(bar, "width"));

    private static bool Near((double X, double Width) a, (double X, double Width) b) => Math.Abs(a.X - b.X) < 0.05 && Math.Abs(a.Width - b.Width) < 0.05;
}
