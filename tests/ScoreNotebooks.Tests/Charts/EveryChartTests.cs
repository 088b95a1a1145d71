using System.Text.Json;

namespace ScoreNotebooks.Tests.Charts;

/// <summary>What holds for every kind of chart, in both languages, with 1, 3, 12 and 300 shops.</summary>
public class EveryChartTests
{
    public static TheoryData<int, Language> Sizes => new()
    {
        { 1, Language.English }, { 1, Language.Chinese }, { 3, Language.English }, { 3, Language.Chinese },
        { 12, Language.English }, { 12, Language.Chinese }, { 300, Language.English }, { 300, Language.Chinese },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void No_text_leaves_the_sheet(int shops, Language language)
    {
        foreach (var (chart, drawing) in Drawings(shops, language))
            foreach (var text in drawing.Texts)
            {
                var (left, right, top, bottom) = Drawing.Box(text);
                Assert.True(left >= -0.5 && right <= drawing.Width + 0.5 && top >= 0 && bottom <= drawing.Height,
                    $"{chart.GetType().Name} with {shops} shops: \"{Drawing.Shown(text)}\" spans {left:0}–{right:0}, {top:0}–{bottom:0} of {drawing.Width}×{drawing.Height}.");
            }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Labels_of_one_axis_do_not_lie_on_one_another(int shops, Language language)
    {
        foreach (var (chart, drawing) in Drawings(shops, language))
            foreach (var kind in new[] { "category", "row", "column", "axis", "step", "tick", "legend", "series", "total", "title", "value", "panel", "mark-name", "guide-name", "axis-title", "centre-label", "span-name", "today-name", "share-tick", "share-name" })
            {
                var boxes = drawing.Of(kind).Where(element => element.Name.LocalName == "text").Select(text => (Text: Drawing.Shown(text), Box: Drawing.Box(text))).ToList();
                for (var i = 0; i < boxes.Count; i++)
                    for (var j = i + 1; j < boxes.Count; j++)
                        Assert.False(Overlap(boxes[i].Box, boxes[j].Box), $"{chart.GetType().Name} with {shops} shops: {kind} \"{boxes[i].Text}\" lies on \"{boxes[j].Text}\".");
            }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Data_never_becomes_markup(int shops, Language language)
    {
        foreach (var (_, drawing) in Drawings(shops, language))
        {
            Assert.DoesNotContain(drawing.Root.Descendants(), element => element.Name.LocalName is "script" or "style" or "foreignObject");
            Assert.DoesNotContain(drawing.Root.DescendantsAndSelf().SelectMany(element => element.Attributes()), attribute => attribute.Name.LocalName is "style" or "href" or "onload");
        }

        foreach (var chart in Sample.All(shops)) Assert.DoesNotContain("<script", chart.ToFigureJson(language));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void It_says_what_it_shows_to_those_who_cannot_see_it(int shops, Language language)
    {
        foreach (var (chart, drawing) in Drawings(shops, language))
        {
            Assert.Equal("img", drawing.Root.Attribute("role")?.Value);
            var named = drawing.Root.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => drawing.Root.Descendants().Single(element => element.Attribute("id")?.Value == id).Value).ToList();
            Assert.Equal(chart.Title.In(language), named[0]);
            Assert.True(named[1].Length > 10);
            foreach (var part in new[] { chart.Title, chart.Subtitle, chart.Note }.OfType<BilingualText>())
            {
                Assert.Contains(part.In(language), chart.ToText(language));
                Assert.Contains(part.In(language), string.Concat(drawing.Texts.Select(Drawing.Shown)) + string.Join(' ', drawing.Texts.Select(Drawing.Shown)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_same_chart_gives_the_same_bytes_and_another_gives_other_ids(int shops, Language language)
    {
        var ids = new HashSet<string>();
        foreach (var (first, second) in Sample.All(shops).Zip(Sample.All(shops)))
        {
            Assert.Equal(first.ToSvg(language), second.ToSvg(language));
            Assert.Equal(first.ToFigureJson(language), second.ToFigureJson(language));
            var own = new Drawing(first.ToSvg(language)).Root.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToList();
            Assert.Equal(own.Count, own.Distinct().Count());
            Assert.All(own, id => Assert.True(ids.Add(id), $"The id {id} stands in two drawings."));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_pattern_that_is_used_is_defined(int shops, Language language)
    {
        foreach (var (_, drawing) in Drawings(shops, language))
        {
            var defined = drawing.Root.Descendants().Select(element => "url(#" + element.Attribute("id")?.Value + ")").ToHashSet();
            var used = drawing.Root.Descendants().Select(element => element.Attribute("fill")?.Value).Where(fill => fill?.StartsWith("url(", StringComparison.Ordinal) == true);
            Assert.All(used, fill => Assert.Contains(fill!, defined));
        }
    }

    [Fact]
    public void Every_shop_is_named_while_there_are_twelve()
    {
        foreach (var chart in Sample.All(12).Where(chart => chart is not (WaterfallChart or TornadoChart) && chart.Title.English != "Indices" && (chart is not RadarChart radar || radar.Series.Count == 12)))
        {
            var drawing = new Drawing(chart.ToSvg(Language.Chinese));
            var said = string.Join('\n', drawing.Texts.Concat(drawing.Of("mark")).Select(text => Drawing.Title(text) ?? Drawing.Shown(text)));
            Assert.All(Sample.Shops(12), shop => Assert.Contains(chart is BarChart { Series.Count: 12 } ? shop.Chinese[..2] : shop.Chinese, said));
        }
    }

    [Theory]
    [InlineData(1e12, 3e12)]
    [InlineData(1e-9, 4e-9)]
    [InlineData(1e300, -1e300)]
    [InlineData(50, 50)]
    [InlineData(0, 0)]
    [InlineData(1e15, 1e15 + 1)]
    [InlineData(-3, -7)]
    [InlineData(double.NaN, double.NaN)]
    public void Any_numbers_give_a_drawing_with_finite_places(double first, double second)
    {
        double[] values = [first, second];
        BilingualText[] names = [Sample.Shop(0), Sample.Shop(1)];
        ChartSeries[] series = [new(Sample.Shop(0), values), new(Sample.Shop(1), values)];
        Chart[] charts =
        [
            new BarChart(names[0], Sample.Plain, names, series), new BarChart(names[0], Sample.Plain, names, series) { Mode = BarMode.Stacked },
            new BarChart(names[0], Sample.Plain, names, series) { Direction = BarDirection.Horizontal },
            new RadarChart(names[0], Sample.Plain, names, series),
            new RadarChart(names[0], Sample.Plain, [.. names, names[0]], [new(names[0], [first, second, first])]),
            new HeatMap(names[0], Sample.Plain, names, series),
            new IntervalChart(names[0], Sample.Plain, names[0], [new(names[0], first), new(names[1], second, second, second) { Mark = first }]),
            new IntervalChart(names[0], Sample.Plain, names[0], [new(names[0], first), new(names[1], double.NaN, second, second)]) { IsReversed = true },
            new BarChart(names[0], Sample.Plain, names, [new(names[0], values) { Low = values, High = values }]),
            new LineChart(names[0], Sample.Plain, Sample.Plain, [new(names[0], [new(0, first), new(1, second)]), new(names[1], Ascending(values)) { Low = Ordinates(values), High = Ordinates(values) }]) { Marks = [new(names[0], first, second)] },
            new LineChart(names[0], Sample.Plain, Sample.Plain, [new(names[0], [new(1, first), new(1e6, second)]) { IsStepped = true }]) { IsHorizontalLogarithmic = true },
            new LinePanels(names[0], Sample.Plain, [new(names[0], Sample.Plain, [new(names[0], [new(0, first), new(1, second)])]) { Marks = [new(names[1], second, first)] }]),
            new TornadoChart(names[0], Sample.Plain, double.IsNaN(first) ? 0 : first, names[0], [new(names[0], new(names[0], first), new(names[1], second))]),
            new ScatterChart(names[0], Sample.Plain, Sample.Plain, [new(names[0], first, second) { XLow = first, XHigh = first }, new(names[1], second, first)]) { Guides = [new(names[0], [new(-1, -1), new(1, 1)])] },
        ];
        foreach (var chart in charts)
        {
            var svg = chart.ToSvg(Language.English);
            Assert.DoesNotContain("NaN", svg);
            Assert.DoesNotContain("∞", svg);
            Assert.NotEmpty(new Drawing(svg).Texts);
            using var figure = JsonDocument.Parse(chart.ToFigureJson(Language.English));
            Assert.False(string.IsNullOrEmpty(chart.ToText(Language.Chinese)));
        }
    }

    [Fact]
    public void Without_rows_it_says_that_there_is_nothing_to_show()
    {
        Chart[] empty =
        [
            new BarChart(Sample.Shop(0), Sample.Plain, [], []), new RadarChart(Sample.Shop(0), Sample.Plain, [], []),
            new HeatMap(Sample.Shop(0), Sample.Plain, [], []), new IntervalChart(Sample.Shop(0), Sample.Plain, Sample.Shop(0), []),
            new LineChart(Sample.Shop(0), Sample.Plain, Sample.Plain, []), new LineChart(Sample.Shop(0), Sample.Plain, Sample.Plain, [new(Sample.Shop(1), [])]),
            new LinePanels(Sample.Shop(0), Sample.Plain, []), new TimelineChart(Sample.Shop(0), []), new ParetoChart(Sample.Shop(0), Sample.Plain, []), new TornadoChart(Sample.Shop(0), Sample.Plain, 1, Sample.Shop(0), []),
            new ScatterChart(Sample.Shop(0), Sample.Plain, Sample.Plain, []), new ScatterChart(Sample.Shop(0), Sample.Plain, Sample.Plain, [new(Sample.Shop(1), double.NaN, 1)]),
        ];
        foreach (var chart in empty)
        {
            Assert.Contains("There is nothing to show", chart.ToSvg(Language.English));
            using var figure = JsonDocument.Parse(chart.ToFigureJson(Language.English));
            Assert.NotNull(chart.ToText(Language.English));
        }
    }

    [Fact]
    public void Names_with_characters_that_no_document_may_hold_are_still_drawn()
    {
        var chart = new BarChart(BilingualText.Same("a\u0001b\ud800c"), Sample.Plain, [BilingualText.Same("x\u0000\udc00")], [new(BilingualText.Same("y"), [1])]);
        Assert.Contains("a\uFFFDb\uFFFDc", new Drawing(chart.ToSvg(Language.English)).Root.ToString());
    }

    private static ChartPoint[] Ascending(double[] values) => [.. values.Where(value => !double.IsNaN(value)).Order().Select(value => new ChartPoint(value, value))];

    private static double[] Ordinates(double[] values) => [.. Ascending(values).Select(point => point.Y)];

    private static bool Overlap((double Left, double Right, double Top, double Bottom) a, (double Left, double Right, double Top, double Bottom) b) =>
        Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left) > 0.5 && Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top) > 1;

    private static IEnumerable<(Chart Chart, Drawing Drawing)> Drawings(int shops, Language language) =>
        Sample.All(shops).Select(chart => (chart, new Drawing(chart.ToSvg(language))));
}
