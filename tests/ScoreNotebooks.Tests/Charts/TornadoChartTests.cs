using System.Text.Json;
using System.Xml.Linq;

namespace ScoreNotebooks.Tests.Charts;

public class TornadoChartTests
{
    [Fact]
    public void Bars_begin_at_the_centre_and_are_as_long_as_the_difference()
    {
        var drawing = Draw(Row("a", 40, 70), Row("b", 45, 52));
        var centre = Drawing.Get(Assert.Single(drawing.Of("centre")), "x1");
        var down = drawing.Of("down").Select(Span).ToArray();
        var up = drawing.Of("up").Select(Span).ToArray();
        Assert.All(down, bar => Assert.Equal(centre, bar.Right, 1));
        Assert.All(up, bar => Assert.Equal(centre, bar.Left, 1));
        // From 50: −10, +20, −5, +2.
        var unit = (down[0].Right - down[0].Left) / 10;
        Assert.Equal(20 * unit, up[0].Right - up[0].Left, 1);
        Assert.Equal(5 * unit, down[1].Right - down[1].Left, 1);
        Assert.Equal(2 * unit, up[1].Right - up[1].Left, 1);
    }

    [Fact]
    public void A_low_setting_that_raises_the_result_has_the_colour_of_raising_and_stands_at_the_right()
    {
        var drawing = Draw(Row("response time", 60, 45));
        Assert.Contains("response time · low → 60", Drawing.Title(Assert.Single(drawing.Of("up"))));
        Assert.Contains("response time · high → 45", Drawing.Title(Assert.Single(drawing.Of("down"))));
        Assert.NotEqual(drawing.Of("up")[0].Attribute("fill")!.Value, drawing.Of("down")[0].Attribute("fill")!.Value);
    }

    [Theory]
    [InlineData(55, 70, "up")]
    [InlineData(30, 45, "down")]
    public void Two_ends_on_one_side_of_the_centre_lie_below_one_another(double low, double high, string kind)
    {
        var drawing = Draw(Row("a", low, high));
        var bars = drawing.Of(kind);
        Assert.Equal(2, bars.Count);
        Assert.True(Drawing.Get(bars[0], "y") + Drawing.Get(bars[0], "height") <= Drawing.Get(bars[1], "y"));
        var centre = Drawing.Get(Assert.Single(drawing.Of("centre")), "x1");
        Assert.All(bars.Select(Span), bar => Assert.Equal(centre, kind == "up" ? bar.Left : bar.Right, 1));
        Assert.Equal(Math.Abs(high - 50) / Math.Abs(low - 50), Width(bars[1]) / Width(bars[0]), 1);
    }

    [Fact]
    public void Each_bar_carries_its_setting_and_result_at_its_end()
    {
        var drawing = Draw(Row("a", 40, 70));
        var labels = drawing.Of("value").ToDictionary(Drawing.Shown, Drawing.Box);
        Assert.Equal(Span(drawing.Of("down")[0]).Left - 5, labels["low → 40"].Right, 1);
        Assert.Equal(Span(drawing.Of("up")[0]).Right + 5, labels["high → 70"].Left, 1);
    }

    [Fact]
    public void Long_settings_are_shortened_the_result_never_and_all_stays_on_the_sheet()
    {
        var setting = new BilingualText(string.Concat(Enumerable.Repeat("a long setting ", 8)), string.Concat(Enumerable.Repeat("很长的设置", 12)));
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            var chart = new TornadoChart(Text("T"), Sample.Plain, 50, setting, [new(setting, new(setting, 10), new(setting, 90)), Row("b", 49, 51)]);
            var drawing = new Drawing(chart.ToSvg(language));
            Assert.All(drawing.Texts.Select(Drawing.Box), box => Assert.True(box.Left >= 0 && box.Right <= 760));
            Assert.Contains(drawing.Of("value"), label => Drawing.Shown(label).EndsWith(" → 10", StringComparison.Ordinal) && Drawing.Title(label)!.Contains(setting.In(language)));
            Assert.True(Width(drawing.Of("up")[0]) > 60);
        }
    }

    [Fact]
    public void A_missing_result_is_a_marked_gap_and_no_bar()
    {
        var drawing = Draw(Row("a", double.NaN, 70), Row("b", double.NaN, double.NaN));
        Assert.Single(drawing.Of("up"));
        Assert.Empty(drawing.Of("down"));
        Assert.Equal(["low → –", "low → –", "high → –"], drawing.Of("missing").Select(Drawing.Shown));
        Assert.Contains(drawing.Of("note"), note => Drawing.Shown(note).Contains("missing value"));
    }

    [Fact]
    public void A_setting_that_changes_nothing_is_still_told()
    {
        var drawing = Draw(Row("a", 50, 50));
        Assert.Equal(["low → 50", "high → 50"], drawing.Of("value").Select(Drawing.Shown));
        Assert.Equal(["as it is 50"], drawing.Of("centre-label").Select(Drawing.Shown));
    }

    [Fact]
    public void A_centre_without_a_value_is_refused() =>
        Assert.Contains("\"as it is\" has no value", Assert.Throws<WorkbookException>(() => Chart(double.NaN)).Text.English);

    [Fact]
    public void Of_more_rows_than_are_drawn_the_first_are_drawn_and_the_others_counted()
    {
        var chart = Chart(50, [.. Enumerable.Range(0, 45).Select(i => Row($"r{i}", 40, 60))]);
        Assert.Equal(40, new Drawing(chart.ToSvg(Language.English)).Of("row").Count);
        Assert.Contains("the first 40 of 45 rows; 5 are left out", chart.ToText(Language.English));
    }

    [Fact]
    public void The_figure_carries_the_results_of_the_record()
    {
        using var figure = JsonDocument.Parse(Chart(50, Row("a", 40, 70), Row("b", 60, 45)).ToFigureJson(Language.English));
        var ends = figure.RootElement.GetProperty("data").EnumerateArray()
            .SelectMany(trace => trace.GetProperty("base").EnumerateArray().Zip(trace.GetProperty("x").EnumerateArray(), (from, length) => from.GetDouble() + length.GetDouble()));
        Assert.Equal([40, 45, 60, 70], ends.Order());
    }

    [Fact]
    public void The_text_gives_settings_results_and_the_span()
    {
        var text = Chart(50, Row("a", 40, 70)).ToText(Language.English);
        Assert.Matches(@"a\s+low → 40\s+high → 70\s+30", text);
        Assert.Matches(@"as it is\s+50\s+50", text);
    }

    private static (double Left, double Right) Span(XElement bar) => (Drawing.Get(bar, "x"), Drawing.Get(bar, "x") + Drawing.Get(bar, "width"));

    private static double Width(XElement bar) => Drawing.Get(bar, "width");

    private static BilingualText Text(string text) => BilingualText.Same(text);

    private static TornadoRow Row(string name, double low, double high) => new(Text(name), new(Text("low"), low), new(Text("high"), high));

    private static TornadoChart Chart(double centre, params TornadoRow[] rows) => new(Text("T"), Sample.Plain, centre, Text("as it is"), rows);

    private static Drawing Draw(params TornadoRow[] rows) => new(Chart(50, rows).ToSvg(Language.English));
}
