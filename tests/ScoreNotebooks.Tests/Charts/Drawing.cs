using System.Globalization;
using System.Xml.Linq;

namespace ScoreNotebooks.Tests.Charts;

/// <summary>An SVG drawing, parsed, to ask about its geometry.</summary>
internal sealed class Drawing
{
    internal Drawing(string svg) => Root = XDocument.Parse(svg).Root!;

    internal XElement Root { get; }

    internal IReadOnlyList<XElement> Of(string kind) =>
        [.. Root.Descendants().Where(element => element.Attribute("class")?.Value == "sn-" + kind)];

    internal IReadOnlyList<XElement> Texts => [.. Root.Descendants().Where(element => element.Name.LocalName == "text")];

    internal static double Get(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>The text that is shown, without the title that is shown on pointing.</summary>
    internal static string Shown(XElement text) => string.Concat(text.Nodes().OfType<XText>().Select(node => node.Value));

    internal static string? Title(XElement element) => element.Elements().FirstOrDefault(child => child.Name.LocalName == "title")?.Value;

    /// <summary>The box a text takes, by the measurer of the library.</summary>
    internal static (double Left, double Right, double Top, double Bottom) Box(XElement text)
    {
        var size = Get(text, "font-size");
        var width = TextWidth.Of(Shown(text), size, text.Attribute("font-weight")?.Value == "bold");
        var x = Get(text, "x");
        var left = text.Attribute("text-anchor")?.Value switch { "middle" => x - (width / 2), "end" => x - width, _ => x };
        return (left, left + width, Get(text, "y") - (0.8 * size), Get(text, "y") + (0.2 * size));
    }

    /// <summary>The corners of a path of M, L and H steps in absolute places, piece by piece.</summary>
    internal static IReadOnlyList<IReadOnlyList<(double X, double Y)>> Pieces(XElement path) =>
    [
        .. path.Attribute("d")!.Value.TrimEnd('Z').Split('M', StringSplitOptions.RemoveEmptyEntries)
            .Select(piece => (IReadOnlyList<(double, double)>)[.. piece.Split('L').Select(corner => corner.Split(' ')).Select(corner => (Parse(corner[0]), Parse(corner[1])))]),
    ];

    internal double Width => Get(Root, "width");

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    internal double Height => Get(Root, "height");
}
