using System.Text;
using CsvHelper;

namespace ScoreNotebooks;

/// <summary>Reads the table of a delimited text file.</summary>
internal static class DelimitedFile
{
    private const int LongestRecord = 16 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file's name as the user gave it.</param>
    /// <param name="stream">The file, at any position; it must be able to seek.</param>
    /// <param name="kind">What is looked for in it.</param>
    internal static TRows Read<TRows>(string file, Stream stream, ITableKind<TRows> kind) where TRows : TableRows
    {
        var format = TextFormat.Detect(file, stream);
        stream.Position = 0;
        var options = CsvReaderOptions.Default with
        {
            Separator = format.HasHint ? null : format.Separator,
            Encoding = format.Encoding is UTF8Encoding ? null : format.Encoding,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = LongestRecord,
            HasHeader = false,
            TrimWhitespace = true,
        };
        try
        {
            using var reader = CsvReader.Create(stream, options, leaveOpen: true);
            return Read(file, reader, format.Separator == ';' ? DecimalMark.Open : DecimalMark.Point, kind);
        }
        catch (CsvFormatException failure)
        {
            throw Malformed(file, failure);
        }
    }

    private static TRows Read<TRows>(string file, CsvReader reader, DecimalMark mark, ITableKind<TRows> kind) where TRows : TableRows
    {
        reader.Read();
        var header = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList();
        var rows = kind.Begin(file, (int)reader.LineNumber, header, mark);
        Func<int, string> cell = position => position < reader.FieldCount ? reader.GetString(position) : "";
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            if (reader.FieldCount != rows.Width) CheckWidth(reader, rows, line);
            if (!rows.StartRow(cell, line))
            {
                if (IsBlank(reader)) continue;
                throw rows.NoKey(line);
            }

            foreach (var (position, column) in rows.Cells)
                column.Add(reader.GetSpan(position), line, rows.Marks);
            foreach (var position in rows.Unnamed)
                if (!reader.IsEmpty(position))
                    rows.ValueWithoutHeader(position, line, reader.GetString(position));
        }

        return rows;
    }

    private static void CheckWidth(CsvReader reader, TableRows rows, int line)
    {
        if (IsBlank(reader)) return;
        if (reader.FieldCount < rows.Width) rows.ShortRow(line, reader.FieldCount);
        for (var position = rows.Width; position < reader.FieldCount; position++)
            if (!string.IsNullOrWhiteSpace(reader.GetString(position)))
                rows.ValueWithoutHeader(position, line, reader.GetString(position));
    }

    private static bool IsBlank(CsvReader reader)
    {
        for (var position = 0; position < reader.FieldCount; position++)
            if (!string.IsNullOrWhiteSpace(reader.GetString(position)))
                return false;
        return true;
    }

    private static WorkbookException Malformed(string file, CsvFormatException failure) =>
        new TablePlace(file, failure.LineNumber > 0 ? (int)failure.LineNumber : null).Refuse(
            "the quotes of this row do not pair up, so its cells cannot be told apart. Close the quote, or write a quote inside a value twice within quotes (\"5\"\" screen\").",
            "该行的引号不成对，无法区分单元格。请补上引号；值中本身含引号时，请整体加引号并把里面的引号写两遍（\"5\"\"屏\"）。",
            failure);
}
