using System.Globalization;
using System.Text;

namespace ScoreNotebooks;

/// <summary>Writes a <see cref="ResultTable"/> as CSV.</summary>
internal sealed class ResultTableCsv(ResultTable table, Language language)
{
    internal string Write()
    {
        var columns = table.ReaderColumns(language);
        var text = new StringBuilder();
        text.AppendJoin(',', columns.Select(column => Field(column.Name))).Append("\r\n");
        for (var row = 0; row < table.RowCount; row++)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (i > 0) text.Append(',');
                text.Append(columns[i].IsText ? Field(columns[i].Text(row) ?? "") : Number(columns[i].Number(row)));
            }

            text.Append("\r\n");
        }

        return text.ToString();
    }

    private static string Number(double value) => double.IsNaN(value) ? "" : value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>
    /// A text field. One that begins like a formula gets an apostrophe (OWASP, CSV injection), and so does one
    /// that begins with a tab or a line break, which spreadsheets skip before they look for a formula.
    /// </summary>
    private static string Field(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n') text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 && text.Trim().Length == text.Length ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
