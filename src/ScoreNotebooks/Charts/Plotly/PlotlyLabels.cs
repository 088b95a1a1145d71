using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>
/// Names beside points, placed for the least width of a figure and kept at the same distance from their points
/// when it is wider: there the points lie further apart and the names still stand clear.
/// </summary>
internal sealed class PlotlyLabels(Language language, double width, double height, AxisScale across, AxisScale up, string xAxis = "x", string yAxis = "y")
{
    private const double Size = 11;
    private readonly LabelPlacement _placement = new(0, 0, width, height);

    internal void RatherNotOn(LineSeries series)
    {
        var heights = series.Points.Select(point => point.Y).ToList();
        foreach (var (first, last) in Thinning.Runs(heights.Count, i => !double.IsNaN(heights[i])))
        {
            var corners = series.Corners(heights, first, last);
            var kept = Thinning.ByColumn(corners, X);
            for (var i = 1; i < kept.Count; i++) RatherNotOn(corners[kept[i - 1]], corners[kept[i]]);
        }
    }

    internal void RatherNotOn(ChartPoint from, ChartPoint to) => _placement.RatherNotOnLine(X(from.X), Y(from.Y), X(to.X), Y(to.Y));

    /// <summary>The names of guides at their upper ends; other names rather stand elsewhere than on the guides.</summary>
    /// <param name="guides">The guides.</param>
    /// <param name="named">Those of them that are named here.</param>
    internal IReadOnlyList<JsonObject> Guides(IReadOnlyList<ChartGuide> guides, IReadOnlyList<ChartGuide> named)
    {
        foreach (var guide in guides) RatherNotOn(guide.LineOver(up));
        return named.Count == 0 ? [] : Names([.. named.Select(guide => (guide.Name.In(language), guide.TopOn(up)))], LabelPlacement.Reach(named.Count), Palette.QuietInk);
    }

    /// <summary>The names of marks, as far as there is room.</summary>
    internal IReadOnlyList<JsonObject> Marks(IReadOnlyList<ChartMark> marks, int reach) =>
        Names([.. marks.Select(mark => (mark.Name.In(language), new ChartPoint(mark.X, mark.Y)))], reach);

    /// <summary>The names for which there is room, as annotations.</summary>
    internal IReadOnlyList<JsonObject> Names(IReadOnlyList<(string Name, ChartPoint At)> points, int reach, string colour = Palette.Ink)
    {
        var texts = points.Select(point => TextWidth.ShortenName(point.Name, Math.Min(150, width * 0.6), Size)).ToList();
        var wishes = points.Select((point, i) => new LabelWish(X(point.At.X), Y(point.At.Y), TextWidth.Of(texts[i], Size))).ToList();
        var places = _placement.Place(wishes, Size + 2, reach);
        return [.. Enumerable.Range(0, places.Length).Where(i => places[i] is not null).Select(i => Annotation(texts[i], points[i].At, wishes[i], places[i]!.Value, colour))];
    }

    private JsonObject Annotation(string text, ChartPoint at, LabelWish wish, PlacedLabel place, string colour) => new()
    {
        ["x"] = PlotlyFigure.Place(across, at.X),
        ["y"] = at.Y,
        ["xref"] = xAxis,
        ["yref"] = yAxis,
        ["text"] = PlotlyFigure.Text(text),
        ["showarrow"] = true,
        ["arrowhead"] = 0,
        ["arrowwidth"] = 0.8,
        ["arrowcolor"] = place.NeedsLeader ? Palette.Axis : "rgba(0,0,0,0)",
        ["standoff"] = 4,
        ["ax"] = Math.Round(place.Left + (wish.Width / 2) - wish.X, 1),
        ["ay"] = Math.Round(place.Middle - wish.Y, 1),
        ["font"] = new JsonObject { ["size"] = Size, ["color"] = colour },
    };

    private double X(double value) => width * across.Fraction(value);

    private double Y(double value) => height * (1 - up.Fraction(value));
}
