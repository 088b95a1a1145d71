namespace ScoreNotebooks;

/// <summary>Recognises files that are given as tables and are something else, so that the error can say what.</summary>
internal static class NotATable
{
    private static readonly (byte[] Start, string English, string Chinese)[] Kinds =
    [
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook (.xls) or one with a password", "旧版 Excel 文件（.xls）或加密的工作簿"),
        ("PK"u8.ToArray(), "a compressed file or a damaged workbook", "压缩文件或已损坏的工作簿"),
        ("%PDF"u8.ToArray(), "a PDF", "PDF 文件"),
        ([0x1F, 0x8B], "a compressed file", "压缩文件"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture", "图片"),
        ([0xFF, 0xD8, 0xFF], "a picture", "图片"),
    ];

    /// <summary>Whether the file is packed, as .xlsx workbooks are.</summary>
    internal static bool IsPacked(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Refuses a file whose first bytes show that it is no delimited text.</summary>
    internal static void Refuse(string file, ReadOnlySpan<byte> head)
    {
        foreach (var (start, english, chinese) in Kinds)
            if (head.StartsWith(start))
                throw Refusal(file, english, chinese);
        var text = head.TrimStart(" \t\r\n\uFEFF"u8);
        if (text.Length > 0 && text[0] == (byte)'<') throw Refusal(file, "a web page or XML", "网页或 XML 文件");
        if (text.Length > 0 && text[0] is (byte)'{' or (byte)'[') throw Refusal(file, "JSON", "JSON 文件");
        var isUtf16 = head.Length > 1 && head[0] + head[1] == 0xFF + 0xFE && head[0] >= 0xFE;
        if (!isUtf16 && head.Contains((byte)0)) throw Refusal(file, "binary data or text in an unusual encoding", "二进制文件或特殊编码的文本");
    }

    private static WorkbookException Refusal(string file, string english, string chinese) => new TablePlace(file).Refuse(
        $"this is {english}, not a table that can be read. Save the table as \"CSV UTF-8\" or as .xlsx and read that file.",
        $"这是{chinese}，不是可以读取的表格。请将表格另存为“CSV UTF-8”或 .xlsx 后再读取。");
}
