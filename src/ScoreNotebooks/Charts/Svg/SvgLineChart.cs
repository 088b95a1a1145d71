namespace ScoreNotebooks;

/// <summary>Draws a <see cref="LineChart"/> as SVG.</summary>
internal sealed class SvgLineChart(LineChart chart, Language language)
{
    private const double Height = 320;
    private const double MostNameWidth = 170;
    private readonly SvgCanvas _canvas = new(760, language);
    private readonly LineTable _table = new(chart.Series, chart.Marks, chart.Horizontal, chart.Vertical, language);
    private readonly IReadOnlyList<int> _styles = Styles(chart.Series);

    internal string Draw()
    {
        if (!chart.Series.Any(HasPoints) && chart.Marks.All(mark => mark.IsMissing)) return _canvas.Nothing(chart);
        var (across, up) = (chart.AcrossScale, chart.UpScale);
        var atEnds = NamesFitAtEnds(across);
        var y = _canvas.Key([.. KeyEntries(atEnds)], _canvas.Head(chart));
        _canvas.Text(SvgSheet.Margin, y + 20, chart.Vertical.TitleWithUnit(language), 11, colour: Palette.QuietInk, kind: "axis-title");
        var ticks = up.TickText(language);
        var left = SvgSheet.Margin + up.Ticks.Max(tick => TextWidth.Of(ticks.Text(tick), 11)) + 8;
        var side = atEnds ? chart.Series.Where(HasPoints).Select(one => TextWidth.Of(one.Name.In(language), 12)).DefaultIfEmpty(0).Max() + 18 : 14;
        var area = new PlotArea(left, _canvas.Width - SvgSheet.Margin - side, y + 36, y + 36 + Height, across, up);
        area.DrawAxes(_canvas);
        _canvas.Text((area.Left + area.Right) / 2, area.Bottom + 32, chart.Horizontal.TitleWithUnit(language), 11, Anchor.Middle, Palette.QuietInk, kind: "axis-title");
        DrawLines(area);
        if (atEnds) DrawNamesAtEnds(area);
        return _canvas.Foot(chart, area.Bottom + 34, DrawMarks(area));
    }

    /// <summary>Which colour and dash each line has: reference lines are all alike and use up none.</summary>
    internal static IReadOnlyList<int> Styles(IReadOnlyList<LineSeries> series)
    {
        var next = 0;
        return [.. series.Select(one => one.IsReference ? 0 : next++)];
    }

    private static bool HasPoints(LineSeries series) => series.Points.Any(point => !double.IsNaN(point.Y));

    private static ChartPoint End(LineSeries series) => series.Points.Last(point => !double.IsNaN(point.Y));

    /// <summary>Names stand at the ends of the lines while there are few, short ones, and the lines end near the right edge.</summary>
    private bool NamesFitAtEnds(AxisScale across)
    {
        var named = chart.Series.Where(HasPoints).ToList();
        return named.Count <= 14 && named.All(one =>
            TextWidth.Of(one.Name.In(language), 12) <= MostNameWidth && across.Fraction(End(one).X) >= 0.8);
    }

    private IEnumerable<SvgKeyEntry> KeyEntries(bool atEnds)
    {
        if (!atEnds)
            for (var i = 0; i < chart.Series.Count; i++) yield return SvgKey.OfLine(_canvas, chart.Series[i], _styles[i]);
        if (chart.Interval is { } interval && chart.Series.Any(one => one.HasBand)) yield return SvgKey.OfBand(_canvas, interval);
    }

    private void DrawLines(PlotArea area)
    {
        var lines = new SvgLines(_canvas, area);
        for (var i = 0; i < chart.Series.Count; i++) lines.DrawBand(chart.Series[i], _styles[i]);
        foreach (var i in Enumerable.Range(0, chart.Series.Count).OrderBy(i => !chart.Series[i].IsReference))
            lines.DrawLine(chart.Series[i], _styles[i], point => _table.Saying(chart.Series[i], point));
    }

    private void DrawNamesAtEnds(PlotArea area)
    {
        var named = Enumerable.Range(0, chart.Series.Count).Where(i => HasPoints(chart.Series[i])).ToList();
        var wanted = named.Select(i => area.Y(End(chart.Series[i]).Y)).ToArray();
        var placed = Spreading.Apart(wanted, 15, area.Top, area.Bottom);
        for (var k = 0; k < named.Count; k++)
        {
            var (one, style) = (chart.Series[named[k]], _styles[named[k]]);
            var colour = SvgLines.Colour(one, style);
            _canvas.Path($"M{SvgCanvas.N(area.X(End(one).X))} {SvgCanvas.N(wanted[k])}L{SvgCanvas.N(area.Right + 10)} {SvgCanvas.N(placed[k])}", "none", "leader", colour, 0.8);
            _canvas.Text(area.Right + 13, placed[k] + 4, one.Name.In(language), 12, colour: colour, kind: "legend");
        }
    }

    private BilingualText? DrawMarks(PlotArea area)
    {
        var marks = new SvgMarks(_canvas, area);
        foreach (var one in chart.Series) marks.RatherNotOn(one);
        return LineWords.Unnamed(marks.Draw(chart.Marks, _table.Saying), chart.Marks.Count(mark => !mark.IsMissing));
    }
}
