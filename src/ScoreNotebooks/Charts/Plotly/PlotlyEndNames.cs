using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>A name to the right of what it names.</summary>
/// <param name="Text">The name, as Plotly's own markup.</param>
/// <param name="Across">Where it is tied to, on the axis <paramref name="Reference"/>.</param>
/// <param name="Reference"><c>x</c>, or <c>paper</c> for the edge of the plot.</param>
/// <param name="Up">The value that it is tied to.</param>
/// <param name="Ink">The colour of the name.</param>
/// <param name="Tie">The colour of the line that ties it.</param>
internal sealed record PlotlyEndName(string Text, JsonNode Across, string Reference, double Up, string Ink, string Tie);

/// <summary>Names at the right ends, moved apart so that none covers another.</summary>
/// <param name="height">The height of the plot in pixels, which is the same at every width.</param>
/// <param name="up">The scale of the values.</param>
/// <param name="distance">How far the names stand from their ends, in pixels.</param>
internal sealed class PlotlyEndNames(int height, AxisScale up, int distance)
{
    internal IEnumerable<JsonObject> Of(IReadOnlyList<PlotlyEndName> names)
    {
        var wanted = names.Select(name => height * (1 - up.Fraction(name.Up))).ToArray();
        var placed = Spreading.Apart(wanted, 15, 0, height);
        return names.Select((name, index) => Annotation(name, placed[index] - wanted[index]));
    }

    private JsonObject Annotation(PlotlyEndName name, double down) => new()
    {
        ["x"] = name.Across,
        ["y"] = name.Up,
        ["xref"] = name.Reference,
        ["yref"] = "y",
        ["text"] = name.Text,
        ["showarrow"] = true,
        ["arrowhead"] = 0,
        ["arrowwidth"] = 0.8,
        ["arrowcolor"] = name.Tie,
        ["ax"] = distance,
        ["ay"] = Math.Round(down, 1),
        ["xanchor"] = "left",
        ["font"] = new JsonObject { ["size"] = 12, ["color"] = name.Ink },
    };
}
