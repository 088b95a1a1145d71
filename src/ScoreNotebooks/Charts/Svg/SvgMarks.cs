namespace ScoreNotebooks;

/// <summary>Draws named points on a plot and their names beside them.</summary>
internal sealed class SvgMarks(SvgCanvas canvas, PlotArea area, double size = 11)
{
    private readonly LabelPlacement _placement = new(area.Left, area.Top, area.Right, area.Bottom);

    /// <summary>Makes names rather stand elsewhere than on this line.</summary>
    internal void RatherNotOn(LineSeries series)
    {
        var heights = series.Points.Select(point => point.Y).ToList();
        var lines = new SvgLines(canvas, area);
        foreach (var (first, last) in Thinning.Runs(heights.Count, i => !double.IsNaN(heights[i])))
        {
            var vertices = lines.Vertices(series, heights, first, last);
            for (var i = 1; i < vertices.Count; i++)
                _placement.RatherNotOnLine(area.X(vertices[i - 1].X), area.Y(vertices[i - 1].Y), area.X(vertices[i].X), area.Y(vertices[i].Y));
        }
    }

    /// <summary>Draws the marks that have a place; returns how many stand without their name.</summary>
    internal int Draw(IReadOnlyList<ChartMark> marks, Func<ChartMark, string> saying)
    {
        var present = marks.Where(mark => !mark.IsMissing).ToList();
        foreach (var mark in present) _placement.KeepOffPoint(area.X(mark.X), area.Y(mark.Y));
        foreach (var mark in present) canvas.Circle(area.X(mark.X), area.Y(mark.Y), 4, Palette.Ink, "mark", saying(mark), "#FFFFFF");
        return present.Count(mark => !DrawName(mark.Name.In(canvas.Language), area.X(mark.X), area.Y(mark.Y)));
    }

    /// <summary>Writes a name beside its point where there is room; says whether there was.</summary>
    internal bool DrawName(string full, double x, double y)
    {
        var text = TextWidth.ShortenName(full, Math.Min(150, (area.Right - area.Left) * 0.6), size);
        var width = TextWidth.Of(text, size);
        if (_placement.Place(x, y, width, size + 2) is not { } place) return false;
        if (place.NeedsLeader)
        {
            var (toX, toY) = (Math.Clamp(x, place.Left, place.Left + width), Math.Clamp(y, place.Middle - (size / 2), place.Middle + (size / 2)));
            canvas.Line(x, y, toX, toY, Palette.Axis, 0.8, "leader");
        }

        canvas.Text(place.Left, place.Middle + (size * 0.36), text, size, kind: "mark-name", full: full, halo: "#FFFFFF");
        return true;
    }

    internal void KeepOff(double x, double y) => _placement.KeepOffPoint(x, y);

    internal void RatherNotOnLine(double fromX, double fromY, double toX, double toY) => _placement.RatherNotOnLine(fromX, fromY, toX, toY);
}
