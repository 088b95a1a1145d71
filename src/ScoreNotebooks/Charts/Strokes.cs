namespace ScoreNotebooks;

/// <summary>How the outline of a series is drawn so that it is told apart without colour: a dash and a marker.</summary>
internal static class Strokes
{
    private static readonly string?[] Dashes = [null, "7 3", "2 3", "9 3 2 3"];
    private static readonly string[] PlotlyDashes = ["solid", "dash", "dot", "dashdot"];
    private static readonly string[] PlotlyMarkers = ["circle", "square", "triangle-up", "diamond"];

    internal static string? Dash(int series) => Dashes[series % 4];

    internal static string PlotlyDash(int series) => PlotlyDashes[series % 4];

    internal static string PlotlyMarker(int series) => PlotlyMarkers[series % 4];

    /// <summary>A line needs more contrast to white than an area, so the light colours are skipped.</summary>
    internal static string Colour(int series) => new[] { "#0072B2", "#D55E00", "#00735A", "#A34E7E", "#222222" }[series % 5];

    /// <summary>The marker of a series around a point: circle, square, triangle or diamond.</summary>
    internal static void Marker(this SvgCanvas canvas, int series, double x, double y, string? title, string kind = "point")
    {
        var colour = Colour(series);
        const double r = 4;
        switch (series % 4)
        {
            case 1: canvas.Rect(x - r + 0.5, y - r + 0.5, (2 * r) - 1, (2 * r) - 1, colour, kind, title, "#FFFFFF"); break;
            case 2: canvas.Path($"M{SvgCanvas.N(x)} {SvgCanvas.N(y - r - 0.5)}l4.5 8h-9z", colour, kind, "#FFFFFF", title: title); break;
            case 3: canvas.Path($"M{SvgCanvas.N(x)} {SvgCanvas.N(y - r - 1)}l5 5l-5 5l-5-5z", colour, kind, "#FFFFFF", title: title); break;
            default: canvas.Circle(x, y, r, colour, kind, title, "#FFFFFF"); break;
        }
    }
}
