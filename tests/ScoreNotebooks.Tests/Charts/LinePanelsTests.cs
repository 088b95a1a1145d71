using System.Globalization;
using System.Text.Json;

namespace ScoreNotebooks.Tests.Charts;

public class LinePanelsTests
{
    [Fact]
    public void The_same_value_stands_at_the_same_height_in_every_panel_of_a_row()
    {
        var drawing = new Drawing(Panels(Panel("a", 0, 100), Panel("b", 40, 60), Panel("c", 50, 50)).ToSvg(Language.English));
        var marks = drawing.Of("mark").Select(mark => Drawing.Get(mark, "cy")).ToArray();
        Assert.Equal(3, marks.Length);
        Assert.All(marks, y => Assert.Equal(marks[0], y, 1));
        // The line of the first panel spans 100, that of the second 20.
        var spans = drawing.Of("line").Select(line => Drawing.Pieces(line)[0]).Select(line => line[0].Y - line[^1].Y).ToArray();
        Assert.Equal(5, spans[0] / spans[1], 1);
        Assert.Equal(0, spans[2], 1);
    }

    [Fact]
    public void Eleven_panels_stand_in_four_rows_of_three()
    {
        var drawing = new Drawing(Sample.Panels(3).ToSvg(Language.Chinese));
        var panels = drawing.Of("frame").Where(line => Drawing.Get(line, "y1") == Drawing.Get(line, "y2")).Select(line => (X: Drawing.Get(line, "x1"), Y: Drawing.Get(line, "y1"))).ToList();
        Assert.Equal(11, panels.Count);
        Assert.Equal([3, 3, 3, 2], panels.GroupBy(panel => panel.Y).OrderBy(row => row.Key).Select(row => row.Count()));
        Assert.Equal(3, panels.Select(panel => panel.X).Distinct().Count());
        Assert.Equal(760, drawing.Width);
    }

    [Fact]
    public void Lines_of_one_name_look_the_same_in_every_panel_and_stand_in_the_key_once()
    {
        LineSeries[] series = [LineChartTests.Line("x", (0, 1), (1, 2)), LineChartTests.Line("y", (0, 2), (1, 3))];
        var drawing = new Drawing(new LinePanels(Text("T"), Sample.Plain, [new(Text("a"), Sample.Plain, series), new(Text("b"), Sample.Plain, [series[1]])]).ToSvg(Language.English));
        var lines = drawing.Of("line");
        Assert.Equal(lines[1].Attribute("stroke")!.Value, lines[2].Attribute("stroke")!.Value);
        Assert.NotEqual(lines[0].Attribute("stroke")!.Value, lines[1].Attribute("stroke")!.Value);
        Assert.Equal(["x", "y"], drawing.Of("legend").Select(Drawing.Shown));
    }

    [Fact]
    public void A_single_line_per_panel_needs_no_key_and_a_repeated_title_is_not_written_twice()
    {
        var axis = new ValueAxis(Text("Rating"), Text("stars"));
        var drawing = new Drawing(new LinePanels(Text("T"), Sample.Plain, [new(Text("Rating"), axis, [LineChartTests.Line("x", (0, 1), (1, 2))])]).ToSvg(Language.English));
        Assert.Empty(drawing.Of("legend"));
        Assert.Contains(drawing.Of("axis-title"), text => Drawing.Shown(text) == "stars");
        Assert.DoesNotContain(drawing.Of("axis-title"), text => Drawing.Shown(text).Contains("Rating"));
    }

    [Fact]
    public void Names_that_find_no_room_are_counted()
    {
        var drawing = new Drawing(Sample.Panels(40).ToSvg(Language.English));
        var named = drawing.Of("mark-name").Count;
        // Eleven panels with forty shops less those without a value.
        var marks = Sample.Panels(40).Panels.Sum(panel => panel.Marks.Count(mark => !double.IsNaN(mark.Y)));
        Assert.InRange(named, 1, marks - 1);
        Assert.Contains($"{marks - named} of {marks} points stand without their name", string.Join(' ', drawing.Of("note").Select(Drawing.Shown)));
    }

    [Fact]
    public void The_figure_gives_every_panel_its_own_plot_on_one_vertical_range()
    {
        using var figure = JsonDocument.Parse(Sample.Panels(3).ToFigureJson(Language.English));
        var layout = figure.RootElement.GetProperty("layout").EnumerateObject().ToList();
        var across = layout.Where(axis => axis.Name.StartsWith("xaxis", false, CultureInfo.InvariantCulture)).Select(axis => Domain(axis.Value)).ToList();
        var up = layout.Where(axis => axis.Name.StartsWith("yaxis", false, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(11, across.Count);
        Assert.Single(up.Select(axis => axis.Value.GetProperty("range").GetRawText()).Distinct());
        for (var i = 0; i < 11; i++)
            for (var j = i + 1; j < 11; j++)
            {
                var (a, b) = (Domain(up[i].Value), Domain(up[j].Value));
                var besides = across[i].To <= across[j].From || across[j].To <= across[i].From;
                Assert.True(besides || a.To <= b.From || b.To <= a.From, $"Panel {i + 1} lies on panel {j + 1}.");
            }
    }

    [Fact]
    public void The_text_tells_each_panel_under_its_title_with_its_marks()
    {
        var text = Panels(Panel("Rating", 0, 100)).ToText(Language.English);
        Assert.Contains("\nRating\n", text);
        Assert.Contains("shop: 5 → 50", text);
    }

    private static (double From, double To) Domain(JsonElement axis) => (axis.GetProperty("domain")[0].GetDouble(), axis.GetProperty("domain")[1].GetDouble());

    private static BilingualText Text(string text) => BilingualText.Same(text);

    /// <summary>A line from one value to another with a mark at its middle, which is 50 for all used here.</summary>
    private static LinePanel Panel(string title, double from, double to) =>
        new(Text(title), Sample.Plain, [LineChartTests.Line("x", (0, from), (10, to))]) { Marks = [new(Text("shop"), 5, 50)] };

    private static LinePanels Panels(params LinePanel[] panels) => new(Text("T"), Sample.Plain, panels);
}
