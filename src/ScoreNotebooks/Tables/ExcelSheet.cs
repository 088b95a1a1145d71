using ExcelDataReader;

namespace ScoreNotebooks;

/// <summary>Reads the rows of one sheet, whose header has been read already.</summary>
internal sealed class ExcelSheet(
    IExcelDataReader reader, string name, List<string> header, IReadOnlyDictionary<(int Line, int Position), string> faults, ReadingChoices choices)
{
    private readonly TableBuilder _table = new(name, reader.Depth + 1, header, DecimalMark.Point, choices);

    internal FileTable Read()
    {
        while (reader.Read())
            ReadRow(reader.Depth + 1);
        return _table.Finish();
    }

    private void ReadRow(int line)
    {
        var shop = ShopNames.Normalise(Printed(line, _table.ShopPosition));
        if (shop.Length == 0 || faults.ContainsKey((line, _table.ShopPosition)))
        {
            if (shop.Length == 0 && IsBlank(line)) return;
            throw _table.NoShop(line);
        }

        for (var position = _table.Width; position < reader.FieldCount; position++)
            if (Printed(line, position) is { Length: > 0 } value)
                _table.ValueWithoutHeader(position, line, value);
        foreach (var position in _table.Unnamed)
            if (Printed(line, position) is { Length: > 0 } value)
                _table.ValueWithoutHeader(position, line, value);
        _table.StartRow(shop, line);
        foreach (var column in _table.Columns)
            ReadCell(column, line);
    }

    private void ReadCell(ColumnBuilder column, int line)
    {
        if (reader.GetValue(column.Position) is double number)
        {
            var format = reader.GetNumberFormatString(column.Position);
            var printed = number.ToString("R", Formats.Plain);
            // A percent format shows 0.3 as 30%: the number is a share already.
            if (ExcelFormats.IsPercent(format)) column.AddNumber(number, CellKind.Share, line, printed);
            else column.AddText(printed + ExcelFormats.WordOf(format), line, _table.Marks);
        }
        else if (reader.GetValue(column.Position) is TimeSpan time)
        {
            column.AddNumber(time.TotalHours, CellKind.Hours, line, time.ToString("c", Formats.Plain));
        }
        else
        {
            column.AddText(Printed(line, column.Position), line, _table.Marks);
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
        return reader.GetValue(position) switch
        {
            null => "",
            string text => text.Trim(),
            DateTime { Year: < 1901 } time => time.ToString("HH:mm:ss", Formats.Plain),
            DateTime date => date.ToString("yyyy-MM-dd", Formats.Plain),
            var other => Convert.ToString(other, Formats.Plain) ?? "",
        };
    }
}
