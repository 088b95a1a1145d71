using System.Text;
using System.Text.Json.Nodes;

namespace ScoreNotebooks;

/// <summary>
/// Makes the formatters of charts: a Plotly figure, an image for everywhere else, and words. The image is an SVG
/// in a data URI, which hosts that strip scripts and drop SVG still show.
/// </summary>
public sealed class ChartFormatterSource
{
    /// <summary>One formatter for each mime type that <see cref="Chart"/> prefers.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ResultFormatter<Chart>(MimeTypes.Plotly, chart => chart.ToFigureJson(), EmptyFigure),
        new ResultFormatter<Chart>(MimeTypes.Html, chart => Image(chart, Workbook.Language), ResultFormatterSource.HtmlApology),
        new ResultFormatter<Chart>(MimeTypes.Text, chart => chart.ToText(), message => message),
    ];

    internal static string Image(Chart chart, Language language)
    {
        var data = Convert.ToBase64String(Encoding.UTF8.GetBytes(chart.ToSvg(language)));
        var words = $"{chart.Title.In(language)}. {chart.Description(language)}";
        return $"<img src=\"data:image/svg+xml;base64,{data}\" alt=\"{Markup.Encode(words)}\" style=\"background:#ffffff;max-width:100%;\">";
    }

    private static string EmptyFigure(string message) => new JsonObject
    {
        ["data"] = new JsonArray(),
        ["layout"] = new JsonObject { ["title"] = new JsonObject { ["text"] = Markup.Encode(message) } },
    }.ToJsonString();
}
