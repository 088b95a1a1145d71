using System.Text;

namespace ScoreNotebooks;

/// <summary>Draws a <see cref="ScatterChart"/> as SVG.</summary>
internal sealed class SvgScatterChart(ScatterChart chart, Language language)
{
    private const double Height = 400;

    /// <summary>Of more points, each is a dot without words of its own, so that the drawing stays light.</summary>
    private const int MostWithWords = 400;

    private readonly SvgCanvas _canvas = new(760, language);
    private readonly IReadOnlyList<ScatterPoint> _points = chart.Present;
    private readonly NumberText _across = ScatterTable.Across(chart, language);
    private readonly NumberText _up = ScatterTable.Up(chart, language);

    internal string Draw()
    {
        if (_points.Count == 0) return _canvas.Nothing(chart);
        var y = _canvas.Key([.. KeyEntries()], _canvas.Head(chart));
        _canvas.Text(SvgSheet.Margin, y + 20, chart.Vertical.TitleWithUnit(language), 11, colour: Palette.QuietInk, kind: "axis-title");
        var (across, up) = (chart.AcrossScale, chart.UpScale);
        var ticks = up.TickText(language);
        var left = SvgSheet.Margin + up.Ticks.Max(tick => TextWidth.Of(ticks.Text(tick), 11)) + 8;
        var area = new PlotArea(left, _canvas.Width - SvgSheet.Margin - 14, y + 36, y + 36 + Height, across, up);
        area.DrawAxes(_canvas);
        _canvas.Text((area.Left + area.Right) / 2, area.Bottom + 32, chart.Horizontal.TitleWithUnit(language), 11, Anchor.Middle, Palette.QuietInk, kind: "axis-title");
        return _canvas.Foot(chart, area.Bottom + 34, DrawPoints(area));
    }

    private IEnumerable<SvgKeyEntry> KeyEntries()
    {
        foreach (var guide in chart.Guides) yield return SvgKey.OfLine(_canvas, guide with { IsReference = true }, 0);
        if (chart.Interval is not { } interval || !_points.Any(point => point.HasXInterval || point.HasYInterval)) yield break;
        yield return new SvgKeyEntry(interval.In(language), (x, y) => _canvas.Line(x, y, x + 28, y, Palette.Axis, 1.2, "swatch"));
    }

    private BilingualText? DrawPoints(PlotArea area)
    {
        var marks = new SvgMarks(_canvas, area);
        var lines = new SvgLines(_canvas, area);
        foreach (var guide in chart.Guides.Select(guide => guide with { IsReference = true }))
        {
            lines.DrawLine(guide, 0, _ => guide.Name.In(language));
            marks.RatherNotOn(guide);
        }

        foreach (var point in _points) DrawIntervals(area, marks, point);
        foreach (var point in _points) marks.KeepOff(area.X(point.X), area.Y(point.Y));
        if (_points.Count <= MostWithWords)
            foreach (var point in _points)
                _canvas.Circle(area.X(point.X), area.Y(point.Y), 4.5, Palette.Up, "point", ScatterTable.Saying(chart, point, _across, _up, language), "#FFFFFF");
        else DrawDots(area);
        return LineWords.Unnamed(_points.Count(point => !marks.DrawName(point.Name.In(language), area.X(point.X), area.Y(point.Y))), _points.Count);
    }

    /// <summary>Very many points as one path of round dots; those that fall on the same half pixel are drawn once.</summary>
    private void DrawDots(PlotArea area)
    {
        var places = _points.Select(point => (X: Math.Round(2 * area.X(point.X)) / 2, Y: Math.Round(2 * area.Y(point.Y)) / 2)).Distinct();
        var path = new StringBuilder();
        foreach (var (x, y) in places) path.Append('M').Append(SvgCanvas.N(x)).Append(' ').Append(SvgCanvas.N(y)).Append("h0");
        _canvas.Dots(path.ToString(), Palette.Up, 4, "points");
    }

    private void DrawIntervals(PlotArea area, SvgMarks marks, ScatterPoint point)
    {
        var (x, y) = (area.X(point.X), area.Y(point.Y));
        if (point.HasXInterval) DrawInterval(marks, area.X(point.XLow), y, area.X(point.XHigh), y);
        if (point.HasYInterval) DrawInterval(marks, x, area.Y(point.YLow), x, area.Y(point.YHigh));
    }

    private void DrawInterval(SvgMarks marks, double fromX, double fromY, double toX, double toY)
    {
        _canvas.Line(fromX, fromY, toX, toY, Palette.Axis, 1.2, "interval");
        marks.RatherNotOnLine(fromX, fromY, toX, toY);
    }
}
