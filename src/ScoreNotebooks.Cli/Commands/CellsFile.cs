using System.Text;
using System.Text.Json;

namespace ScoreNotebooks.Cli;

/// <summary>A file of cells: a JSON array of strings.</summary>
internal static class CellsFile
{
    /// <summary>Reads the cells.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <exception cref="WorkbookException">The text is no array of strings; the message says where.</exception>
    internal static IReadOnlyList<string> Parse(string json, string file)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        var cells = new List<string>();
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) throw Refuse(file, bytes, reader.TokenStartIndex, null);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                cells.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Refuse(file, bytes, reader.TokenStartIndex, null));
            // Reads to the end, so that what follows the array is refused.
            reader.Read();
            return cells;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // An incomplete array ends in the middle; a text that is no text (half a character) begins where it was read.
            var start = failure is JsonException { LineNumber: not null } ? reader.BytesConsumed : reader.TokenStartIndex;
            throw Refuse(file, bytes, start, failure);
        }
    }

    private static WorkbookException Refuse(string file, byte[] bytes, long at, Exception? failure)
    {
        var before = Encoding.UTF8.GetString(bytes, 0, (int)Math.Min(at, bytes.Length));
        var line = before.Count(letter => letter == '\n') + 1;
        var column = before.Length - before.LastIndexOf('\n');
        return new WorkbookException(
            new BilingualText(
                $"{file} is no JSON array of strings: see line {line}, column {column}. Write it as [\"1 + 1\", \"var x = 2; x\"].",
                $"{file} 不是由字符串组成的 JSON 数组：请看第 {line} 行第 {column} 列。写法如 [\"1 + 1\", \"var x = 2; x\"]。"), failure);
    }
}
