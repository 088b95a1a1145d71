using System.Buffers;
using System.Globalization;
using System.Text;

namespace ScoreNotebooks.Cli;

/// <summary>
/// Writes a scoreboard as CSV (RFC 4180, comma, CRLF), one row per shop in the table's order. A column is named as
/// its place in the JSON; numbers read back as the same doubles; what is missing is empty.
/// </summary>
internal static class ScoreCsv
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    internal static void Write(Stream output, Scoreboard scores, RowProgress progress)
    {
        output.Write(Encoding.UTF8.GetBytes(Header(scores.Model)));
        ShopLines.Write(output, scores, progress, static (line, shop, _) => line.Write(Encoding.UTF8.GetBytes(Line(shop))));
    }

    private static string Header(ScoreModel model)
    {
        IEnumerable<string> columns =
        [
            "shop", "total", "rank", "coverage",
            .. model.Dimensions.Skip(1).Select(dimension => $"dimensions.{dimension.Id}"),
            .. model.Metrics.SelectMany(metric => new[] { "value", "points", "weight", "contribution" }.Select(what => $"metrics.{metric.Id}.{what}")),
            "missing",
        ];
        return string.Join(',', columns) + "\r\n";
    }

    private static string Line(ShopScore shop)
    {
        var text = new StringBuilder(256);
        var hasTotal = !double.IsNaN(shop.Total);
        text.Append(Field(shop.Shop));
        Number(text, shop.Total);
        text.Append(',');
        if (shop.Rank > 0) text.Append(CultureInfo.InvariantCulture, $"{shop.Rank}");
        Number(text, shop.Coverage);
        foreach (var dimension in shop.Dimensions) Number(text, dimension.Score);
        foreach (var metric in shop.Metrics)
        {
            Number(text, metric.Value);
            Number(text, metric.Points);
            Number(text, hasTotal ? metric.Weight : double.NaN);
            Number(text, hasTotal ? metric.Contribution : double.NaN);
        }

        text.Append(',').AppendJoin(' ', shop.Metrics.Where(metric => metric.IsMissing).Select(metric => metric.Id));
        return text.Append("\r\n").ToString();
    }

    private static void Number(StringBuilder text, double value)
    {
        text.Append(',');
        if (double.IsFinite(value)) text.Append(CultureInfo.InvariantCulture, $"{value:R}");
    }

    // A name that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection), as in the library's tables.
    private static string Field(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n') text = "'" + text;
        var isPlain = text.AsSpan().IndexOfAny(NeedQuotes) < 0 && text.Trim().Length == text.Length;
        return isPlain ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
