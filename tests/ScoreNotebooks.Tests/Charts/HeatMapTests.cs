using System.Globalization;
using System.Text.Json;

namespace ScoreNotebooks.Tests.Charts;

public class HeatMapTests
{
    [Fact]
    public void Higher_numbers_are_darker()
    {
        var chart = new HeatMap(Text("T"), ValueAxis.Points, [Text("a")], [.. Enumerable.Range(0, 11).Select(i => new ChartSeries(Text($"s{i}"), [i * 10]))]);
        var lightness = new Drawing(chart.ToSvg(Language.English)).Of("cell").Select(cell => Grey(cell.Attribute("fill")!.Value)).ToList();
        Assert.Equal(11, lightness.Count);
        Assert.All(lightness.Zip(lightness.Skip(1)), pair => Assert.True(pair.First > pair.Second));
    }

    [Fact]
    public void The_number_in_a_cell_contrasts_with_its_colour()
    {
        // WCAG 2.2 asks for 4.5 : 1 for text.
        for (var share = 0.0; share <= 1; share += 0.02)
            foreach (var ends in new[] { new NiceScale(0, 1, 0.2), new NiceScale(-1, 1, 0.5) })
            {
                var colour = new ColourScale(ends).Of(ends.From + (share * (ends.To - ends.From)));
                Assert.True(Contrast(colour, ColourScale.InkOn(colour)) >= 4.5, $"{ColourScale.InkOn(colour)} on {colour}");
            }
    }

    [Fact]
    public void A_missing_cell_is_hatched_and_carries_a_dash()
    {
        var drawing = new Drawing(new HeatMap(Text("T"), ValueAxis.Points, [Text("a"), Text("b")], [new(Text("s"), [5, double.NaN])]).ToSvg(Language.English));
        Assert.StartsWith("url(#", Assert.Single(drawing.Of("cell-missing")).Attribute("fill")!.Value);
        Assert.Equal("–", Drawing.Shown(Assert.Single(drawing.Of("missing"))));
    }

    [Fact]
    public void Three_hundred_shops_are_all_drawn_with_headers_above_and_below()
    {
        var drawing = new Drawing(Sample.Heat(300).ToSvg(Language.Chinese));
        Assert.Equal(300, drawing.Of("row").Count);
        Assert.Equal(300 * 6, drawing.Of("cell").Count + drawing.Of("cell-missing").Count);
        var said = drawing.Of("row").Select(name => Drawing.Title(name) ?? Drawing.Shown(name)).ToHashSet();
        Assert.All(Sample.Shops(300), shop => Assert.Contains(shop.Chinese, said));
    }

    [Fact]
    public void The_figure_carries_the_values_of_the_record()
    {
        var chart = Sample.Heat(12);
        using var figure = JsonDocument.Parse(chart.ToFigureJson(Language.English));
        var rows = figure.RootElement.GetProperty("data")[0].GetProperty("z").EnumerateArray().ToList();
        for (var i = 0; i < 12; i++) Assert.Equal(chart.Rows[i].Values, rows[i].EnumerateArray().Select(BarChartTests.Number));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Forty_ranks_of_forty_shops_fit_a_printed_page_and_every_number_fits_its_cell(Language language)
    {
        var chart = Acceptability(40);
        var drawing = new Drawing(chart.ToSvg(language));
        Assert.True(drawing.Width <= 1000, $"{drawing.Width} pixels wide");
        var cell = Drawing.Get(drawing.Of("cell")[0], "width");
        Assert.All(drawing.Of("value").Select(Drawing.Box), box => Assert.True(box.Right - box.Left <= cell));
        Assert.True(drawing.Texts.Min(text => Drawing.Get(text, "font-size")) >= 9);
        Assert.Equal(40 * 40, drawing.Of("cell").Count);
        // Zeros are left out, and the key says so: each row has five numbers above zero, those at the ends fewer.
        Assert.Equal(chart.Rows.Sum(row => row.Values.Count(value => value > 0)), drawing.Of("value").Count);
        Assert.Contains(drawing.Of("scale-end"), text => Drawing.Shown(text) == (language == Language.Chinese ? "空格：0" : "Empty cell: 0"));
        Assert.Contains(language == Language.Chinese ? "空格：0" : "Empty cell: 0", chart.ToFigureJson(language));
    }

    [Fact]
    public void Few_columns_keep_their_zeros() =>
        Assert.Contains(new Drawing(Acceptability(12).ToSvg(Language.English)).Of("value"), text => Drawing.Shown(text) == "0");

    private static HeatMap Acceptability(int shops) => new(
        new("Rank acceptability", "名次可接受度"), new(new("Share", "占比"), new("%", "%")) { From = 0, To = 100, Decimals = 0 },
        [.. Enumerable.Range(1, shops).Select(rank => Text(rank.ToString(CultureInfo.InvariantCulture)))],
        [.. Enumerable.Range(0, shops).Select(shop => new ChartSeries(Sample.Shop(shop), [.. Enumerable.Range(0, shops).Select(rank => Math.Max(0, 33 - (11.0 * Math.Abs(shop - rank))))]))]);

    private static double[] Linear(string colour) =>
    [
        .. Enumerable.Range(0, 3).Select(i => int.Parse(colour.Substring(1 + (2 * i), 2), NumberStyles.HexNumber) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)),
    ];

    private static double Grey(string colour) => Linear(colour).Zip([0.2126, 0.7152, 0.0722], (part, weight) => part * weight).Sum();

    private static double Contrast(string a, string b) => (Math.Max(Grey(a), Grey(b)) + 0.05) / (Math.Min(Grey(a), Grey(b)) + 0.05);

    private static BilingualText Text(string text) => BilingualText.Same(text);
}
