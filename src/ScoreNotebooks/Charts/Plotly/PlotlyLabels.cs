using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>
/// Names beside points, placed for the least width of a figure and kept at the same distance from their points
/// when it is wider: there the points lie further apart and the names still stand clear.
/// </summary>
internal sealed class PlotlyLabels(double width, double height, AxisScale across, AxisScale up, string xAxis = "x", string yAxis = "y")
{
    private readonly LabelPlacement _placement = new(0, 0, width, height);

    internal void KeepOff(double x, double y) => _placement.KeepOffPoint(X(x), Y(y));

    internal void RatherNotOn(LineSeries series)
    {
        for (var i = 1; i < series.Points.Count; i++)
        {
            var (from, to) = (series.Points[i - 1], series.Points[i]);
            if (!double.IsNaN(from.Y) && !double.IsNaN(to.Y)) _placement.RatherNotOnLine(X(from.X), Y(from.Y), X(to.X), Y(to.Y));
        }
    }

    /// <summary>The name beside its point; null when there is no room.</summary>
    internal JsonObject? Name(string full, double x, double y)
    {
        var text = TextWidth.ShortenName(full, Math.Min(150, width * 0.6), 11);
        var own = TextWidth.Of(text, 11);
        if (_placement.Place(X(x), Y(y), own, 13) is not { } place) return null;
        return new JsonObject
        {
            ["x"] = across is LogarithmicScale ? Math.Log10(x) : x,
            ["y"] = y,
            ["xref"] = xAxis,
            ["yref"] = yAxis,
            ["text"] = PlotlyFigure.Text(text),
            ["showarrow"] = true,
            ["arrowhead"] = 0,
            ["arrowwidth"] = place.NeedsLeader ? 0.8 : 0.1,
            ["arrowcolor"] = place.NeedsLeader ? Palette.Axis : "rgba(0,0,0,0)",
            ["standoff"] = 4,
            ["ax"] = Math.Round(place.Left + (own / 2) - X(x), 1),
            ["ay"] = Math.Round(place.Middle - Y(y), 1),
            ["font"] = new JsonObject { ["size"] = 11, ["color"] = Palette.Ink },
        };
    }

    private double X(double value) => width * across.Fraction(value);

    private double Y(double value) => height * (1 - up.Fraction(value));
}
