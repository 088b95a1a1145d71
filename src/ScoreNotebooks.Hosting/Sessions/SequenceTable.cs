using System.Collections;
using System.Net;
using System.Reflection;
using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>A sequence of objects as an HTML table: one row per item, one column per property.</summary>
internal static class SequenceTable
{
    // Of one field of the table.
    private const int MostLetters = 100_000;

    /// <summary>The table; null when the value is no sequence, or one whose items read best in one line.</summary>
    public static string? Of(object? value, TypeFormatters formatters)
    {
        if (value is null or string or IDictionary || value is not IEnumerable sequence)
            return null;
        var items = sequence.Cast<object?>().Take(PlainText.ItemLimit + 1).ToList();
        if (items.Count == 0 || items.Any(item => item is null || PlainText.IsSimple(item.GetType())))
            return null;
        var type = items[0]!.GetType();
        var isUniform = items.TrueForAll(item => item!.GetType() == type);
        var properties = isUniform && !formatters.Has(type) && !typeof(IEnumerable).IsAssignableFrom(type)
            ? PlainText.PropertiesOf(type)
            : [];
        return properties.Count > 0 ? Columns(items, properties) : Rows(items, formatters);
    }

    private static string Columns(List<object?> items, IReadOnlyList<PropertyInfo> properties)
    {
        var html = new StringBuilder("<table><thead><tr>");
        foreach (var property in properties)
            html.Append("<th>").Append(Encode(property.Name)).Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var item in items.Take(PlainText.ItemLimit))
        {
            html.Append("<tr>");
            foreach (var property in properties)
                html.Append("<td>").Append(Encode(PlainText.Cut(PlainText.Of(property.GetValue(item)), MostLetters))).Append("</td>");
            html.Append("</tr>");
        }

        return html.Append(More(items, properties.Count)).Append("</tbody></table>").ToString();
    }

    private static string Rows(List<object?> items, TypeFormatters formatters)
    {
        var html = new StringBuilder("<table><tbody>");
        foreach (var item in items.Take(PlainText.ItemLimit))
        {
            var shown = formatters.Format(item);
            html.Append("<tr><td>").Append(shown?["text/html"] ?? Encode(PlainText.Cut(shown?["text/plain"] ?? PlainText.Of(item), MostLetters))).Append("</td></tr>");
        }

        return html.Append(More(items, 1)).Append("</tbody></table>").ToString();
    }

    private static string More(List<object?> items, int columns) =>
        items.Count <= PlainText.ItemLimit ? "" : FormattableString.Invariant($"<tr><td colspan=\"{columns}\">…</td></tr>");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
