using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ScoreNotebooks;

/// <summary>
/// Writes a <see cref="ResultTable"/> as HTML that keeps its meaning wherever it is shown: a plain table whose
/// styles are inline. Where styles are stripped, numbers, marks and notes are still there as text.
/// </summary>
internal sealed partial class ResultTableHtml(ResultTable table, Language language)
{
    private const string CellStyle = "padding:4px 10px;border-bottom:1px solid #e3e3e3;vertical-align:top;color:#222222;";

    /// <summary>A note stays in sight and wraps at the width that is seen, also where the table is wider and scrolls.</summary>
    private const string NoteStyle = "position:sticky;left:10px;max-width:min(60em,calc(100vw - 4em));overflow-wrap:anywhere;";

    /// <summary>Up to this many cells of a screen a text stays on one line; a longer one wraps, but not at every word.</summary>
    private const int ShortText = 16;

    private readonly ResultTableCells _cells = new(table, language);
    private readonly StringBuilder _html = new();

    internal string Write()
    {
        var tongue = language == Language.Chinese ? "zh-CN" : "en";
        _html.Append(CultureInfo.InvariantCulture, $"<table lang=\"{tongue}\" style=\"border-collapse:collapse;background:#ffffff;color:#222222;font-size:13px;margin:4px 0;\">\n");
        _html.Append(CultureInfo.InvariantCulture, $"<caption style=\"text-align:left;font-weight:bold;padding:4px 0 6px;color:#222222;background:#ffffff;\">{Markup.Encode(table.Title.In(language))}</caption>\n<thead>\n<tr>");
        foreach (var column in table.Columns)
            _html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" style=\"{CellStyle}text-align:{Side(column)};border-bottom:2px solid #8c8c8c;background:#ffffff;\">{Markup.Encode(column.Header.In(language))}</th>");
        _html.Append("</tr>\n</thead>\n<tbody>\n");
        for (var row = 0; row < _cells.Shown; row++) Row(row);
        _html.Append("</tbody>\n");
        Foot();
        return _html.Append("</table>").ToString();
    }

    private static string Side(ResultColumn column) => column is TextColumn ? "left" : "right";

    private void Row(int row)
    {
        _html.Append("<tr style=\"background:#ffffff;\">");
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var isName = column == 0 && table.Columns[0] is TextColumn;
            var element = isName ? "th scope=\"row\"" : "td";
            var text = _cells.Text(row, column);
            _html.Append(CultureInfo.InvariantCulture, $"<{element} style=\"{CellStyle}text-align:{Side(table.Columns[column])};{Lines(table.Columns[column], text)}{(isName ? "font-weight:normal;" : "font-variant-numeric:tabular-nums;")}{Bar(row, column)}\">");
            _html.Append(Markup.Encode(KeptTogether(text))).Append(Mark(row, column));
            if (_cells.Interval(row, column) is { } interval)
                _html.Append(CultureInfo.InvariantCulture, $" <small style=\"display:block;color:#595959;\">{Markup.Encode(interval)}</small>");
            _html.Append(isName ? "</th>" : "</td>");
        }

        _html.Append("</tr>\n");
    }

    /// <summary>A number keeps its unit, its mark and its interval on their lines; so does a short text.</summary>
    private static string Lines(ResultColumn column, string text) =>
        column is not TextColumn || TextWidth.Cells(text) <= ShortText ? "white-space:nowrap;" : "min-width:9em;";

    /// <summary>A long text never breaks between a number and its unit or beside an arrow.</summary>
    private static string KeptTogether(string text) => SpacesInside().Replace(text, "\u00A0");

    [GeneratedRegex(@"(?<=[0-9]) (?=\p{L})|(?<=\S) (?=[\u2192\u25B2\u25BC])|(?<=\u2192) (?=\S)")]
    private static partial Regex SpacesInside();

    /// <summary>The bar in a cell: coloured from the left to where the number lies in the stated range; pale, so that the number stays readable.</summary>
    private string Bar(int row, int column)
    {
        if (table.Columns[column] is not NumberColumn { Bar: { } range } numbers) return "";
        var value = numbers.Values.Span[row];
        if (double.IsNaN(value) || !(range.To > range.From)) return "";
        var share = Math.Clamp((value - range.From) / (range.To - range.From), 0, 1) * 100;
        var length = share.ToString("0.#", CultureInfo.InvariantCulture);
        return $"background:linear-gradient(90deg,#c6dff0 {length}%,transparent {length}%);";
    }

    private string Mark(int row, int column)
    {
        var (sign, colour, words) = _cells.Mark(row, column) switch
        {
            CellMark.Best => ("▲", "#0072b2", new BilingualText("best", "最好")),
            CellMark.Worst => ("▼", "#b34d00", new BilingualText("worst", "最差")),
            _ => ("", "", null),
        };
        return words is null ? "" : $"\u00A0<span role=\"img\" aria-label=\"{words.In(language)}\" title=\"{words.In(language)}\" style=\"color:{colour};\">{sign}</span>";
    }

    private void Foot()
    {
        var lines = table.Notes.Select(note => note.In(language)).ToList();
        if (_cells.Remainder is { } remainder) lines.Insert(0, remainder);
        if (lines.Count == 0 || table.Columns.Count == 0) return;
        _html.Append("<tfoot>\n");
        foreach (var line in lines)
            _html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{table.Columns.Count}\" style=\"padding:4px 10px 0;text-align:left;color:#595959;font-size:12px;background:#ffffff;\"><div style=\"{NoteStyle}\">{Markup.Encode(line)}</div></td></tr>\n");
        _html.Append("</tfoot>\n");
    }
}
