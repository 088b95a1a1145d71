namespace ScoreNotebooks;

/// <summary>Draws a <see cref="LineChart"/> as SVG.</summary>
internal sealed class SvgLineChart(LineChart chart, Language language)
{
    private const double Height = 320;
    private readonly SvgCanvas _canvas = new(760, language);
    private readonly LinePlan _plan = new(chart, language);

    internal string Draw()
    {
        if (_plan.IsEmpty) return _canvas.Nothing(chart);
        var y = _canvas.Key([.. KeyEntries()], _canvas.Head(chart));
        var ticks = _plan.Up.TickText(language);
        var left = SvgSheet.Margin + _plan.Up.Ticks.Max(tick => TextWidth.Of(ticks.Text(tick), 11)) + 8;
        var right = _canvas.Width - SvgSheet.Margin - (_plan.NamedAtEnds.Count > 0 ? _plan.SideWidth + 16 : 14);
        var area = new PlotArea(left, right, y + 36, y + 36 + Height, _plan.Across, _plan.Up, SvgLines.StripFor(chart.Series));
        area.DrawAxes(_canvas);
        area.DrawTitles(_canvas, chart.Horizontal, chart.Vertical);
        DrawLines(area);
        DrawNamesAtEnds(area);
        return _canvas.Foot(chart, area.Bottom + area.Strip + 40, DrawMarks(area));
    }

    private IEnumerable<SvgKeyEntry> KeyEntries()
    {
        foreach (var i in _plan.NamedInKey) yield return SvgKey.OfLine(_canvas, chart.Series[i], _plan.Styles[i]);
        if (_plan.Band is { } band) yield return SvgKey.OfBand(_canvas, band);
    }

    private void DrawLines(PlotArea area)
    {
        var lines = new SvgLines(_canvas, area, SvgLines.GapLine(chart.Series));
        for (var i = 0; i < chart.Series.Count; i++) lines.DrawBand(chart.Series[i], _plan.Styles[i]);
        foreach (var i in Enumerable.Range(0, chart.Series.Count).OrderBy(i => !chart.Series[i].IsReference))
            lines.DrawLine(chart.Series[i], _plan.Styles[i], point => _plan.Table.Saying(chart.Series[i], point), _plan.NamedAtEnds.Contains(i));
    }

    private void DrawNamesAtEnds(PlotArea area)
    {
        var wanted = _plan.NamedAtEnds.Select(i => area.Y(_plan.End(i).Y)).ToArray();
        var placed = Spreading.Apart(wanted, 15, area.Top, area.Bottom);
        for (var k = 0; k < wanted.Length; k++)
        {
            var series = _plan.NamedAtEnds[k];
            var colour = SvgLines.Colour(chart.Series[series], _plan.Styles[series]);
            _canvas.Path($"M{SvgCanvas.N(area.X(_plan.End(series).X))} {SvgCanvas.N(wanted[k])}L{SvgCanvas.N(area.Right + 10)} {SvgCanvas.N(placed[k])}", "none", "leader", colour, 0.8);
            _canvas.Text(area.Right + 13, placed[k] + 4, _plan.Name(series), 12, colour: colour, kind: "legend");
        }
    }

    private BilingualText? DrawMarks(PlotArea area)
    {
        var marks = new SvgMarks(_canvas, area);
        foreach (var one in chart.Series) marks.RatherNotOn(one);
        var present = chart.Marks.Count(mark => !mark.IsMissing);
        marks.DrawGuides(chart.Guides);
        var unnamed = marks.NameGuides(chart.Guides) + marks.Draw(chart.Marks, _plan.Table.Saying, LabelPlacement.Reach(present));
        return LineWords.Unnamed(unnamed, present + chart.Guides.Count);
    }
}
