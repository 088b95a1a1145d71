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
        ShopLines.Write(output, scores, progress, Lines);
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

    private static void Lines(Stream lines, ScoreBlock shops, bool areFirst)
    {
        for (var row = 0; row < shops.Count; row++) Line(lines, shops, row);
    }

    private static void Line(Stream line, ScoreBlock shops, int row)
    {
        line.Write(Encoding.UTF8.GetBytes(Field(shops.Shop(row))));
        Number(line, shops.Total(row));
        Number(line, shops.Rank(row) > 0 ? shops.Rank(row) : double.NaN);
        Number(line, shops.Coverage(row));
        foreach (var dimension in shops.Dimensions) Number(line, shops.ScoreOf(dimension, row));
        var missing = "";
        foreach (var metric in shops.Metrics)
        {
            Number(line, shops.ValueOf(metric, row));
            Number(line, shops.PointsOf(metric, row));
            Number(line, shops.WeightOf(metric, row));
            Number(line, shops.ContributionOf(metric, row));
            if (double.IsNaN(shops.PointsOf(metric, row))) missing += (missing.Length > 0 ? " " : "") + metric.Metric.Id;
        }

        line.WriteByte((byte)',');
        line.Write(Encoding.UTF8.GetBytes(missing));
        line.Write("\r\n"u8);
    }

    private static void Number(Stream line, double value)
    {
        line.WriteByte((byte)',');
        if (!double.IsFinite(value)) return;
        // The longest is "-2.2250738585072014E-308".
        Span<byte> digits = stackalloc byte[32];
        value.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
        line.Write(digits[..length]);
    }

    // A name that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection), as in the library's tables.
    private static string Field(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n') text = "'" + text;
        var isPlain = text.AsSpan().IndexOfAny(NeedQuotes) < 0 && text.Trim().Length == text.Length;
        return isPlain ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
