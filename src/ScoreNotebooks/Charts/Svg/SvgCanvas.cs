using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScoreNotebooks;

/// <summary>Where a text stands at its point.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>
/// An SVG document being drawn: a white sheet of fixed width that grows downward. Only presentation attributes
/// are used, no styles and no script, so it shows under any content security policy.
/// </summary>
internal sealed class SvgCanvas(double width, Language language)
{
    /// <summary>Stands for the prefix of ids until the content they are derived from is known; may not occur in a text.</summary>
    private const string IdPrefix = "\u0001";

    private const string Fonts =
        "Arial, Helvetica, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

    private readonly StringBuilder _body = new();
    private readonly SortedDictionary<string, string> _patterns = new(StringComparer.Ordinal);

    internal double Width => width;

    internal Language Language => language;

    internal void Rect(double x, double y, double w, double h, string fill, string kind, string? title = null, string? stroke = null) =>
        Shape($"<rect class=\"sn-{kind}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(Math.Max(0, w))}\" height=\"{N(Math.Max(0, h))}\" fill=\"{fill}\"{Stroke(stroke)}", "rect", title);

    internal void Line(double x1, double y1, double x2, double y2, string colour, double thickness = 1, string kind = "line", string? dash = null) =>
        _body.Append(CultureInfo.InvariantCulture, $"<line class=\"sn-{kind}\" x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{colour}\" stroke-width=\"{N(thickness)}\"{Dash(dash)}/>\n");

    internal void Circle(double x, double y, double radius, string fill, string kind, string? title = null, string? stroke = null) =>
        Shape($"<circle class=\"sn-{kind}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"{fill}\"{Stroke(stroke)}", "circle", title);

