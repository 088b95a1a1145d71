namespace ScoreNotebooks;

/// <summary>Draws an <see cref="AreaChart"/> as SVG: layers with white edges, the total in ink, names beside their layers.</summary>
internal sealed class SvgAreaChart(AreaChart chart, Language language)
{
    private const double Height = 320;
    private readonly SvgCanvas _canvas = new(760, language);
    private readonly AreaPlan _plan = new(chart, language);

    internal string Draw()
    {
        if (_plan.IsEmpty) return _canvas.Nothing(chart);
        var y = _canvas.Head(chart);
        var ticks = _plan.Up.TickText(language);
        var left = SvgSheet.Margin + _plan.Up.Ticks.Max(tick => TextWidth.Of(ticks.Text(tick), 11)) + 8;
        var right = _canvas.Width - SvgSheet.Margin - _plan.SideWidth - 14;
        var area = new PlotArea(left, right, y + 36, y + 36 + Height, _plan.Across, _plan.Up, SvgLines.StripFor([_plan.Total]));
        area.DrawAxes(_canvas);
        area.DrawTitles(_canvas, chart.Horizontal, chart.Vertical);
        var lines = new SvgLines(_canvas, area);
        foreach (var (layer, band) in _plan.Parts)
            foreach (var outline in lines.Outlines(band, band.Low!, band.High!))
                _canvas.Path(outline, AreaPlan.Colour(layer), "layer", "#FFFFFF", 0.8, title: _plan.Name(layer));
        lines.DrawLine(_plan.Total, AreaPlan.TotalStyle, _plan.Saying);
        DrawNames(area);
        return _canvas.Foot(chart, area.Bottom + area.Strip + 40, DrawMarks(area));
    }

    /// <summary>The names in the order of the layers at the right edge, moved apart where layers are thin; the total's with them.</summary>
    private void DrawNames(PlotArea area)
    {
        var end = _plan.Total.Points.Last(point => !double.IsNaN(point.Y));
        double[] wanted = [.. _plan.Named.Select(layer => area.Y(_plan.NameAt(layer))), area.Y(end.Y)];
        var placed = Spreading.Apart(wanted, 15, area.Top - 4, area.Bottom + 4);
        for (var i = 0; i < wanted.Length; i++)
        {
            _canvas.Path($"M{SvgCanvas.N(area.Right + 1)} {SvgCanvas.N(wanted[i])}L{SvgCanvas.N(area.Right + 11)} {SvgCanvas.N(placed[i])}", "none", "leader", Palette.Axis, 0.8);
            if (i < _plan.Named.Count) DrawName(area, _plan.Named[i], placed[i]);
            else _canvas.Text(area.Right + 14, placed[i] + 4, chart.Total.In(language), 12, bold: true, kind: "legend");
        }
    }

    private void DrawName(PlotArea area, int layer, double y)
    {
        _canvas.Rect(area.Right + 14, y - 5, 10, 10, AreaPlan.Colour(layer), "swatch", stroke: Palette.QuietInk);
        _canvas.Text(area.Right + 28, y + 4, _plan.ShortName(layer), 12, kind: "legend", full: _plan.Name(layer));
    }

    private BilingualText? DrawMarks(PlotArea area)
    {
        var marks = new SvgMarks(_canvas, area);
        marks.RatherNotOn(_plan.Total);
        marks.DrawGuides(chart.Guides);
        var present = chart.Marks.Count(mark => !mark.IsMissing);
        var unnamed = marks.NameGuides(chart.Guides) + marks.Draw(chart.Marks, _plan.Table.Saying, LabelPlacement.Reach(present));
        return LineWords.Unnamed(unnamed, present + chart.Guides.Count);
    }
}
