using ExcelDataReader;

namespace ScoreNotebooks;

/// <summary>Reads the rows of one sheet, whose header has been read already.</summary>
internal sealed class ExcelSheet(IExcelDataReader reader, TableRows rows, IReadOnlyDictionary<(int Line, int Position), string> faults)
{
    internal void Read()
    {
        while (reader.Read())
            ReadRow(reader.Depth + 1);
    }

    private void ReadRow(int line)
    {
        for (var position = rows.Width; position < reader.FieldCount; position++)
            if (Printed(line, position) is { Length: > 0 } value)
                rows.ValueWithoutHeader(position, line, value);
        if (!rows.StartRow(position => faults.ContainsKey((line, position)) ? "" : Printed(line, position), line))
        {
            if (IsBlank(line)) return;
            throw rows.NoKey(line);
        }

        foreach (var position in rows.Unnamed)
            if (Printed(line, position) is { Length: > 0 } value)
                rows.ValueWithoutHeader(position, line, value);
        foreach (var (position, column) in rows.Cells)
            ReadCell(position, column, line);
    }

    private void ReadCell(int position, ColumnBuilder column, int line)
    {
        if (reader.GetValue(position) is double number)
        {
            var format = reader.GetNumberFormatString(position);
            var printed = number.ToString("R", Formats.Plain);
            // A percent format shows 0.3 as 30%: the number is a share already.
            if (ExcelFormats.IsPercent(format)) column.AddNumber(number, CellKind.Share, line, printed);
            else column.AddText(printed + ExcelFormats.WordOf(format), line, rows.Marks);
        }
        else if (reader.GetValue(position) is TimeSpan time)
        {
            column.AddNumber(time.TotalHours, CellKind.Hours, line, time.ToString("c", Formats.Plain));
        }
        else
        {
            column.AddText(Printed(line, position), line, rows.Marks);
        }
    }

    private bool IsBlank(int line)
    {
        for (var position = 0; position < reader.FieldCount; position++)
            if (Printed(line, position).Length > 0)
                return false;
        return true;
    }

    /// <summary>The text of a cell; an error such as #DIV/0! is text here, so that it is told like any other.</summary>
    private string Printed(int line, int position)
    {
        if (faults.TryGetValue((line, position), out var fault)) return fault;
        if (position >= reader.FieldCount) return "";
        return TextOf(reader.GetValue(position));
    }

    /// <summary>The text of a cell's value; a date as 2026-05-01, with its time when it has one.</summary>
    internal static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text.Trim(),
        DateTime { Year: < 1901 } time => time.ToString("HH:mm:ss", Formats.Plain),
        DateTime date when date.TimeOfDay == TimeSpan.Zero => date.ToString("yyyy-MM-dd", Formats.Plain),
        DateTime date => date.ToString("yyyy-MM-dd HH:mm:ss", Formats.Plain),
        var other => Convert.ToString(other, Formats.Plain) ?? "",
    };
}
