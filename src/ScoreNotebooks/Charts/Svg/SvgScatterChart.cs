namespace ScoreNotebooks;

/// <summary>Draws a <see cref="ScatterChart"/> as SVG.</summary>
internal sealed class SvgScatterChart(ScatterChart chart, Language language)
{
    private const double Height = 400;

    /// <summary>Of more points, each is a dot without words of its own, so that the drawing stays light.</summary>
    internal const int MostWithWords = 400;

    private readonly SvgCanvas _canvas = new(760, language);
    private readonly IReadOnlyList<ScatterPoint> _points = chart.Present;
    private readonly NumberText _across = ScatterTable.Across(chart, language);
    private readonly NumberText _up = ScatterTable.Up(chart, language);

    internal string Draw()
    {
        if (_points.Count == 0) return _canvas.Nothing(chart);
        var y = _canvas.Key([.. KeyEntries()], _canvas.Head(chart));
        var (across, up) = (chart.AcrossScale, chart.UpScale);
        var ticks = up.TickText(language);
        var left = SvgSheet.Margin + up.Ticks.Max(tick => TextWidth.Of(ticks.Text(tick), 11)) + 8;
        var area = new PlotArea(left, _canvas.Width - SvgSheet.Margin - 14, y + 36, y + 36 + Height, across, up);
        area.DrawAxes(_canvas);
        area.DrawTitles(_canvas, chart.Horizontal, chart.Vertical);
        return _canvas.Foot(chart, area.Bottom + 40, DrawPoints(area));
    }

    private IEnumerable<SvgKeyEntry> KeyEntries()
    {
        if (chart.Interval is not { } interval || !_points.Any(point => point.HasXInterval || point.HasYInterval)) yield break;
        yield return new SvgKeyEntry(interval.In(language), (x, y) => _canvas.Line(x, y, x + 28, y, Palette.Axis, 1.2, "swatch"));
    }

    private BilingualText? DrawPoints(PlotArea area)
    {
        var marks = new SvgMarks(_canvas, area);
        DrawGuides(area, marks);
        foreach (var point in _points) DrawIntervals(area, marks, point);
        if (_points.Count <= MostWithWords)
            foreach (var point in _points)
                _canvas.Circle(area.X(point.X), area.Y(point.Y), 4.5, Palette.Up, "point", ScatterTable.Saying(chart, point, _across, _up, language), "#FFFFFF");
        else _canvas.Dots(_points.Select(point => (area.X(point.X), area.Y(point.Y))), Palette.Up, 4, "points");
        var unnamed = marks.DrawNames([.. _points.Select(point => (point.Name.In(language), new ChartPoint(point.X, point.Y)))], LabelPlacement.Reach(_points.Count));
        return LineWords.Unnamed(unnamed, _points.Count);
    }

    /// <summary>The guides as far as they lie in the plot, and their names where they leave it.</summary>
    private void DrawGuides(PlotArea area, SvgMarks marks)
    {
        var lines = new SvgLines(_canvas, area);
        foreach (var guide in chart.ShownGuides(area.Across, area.Up))
        {
            lines.DrawLine(guide, 0, _ => "");
            marks.RatherNotOn(guide);
        }

        var ends = chart.GuideEnds(area.Across, area.Up).Select(end => (end.Name.In(language), end.At)).ToList();
        marks.DrawNames(ends, LabelPlacement.Reach(ends.Count), Palette.QuietInk, "guide-name");
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
