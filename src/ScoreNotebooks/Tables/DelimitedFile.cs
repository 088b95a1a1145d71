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
    /// <param name="choices">What the caller said about the files.</param>
    internal static FileTable Read(string file, Stream stream, ReadingChoices choices)
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
            return Read(file, reader, format.Separator == ';' ? DecimalMark.Open : DecimalMark.Point, choices);
        }
        catch (CsvFormatException failure)
        {
            throw Malformed(file, failure);
        }
    }

    private static FileTable Read(string file, CsvReader reader, DecimalMark mark, ReadingChoices choices)
    {
        reader.Read();
        var header = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList();
        var table = new TableBuilder(file, (int)reader.LineNumber, header, mark, choices);
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            var shop = ShopNames.Normalise(reader.GetString(table.ShopPosition));
            if (reader.FieldCount != table.Width) CheckWidth(reader, table, line);
            if (shop.Length == 0)
            {
                if (IsBlank(reader)) continue;
                throw table.NoShop(line);
            }

            table.StartRow(shop, line);
            foreach (var column in table.Columns)
                column.Add(reader.GetSpan(column.Position), line, table.Marks);
            foreach (var position in table.Unnamed)
                if (!reader.IsEmpty(position))
                    table.ValueWithoutHeader(position, line, reader.GetString(position));
        }

        return table.Finish();
    }

    private static void CheckWidth(CsvReader reader, TableBuilder table, int line)
    {
        if (IsBlank(reader)) return;
        if (reader.FieldCount < table.Width) table.ShortRow(line, reader.FieldCount);
        for (var position = table.Width; position < reader.FieldCount; position++)
            if (!string.IsNullOrWhiteSpace(reader.GetString(position)))
                table.ValueWithoutHeader(position, line, reader.GetString(position));
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
