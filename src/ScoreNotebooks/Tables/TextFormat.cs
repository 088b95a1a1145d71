using System.Text;
using System.Text.Unicode;

namespace ScoreNotebooks;

/// <summary>How a text file is written: its encoding, and what separates its cells.</summary>
/// <param name="Encoding">UTF-8, GB18030 or UTF-16.</param>
/// <param name="Separator">Comma, semicolon or tab.</param>
/// <param name="HasHint">Whether the first line is a hint such as <c>sep=;</c>, which spreadsheets write.</param>
internal sealed record TextFormat(Encoding Encoding, char Separator, bool HasHint)
{
    private const int Start = 64 * 1024;

    private static readonly Encoding StrictGb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>
    /// Finds out how a file is written. A byte order mark decides; without one the file is UTF-8 if all of it is
    /// valid UTF-8, else GB18030 (which covers GBK and GB2312) if all of it is valid GB18030.
    /// </summary>
    /// <exception cref="WorkbookException">The file is empty, is no text, or is in another encoding.</exception>
    internal static TextFormat Detect(string file, Stream stream)
    {
        stream.Position = 0;
        var start = new byte[Start];
        var length = stream.ReadAtLeast(start, Start, throwOnEndOfStream: false);
        var head = start.AsSpan(0, length);
        if (length == 0) throw Empty(file);
        NotATable.Refuse(file, head);
        var encoding = Certain(file, stream, ByMark(head));
        stream.Position = 0;
        using var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, Start, leaveOpen: true);
        var first = FirstLine(reader) ?? throw Empty(file);
        if (first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length == 5)
            return new(encoding, first[4], true);
        return new(encoding, Separating(first), false);
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8)) return Encoding.UTF8;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new UnicodeEncoding(false, true, throwOnInvalidBytes: true);
        return head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new UnicodeEncoding(true, true, throwOnInvalidBytes: true) : null;
    }

    private static Encoding Certain(string file, Stream stream, Encoding? marked)
    {
        if (marked is null or UTF8Encoding && IsUtf8(stream)) return Encoding.UTF8;
        var encoding = marked ?? StrictGb18030;
        if (encoding is not UTF8Encoding && Decodes(stream, encoding)) return encoding;
        throw new TablePlace(file).Refuse(
            $"the file is {(marked is null ? "neither UTF-8 nor GB18030" : $"marked as {marked.WebName} but holds bytes that are not")}, so its text cannot be read with certainty. Save it as \"CSV UTF-8\" and read it again.",
            $"文件{(marked is null ? "编码既不是 UTF-8 也不是 GB18030" : $"标记为 {marked.WebName}，但其中有无效的字节")}，无法可靠读取文字。请另存为“CSV UTF-8”后重新读取。");
    }

    private static bool Decodes(Stream stream, Encoding encoding)
    {
        stream.Position = 0;
        using var reader = new StreamReader(stream, encoding, false, Start, leaveOpen: true);
        var buffer = new char[Start];
        try
        {
            while (reader.Read(buffer) > 0)
            {
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Whether all of the file is valid UTF-8, in pieces, so that its size does not matter.</summary>
    private static bool IsUtf8(Stream stream)
    {
        stream.Position = 0;
        var buffer = new byte[1 << 20];
        var kept = 0;
        while (true)
        {
            var read = stream.Read(buffer, kept, buffer.Length - kept);
            var piece = buffer.AsSpan(0, kept + read);
            if (read == 0) return Utf8.IsValid(piece);
            var whole = WholeCharacters(piece);
            if (!Utf8.IsValid(piece[..whole])) return false;
            piece[whole..].CopyTo(buffer);
            kept = piece.Length - whole;
        }
    }

    /// <summary>The length without a character that is cut off at the end.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> piece)
    {
        for (var back = 1; back <= Math.Min(3, piece.Length); back++)
        {
            var lead = piece[^back];
            if (lead < 0x80) break;
            if (lead < 0xC0) continue;
            var needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            return needed > back ? piece.Length - back : piece.Length;
        }

        return piece.Length;
    }

    private static string? FirstLine(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
            if (!string.IsNullOrWhiteSpace(line))
                return line;
        return null;
    }

    /// <summary>The separator that stands most often in the header outside quotes; a comma when none does.</summary>
    private static char Separating(string header)
    {
        var (commas, semicolons, tabs) = (0, 0, 0);
        var quoted = false;
        foreach (var letter in header)
        {
            if (letter == '"') quoted = !quoted;
            if (quoted) continue;
            if (letter == ',') commas++;
            if (letter == ';') semicolons++;
            if (letter == '\t') tabs++;
        }

        if (tabs > Math.Max(commas, semicolons)) return '\t';
        return semicolons > commas ? ';' : ',';
    }

    private static WorkbookException Empty(string file) => new TablePlace(file).Refuse(
        "the file is empty. A table needs a header line and a row for each shop.",
        "文件是空的。表格需要一行表头，以及每家店铺一行数据。");
}
