namespace ScoreNotebooks;

/// <summary>Draws named points on a plot and their names beside them.</summary>
internal sealed class SvgMarks(SvgCanvas canvas, PlotArea area, double size = 11)
{
    /// <summary>Of more marks, each is a dot without words of its own, so that the drawing stays light.</summary>
    private const int MostWithWords = 100;

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
                RatherNotOnLine(area.X(vertices[i - 1].X), area.Y(vertices[i - 1].Y), area.X(vertices[i].X), area.Y(vertices[i].Y));
        }
    }

    internal void RatherNotOnLine(double fromX, double fromY, double toX, double toY) => _placement.RatherNotOnLine(fromX, fromY, toX, toY);

    /// <summary>Draws guides without their names.</summary>
    internal void DrawGuides(IReadOnlyList<ChartGuide> guides)
    {
        var lines = new SvgLines(canvas, area);
        foreach (var guide in guides)
        {
            lines.DrawLine(guide.LineOver(area.Up), 0, _ => "");
            RatherNotOn(guide.LineOver(area.Up));
        }
    }

    /// <summary>Writes the names of guides at their upper ends; returns how many found no room.</summary>
    internal int NameGuides(IReadOnlyList<ChartGuide> guides) => guides.Count == 0 ? 0 : DrawNames(
        [.. guides.Select(guide => (guide.Name.In(canvas.Language), guide.TopOn(area.Up)))], LabelPlacement.Reach(guides.Count), Palette.QuietInk, "guide-name");

    /// <summary>Draws the marks that have a place and their names; returns how many stand without their name.</summary>
    internal int Draw(IReadOnlyList<ChartMark> marks, Func<ChartMark, string> saying, int reach)
    {
        var present = marks.Where(mark => !mark.IsMissing).ToList();
        if (present.Count > MostWithWords) canvas.Dots(present.Select(mark => (area.X(mark.X), area.Y(mark.Y))), Palette.Ink, 4, "marks");
        else foreach (var mark in present)
            canvas.Circle(area.X(mark.X), area.Y(mark.Y), present.Count > 20 ? 3 : 4, Palette.Ink, "mark", saying(mark), "#FFFFFF");
        return DrawNames([.. present.Select(mark => (mark.Name.In(canvas.Language), new ChartPoint(mark.X, mark.Y)))], reach);
    }

    /// <summary>Writes names beside points; returns for how many there was no room.</summary>
    internal int DrawNames(IReadOnlyList<(string Name, ChartPoint At)> points, int reach, string colour = Palette.Ink, string kind = "mark-name")
    {
        var texts = points.Select(point => TextWidth.ShortenName(point.Name, Math.Min(150, (area.Right - area.Left) * 0.6), size)).ToList();
        var wishes = points.Select((point, i) => new LabelWish(area.X(point.At.X), area.Y(point.At.Y), TextWidth.Of(texts[i], size))).ToList();
        var places = _placement.Place(wishes, size + 2, reach);
        for (var i = 0; i < places.Length; i++)
            if (places[i] is { } place) DrawName(texts[i], points[i].Name, wishes[i], place, colour, kind);
        return places.Count(place => place is null);
    }

    private void DrawName(string text, string full, LabelWish wish, PlacedLabel place, string colour, string kind)
    {
        if (place.NeedsLeader)
        {
            var (toX, toY) = (Math.Clamp(wish.X, place.Left, place.Left + wish.Width), Math.Clamp(wish.Y, place.Middle - (size / 2), place.Middle + (size / 2)));
            canvas.Line(wish.X, wish.Y, toX, toY, Palette.Axis, 0.8, "leader");
        }

        canvas.Text(place.Left, place.Middle + (size * 0.36), text, size, colour: colour, kind: kind, full: full, halo: "#FFFFFF");
    }
}
