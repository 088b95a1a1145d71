using System.Text.Json;

namespace ScoreNotebooks.Tests.Charts;

public class AreaChartTests
{
    [Fact]
    public void Layers_stand_on_one_another_and_their_sum_is_the_line()
    {
        // a from 0 to 10 and 30, b on it to 30 and 60: the total.
        var drawing = Draw(Chart(("a", [10, 30]), ("b", [20, 30])));
        var (a, b) = (Outline(drawing, 0), Outline(drawing, 1));
        var line = Drawing.Pieces(Assert.Single(drawing.Of("line")))[0];
        // Each outline runs along its upper edge and back along its lower.
        Assert.Equal(a.Take(2), b.Skip(2).Reverse());
        Assert.Equal(line, b.Take(2));
        // Heights below the line of the total: a third of 30, a half of 60; nothing at the bottom.
        var bottom = a[2].Y;
        Assert.Equal((bottom - line[0].Y) / 3, bottom - a[0].Y, 1);
        Assert.Equal((bottom - line[1].Y) / 2, bottom - a[1].Y, 1);
    }

    [Fact]
    public void What_is_below_zero_stacks_downward_and_a_layer_that_changes_sides_leaves_one_stack_for_the_other()
    {
        var drawing = Draw(Chart(("a", [10, 10]), ("b", [5, -5]), ("c", [-5, -5])));
        var layers = drawing.Of("layer").Select(layer => (Name: layer.Value.Trim(), Points: Drawing.Pieces(layer)[0])).ToList();
        Assert.Equal(["a", "b", "b", "c"], layers.Select(layer => layer.Name));
        var zero = layers[0].Points[2].Y;
        var unit = (zero - layers[0].Points[0].Y) / 10;
        // b is above a on the first day (10 to 15) and below zero on the second (0 to −5), where c follows (−5 to −10).
        Assert.Equal(zero - (15 * unit), layers[1].Points[0].Y, 1);
        Assert.Equal(zero - (10 * unit), layers[1].Points[1].Y, 1);
        Assert.Equal(zero, layers[2].Points[^1].Y, 1);
        Assert.Equal(zero + (5 * unit), layers[2].Points[^2].Y, 1);
        Assert.Equal(zero + (10 * unit), layers[3].Points[^2].Y, 1);
        // The line is at 10 and at 0.
        Assert.Equal([zero - (10 * unit), zero], Drawing.Pieces(Assert.Single(drawing.Of("line")))[0].Select(point => point.Y), (one, other) => Math.Abs(one - other) < 0.1);
    }

    [Fact]
    public void Names_stand_beside_their_layers_in_their_order_and_the_total_with_them()
    {
        var names = Draw(Chart(("low", [10, 10]), ("thin", [0.1, 0.1]), ("high", [20, 20]))).Of("legend").Where(text => text.Name.LocalName == "text").ToList();
        Assert.Equal(["Sum", "high", "thin", "low"], names.OrderBy(text => Drawing.Get(text, "y")).Select(Drawing.Shown));
    }

    [Fact]
    public void A_place_without_any_value_is_a_gap_and_one_that_lacks_a_layer_is_said()
    {
        var chart = Chart(("a", [10, 10, double.NaN, 10, 10]), ("b", [5, 5, double.NaN, double.NaN, 5]));
        var drawing = Draw(chart);
        Assert.Equal(2, Drawing.Pieces(Assert.Single(drawing.Of("line"))).Count);
        Assert.Contains("left out there", chart.ToText(Language.English));
        Assert.Contains("不画出", chart.ToText(Language.Chinese));
        // Sums: 15, 15, none, 10, 15.
        Assert.Equal(["15", "15", "–", "10", "15"], chart.ToText(Language.English).Split('\n').Where(line => line.Length > 0 && char.IsDigit(line[0])).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]));
    }

    [Fact]
    public void Thousands_of_days_stay_light()
    {
        var chart = new AreaChart(
            Text("T"), ValueAxis.Dates, Sample.Plain, [.. Enumerable.Range(0, 5000).Select(day => 730_000.0 + day)],
            [.. Enumerable.Range(0, 6).Select(layer => new ChartSeries(Text($"s{layer}"), [.. Enumerable.Range(0, 5000).Select(day => 10 + Math.Sin((day * (layer + 1)) / 7.0))]))], Text("Sum"));
        Assert.InRange(chart.ToSvg(Language.English).Length, 10_000, 400_000);
        Assert.InRange(chart.ToFigureJson(Language.English).Length, 10_000, 900_000);
    }

    [Fact]
    public void The_figure_has_a_trace_for_each_layer_and_the_total_says_what_it_is_made_of()
    {
        using var figure = JsonDocument.Parse(Chart(("a", [10, 30]), ("b", [20, 30])).ToFigureJson(Language.English));
        var traces = figure.RootElement.GetProperty("data").EnumerateArray().ToList();
        Assert.Equal(["toself", "toself"], traces.Take(2).Select(trace => trace.GetProperty("fill").GetString()));
        Assert.Equal("Sum: 1 → 60; a 30; b 30", traces[2].GetProperty("hovertext")[1].GetString());
    }

    [Fact]
    public void Values_and_places_must_fit()
    {
        Assert.Throws<WorkbookException>(() => new AreaChart(Text("T"), Sample.Plain, Sample.Plain, [0, 1], [new(Text("a"), [1])], Text("Sum")));
        Assert.Throws<WorkbookException>(() => new AreaChart(Text("T"), Sample.Plain, Sample.Plain, [1, 0], [new(Text("a"), [1, 2])], Text("Sum")));
        Assert.Contains("nothing to show", new AreaChart(Text("T"), Sample.Plain, Sample.Plain, [], [], Text("Sum")).ToSvg(Language.English));
    }

    private static AreaChart Chart(params (string Name, double[] Values)[] layers) => new(
        Text("T"), new ValueAxis(Text("day")), Sample.Plain, [.. layers[0].Values.Select((_, at) => (double)at)],
        [.. layers.Select(layer => new ChartSeries(Text(layer.Name), layer.Values))], Text("Sum"));

    private static IReadOnlyList<(double X, double Y)> Outline(Drawing drawing, int layer) => Drawing.Pieces(drawing.Of("layer").ElementAt(layer))[0];

    private static Drawing Draw(Chart chart) => new(chart.ToSvg(Language.English));

    private static BilingualText Text(string text) => BilingualText.Same(text);
}