    internal void Path(string data, string fill, string kind, string? stroke = null, double thickness = 1, string? dash = null, string? title = null, double? opacity = null) =>
        Shape($"<path class=\"sn-{kind}\" d=\"{data}\" fill=\"{fill}\"{(stroke is null ? "" : $" stroke=\"{stroke}\" stroke-width=\"{N(thickness)}\" stroke-linejoin=\"round\"")}{Dash(dash)}{(opacity is { } share ? $" fill-opacity=\"{N(share)}\"" : "")}", "path", title);

    /// <summary>Very many round dots in one element; those that fall on the same half pixel are drawn once.</summary>
    internal void Dots(IEnumerable<(double X, double Y)> places, string colour, double thickness, string kind)
    {
        var distinct = places.Select(place => (X: Math.Round(2 * place.X) / 2, Y: Math.Round(2 * place.Y) / 2)).Distinct();
        var data = string.Concat(distinct.Select(place => $"M{N(place.X)} {N(place.Y)}h0"));
        _body.Append(CultureInfo.InvariantCulture, $"<path class=\"sn-{kind}\" d=\"{data}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{N(thickness)}\" stroke-linecap=\"round\" stroke-opacity=\"0.6\"/>\n");
    }

    /// <summary>Writes a text with its baseline at the point; the full text becomes a title when it was shortened.</summary>
    internal void Text(
        double x, double baseline, string text, double size = 12, Anchor anchor = Anchor.Start, string colour = Palette.Ink,
        bool bold = false, string kind = "text", string? full = null, string? halo = null)
    {
        var end = anchor switch { Anchor.Middle => " text-anchor=\"middle\"", Anchor.End => " text-anchor=\"end\"", _ => "" };
        var weight = bold ? " font-weight=\"bold\"" : "";
        var around = halo is null ? "" : $" stroke=\"{halo}\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"";
        var title = full is null || full == text ? "" : $"<title>{Markup.Encode(full)}</title>";
        _body.Append(CultureInfo.InvariantCulture, $"<text class=\"sn-{kind}\" x=\"{N(x)}\" y=\"{N(baseline)}\" font-size=\"{N(size)}\" fill=\"{colour}\"{end}{weight}{around}>{title}{Markup.Encode(text)}</text>\n");
    }

    /// <summary>Writes a text wrapped to a width, first baseline at the point; returns the baseline after the last line.</summary>
    internal double Paragraph(
        double x, double baseline, string text, double wrapAt, double size = 12, Anchor anchor = Anchor.Start,
        string colour = Palette.Ink, bool bold = false, int most = int.MaxValue, string kind = "text")
    {
        foreach (var line in TextWidth.Wrap(text, wrapAt, size, most, bold))
        {
            Text(x, baseline, line, size, anchor, colour, bold, kind, most == int.MaxValue ? null : text);
            baseline += LineHeight(size);
        }

        return baseline;
    }

    internal static double LineHeight(double size) => size * 1.3;

    /// <summary>What to write into <c>fill</c> for a shade: its colour, or its pattern, which is defined on first use.</summary>
    internal string Fill(Shade shade)
    {
        if (shade.Texture == Texture.Solid) return shade.Colour;
        var name = $"{shade.Texture.ToString().ToLowerInvariant()}-{shade.Colour[1..].ToLowerInvariant()}";
        var marks = shade.Texture switch
        {
            Texture.Rising => "<path d=\"M-1 1l2-2M0 6l6-6M5 7l2-2\" stroke=\"#FFFFFF\" stroke-width=\"1.2\" stroke-opacity=\"0.75\"/>",
            Texture.Falling => "<path d=\"M-1 5l2 2M0 0l6 6M5-1l2 2\" stroke=\"#FFFFFF\" stroke-width=\"1.2\" stroke-opacity=\"0.75\"/>",
            _ => "<circle cx=\"3\" cy=\"3\" r=\"1.2\" fill=\"#FFFFFF\" fill-opacity=\"0.85\"/>",
        };
        _patterns[name] = $"<pattern id=\"{IdPrefix}-{name}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" fill=\"{shade.Colour}\"/>{marks}</pattern>\n";
        return $"url(#{IdPrefix}-{name})";
    }

    /// <summary>The finished document. Its ids begin with a digest of its content, so several stand on one page.</summary>
    internal string Finish(double height, string title, string description)
    {
        var tongue = language == Language.Chinese ? "zh-CN" : "en";
        var document = new StringBuilder();
        document.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"{tongue}\" xml:lang=\"{tongue}\" aria-labelledby=\"{IdPrefix}-title {IdPrefix}-desc\" ");
        document.Append(CultureInfo.InvariantCulture, $"width=\"{N(width)}\" height=\"{N(height)}\" viewBox=\"0 0 {N(width)} {N(height)}\" font-family=\"{Fonts}\">\n");
        document.Append(CultureInfo.InvariantCulture, $"<title id=\"{IdPrefix}-title\">{Markup.Encode(title)}</title>\n<desc id=\"{IdPrefix}-desc\">{Markup.Encode(description)}</desc>\n");
        if (_patterns.Count > 0) document.Append("<defs>\n").AppendJoin("", _patterns.Values).Append("</defs>\n");
        document.Append(CultureInfo.InvariantCulture, $"<rect class=\"sn-sheet\" width=\"{N(width)}\" height=\"{N(height)}\" fill=\"#FFFFFF\"/>\n").Append(_body).Append("</svg>\n");
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(document.ToString()));
        return document.Replace(IdPrefix, "sn" + Convert.ToHexStringLower(digest.AsSpan(0, 6))).ToString();
    }

    /// <summary>A length with at most two decimals, written the same everywhere.</summary>
    internal static string N(double value)
    {
        var text = value.ToString("0.##", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    private void Shape(string start, string element, string? title) =>
        _body.Append(start).Append(title is null ? "/>\n" : $"><title>{Markup.Encode(title)}</title></{element}>\n");

    private static string Stroke(string? colour) => colour is null ? "" : $" stroke=\"{colour}\"";

    private static string Dash(string? dash) => dash is null ? "" : $" stroke-dasharray=\"{dash}\"";
}
