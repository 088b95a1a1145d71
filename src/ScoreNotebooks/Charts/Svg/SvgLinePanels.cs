namespace ScoreNotebooks;

/// <summary>Draws <see cref="LinePanels"/> as SVG, three panels to a row.</summary>
internal sealed class SvgLinePanels(LinePanels chart, Language language)
{
    private const double Height = 130;
    private const double Gap = 26;
    private readonly SvgCanvas _canvas = new(760, language);
    private readonly AxisScale _up = chart.UpScale;
    private readonly IReadOnlyList<BilingualText> _names = chart.SeriesNames;
    private int _unnamed;

    /// <summary>The marks of gaps take the same height in every panel, so that the plots stay level.</summary>
    private double Strip => chart.Panels.Max(panel => SvgLines.StripFor(panel.Series));

    internal string Draw()
    {
        if (chart.Panels.Count == 0) return _canvas.Nothing(chart);
        var y = _canvas.Key([.. KeyEntries()], _canvas.Head(chart));
        var vertical = chart.Vertical.TitleWithUnit(language);
        _canvas.Text(SvgSheet.Margin, y + 20, TextWidth.Truncate(vertical, _canvas.Width - (2 * SvgSheet.Margin), 11), 11, colour: Palette.QuietInk, kind: "axis-title", full: vertical);
        y += 30;
        var columns = Math.Min(3, chart.Panels.Count);
        var ticks = _up.TickText(language);
        var left = SvgSheet.Margin + _up.Ticks.Max(tick => TextWidth.Of(ticks.Text(tick), 10.5)) + 8;
        var width = (_canvas.Width - SvgSheet.Margin - left - (Gap * (columns - 1))) / columns;
        for (var first = 0; first < chart.Panels.Count; first += columns)
        {
            var row = Enumerable.Range(first, Math.Min(columns, chart.Panels.Count - first)).ToList();
            var lines = row.Max(i => Title(chart.Panels[i], width).Count);
            var below = row.Max(i => Below(chart.Panels[i], width).Count);
            var top = y + (lines * 15) + 6;
            foreach (var i in row) DrawPanel(chart.Panels[i], left + ((i - first) * (width + Gap)), width, top, i == first);
            y = top + Height + Strip + 20 + (below * 13) + 12;
        }

        return _canvas.Foot(chart, y - 6, LineWords.Unnamed(_unnamed, chart.Panels.Sum(panel => chart.NamedGuides(panel).Count + panel.Marks.Count(mark => !mark.IsMissing))));
    }

    private static IReadOnlyList<string> Lines(string text, double width, double size, bool bold) => TextWidth.Wrap(text, width, size, 2, bold);

    private IReadOnlyList<string> Title(LinePanel panel, double width) => Lines(panel.Title.In(language), width, 12, true);

    private IReadOnlyList<string> Below(LinePanel panel, double width) => Lines(panel.TitleBelow(language), width, 10.5, false);

    private IEnumerable<SvgKeyEntry> KeyEntries()
    {
        var all = chart.Panels.SelectMany(panel => panel.Series).ToList();
        if (_names.Count > 1)
            for (var i = 0; i < _names.Count; i++) yield return SvgKey.OfLine(_canvas, all.First(one => !one.IsReference && one.Name == _names[i]), i);
        foreach (var reference in all.Where(one => one.IsReference).DistinctBy(one => one.Name)) yield return SvgKey.OfLine(_canvas, reference, 0);
        if (chart.Interval is { } interval && all.Any(one => one.HasBand)) yield return SvgKey.OfBand(_canvas, interval);
    }

    private void DrawPanel(LinePanel panel, double left, double width, double top, bool withHeights)
    {
        var area = new PlotArea(left, left + width, top, top + Height, panel.AcrossScale, _up, Strip);
        var title = Title(panel, width);
        for (var i = 0; i < title.Count; i++)
            _canvas.Text(left, top - 6 - ((title.Count - 1 - i) * 15), title[i], 12, bold: true, kind: "panel", full: panel.Title.In(language));
        area.DrawAxes(_canvas, 10.5, withHeights);
        var below = Below(panel, width);
        for (var i = 0; i < below.Count; i++)
            _canvas.Text(left + (width / 2), area.Bottom + Strip + 30 + (i * 13), below[i], 10.5, Anchor.Middle, Palette.QuietInk, kind: "axis-title", full: panel.TitleBelow(language));
        var lines = new SvgLines(_canvas, area, SvgLines.GapLine(panel.Series));
        var table = new LineTable(panel.Series, panel.Marks, panel.Horizontal, chart.Vertical, language);
        foreach (var one in panel.Series) lines.DrawBand(one, Style(one));
        foreach (var one in panel.Series.OrderBy(one => !one.IsReference)) lines.DrawLine(one, Style(one), point => table.Saying(one, point));
        var marks = new SvgMarks(_canvas, area, 10.5);
        foreach (var one in panel.Series) marks.RatherNotOn(one);
        marks.DrawGuides(panel.Guides);
        _unnamed += marks.NameGuides(chart.NamedGuides(panel)) + marks.Draw(panel.Marks, table.Saying, panel.LabelReach);
    }

    private int Style(LineSeries series) => series.IsReference ? 0 : Enumerable.Range(0, _names.Count).First(i => _names[i] == series.Name);
}
