using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ScoreNotebooks.Hosting;

/// <summary>The reasons for which a file is no notebook that we can read, each with its place and its remedy.</summary>
/// <param name="bytes">The bytes of the file.</param>
/// <param name="name">The name of the file.</param>
internal sealed class MalformedNotebook(byte[] bytes, string name)
{
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Refuses what is not JSON in UTF-8 at a glance, because a parser's message would not help.</summary>
    public void ThrowIfNotJsonText()
    {
        if (Reason() is { } text)
            throw new NotebookException(text);
    }

    public NotebookException Json(JsonException failure, int offset)
    {
        var line = failure.LineNumber ?? 0;
        var at = Offset(line, failure.BytePositionInLine ?? 0, offset);
        return at >= bytes.AsSpan().TrimEnd(" \t\r\n"u8).Length
            ? Problem(at, "the file ends in the middle, so it was probably not saved or downloaded completely.", "Save or download it again.",
                "文件到这里就断了，可能没有完整保存或下载。", "请重新保存或下载。")
            : Problem(at, "the text is not valid JSON here.", "Undo the last edit made by hand, or open the notebook in VS Code or Jupyter and save it again.",
                "这里的内容不符合 JSON 格式。", "请撤销最近的手工修改，或在 VS Code、Jupyter 中打开后重新保存。");
    }

    public NotebookException NotAnObject(int at) =>
        Problem(at, "a notebook begins with { and this file does not.", "Check that it is the .ipynb file and not another JSON file.",
            "笔记本文件应以 { 开头，而这个文件不是。", "请确认它确实是 .ipynb 文件，而不是其他 JSON 文件。");

    public NotebookException NoFormat() =>
        Whole("has no nbformat number, so it is not a notebook.", "Check that it is the .ipynb file and not another JSON file.",
            "没有 nbformat 版本号，不是笔记本文件。", "请确认它确实是 .ipynb 文件，而不是其他 JSON 文件。");

    public NotebookException OtherFormat(int format) =>
        Whole(Invariant($"is in notebook format {format}, and only format 4 can be read."), "Open it in a current Jupyter or VS Code and save it, which converts it to format 4.",
            Invariant($"采用的是第 {format} 版笔记本格式，这里只能读取第 4 版。"), "请用新版 Jupyter 或 VS Code 打开并保存，即可转换为第 4 版。");

    public NotebookException NoCells() =>
        Whole("has no list of cells.", "Open it in VS Code or Jupyter and save it again; if it opens empty there, take an earlier copy.",
            "没有单元格列表（cells）。", "请在 VS Code 或 Jupyter 中打开后重新保存；如果打开是空的，请改用之前的备份。");

    public NotebookException CellsNotAList(int at) =>
        Problem(at, "\"cells\" must be a list in [ ].", "Restore the file from an earlier copy, or repair this place by hand.",
            "“cells” 必须是用 [ ] 括起来的列表。", "请用之前的备份恢复，或手工修正此处。");

    public NotebookException CellsTwice(int at) =>
        Problem(at, "\"cells\" appears a second time, as after a merge of two versions.", "Keep one of the two lists.",
            "“cells” 出现了第二次，常见于合并两个版本之后。", "请只保留其中一个列表。");

    public NotebookException CellNotAnObject(int cell, int at) =>
        InCell(cell, at, "a cell must be an object in { }.", "Remove what stands here, or restore the cell.",
            "单元格必须是用 { } 括起来的对象。", "请删除此处内容，或恢复该单元格。");

    public NotebookException CellType(int cell, int at) =>
        InCell(cell, at, "\"cell_type\" must be a text.", "Write \"code\", \"markdown\" or \"raw\".",
            "“cell_type” 必须是文字。", "请写 \"code\"、\"markdown\" 或 \"raw\"。");

    public NotebookException NoCellType(int cell, int at) =>
        InCell(cell, at, "the cell does not say what it is: \"cell_type\" is missing.", "Add \"cell_type\": \"code\" or \"markdown\".",
            "单元格缺少 “cell_type”，无法判断类型。", "请补上 \"cell_type\": \"code\" 或 \"markdown\"。");

    public NotebookException UnknownCellType(int cell, string type, int at) =>
        InCell(cell, at, $"the cell type \"{type}\" does not exist.", "Write \"code\", \"markdown\" or \"raw\".",
            $"不存在名为 “{type}” 的单元格类型。", "请写 \"code\"、\"markdown\" 或 \"raw\"。");

    public NotebookException NoSource(int cell, int at) =>
        InCell(cell, at, "the cell has no text: \"source\" is missing.", "Add \"source\": [] for an empty cell, or restore the cell.",
            "单元格缺少正文 “source”。", "空单元格请补上 \"source\": []，否则请恢复该单元格。");

    public NotebookException Source(int cell, int at) =>
        InCell(cell, at, "\"source\" must be a text or a list of lines in quotes.", "Put every line in quotes.",
            "“source” 必须是文字，或由带引号的各行组成的列表。", "请给每一行加上引号。");

    public NotebookException Metadata(int cell, int at) =>
        InCell(cell, at, "\"metadata\" must be an object in { }.", "Write \"metadata\": {} if there is nothing to say.",
            "“metadata” 必须是用 { } 括起来的对象。", "没有内容时请写 \"metadata\": {}。");

    public NotebookException Outputs(int cell, int at) =>
        InCell(cell, at, "the saved outputs are damaged.", "Write \"outputs\": [] here, or clear the outputs in VS Code or Jupyter, and run the notebook again.",
            "保存的输出已损坏。", "请在此处写 \"outputs\": []，或在 VS Code、Jupyter 中清除输出，然后重新运行。");

    public NotebookException Characters(int cell, int at) =>
        InCell(cell, at, "a character is written as half a \\u pair.", "Type the character itself in its place.",
            "有一个字符只写了半个 \\u 编码。", "请直接输入该字符。");

    private NotebookText? Reason()
    {
        var text = bytes.AsSpan();
        if (text.StartsWith(new byte[] { 0xFF, 0xFE }) || text.StartsWith(new byte[] { 0xFE, 0xFF }))
            return Sentence("is stored as UTF-16, but notebooks are UTF-8.", "Save it again with the encoding UTF-8.",
                "的编码是 UTF-16，而笔记本必须是 UTF-8。", "请以 UTF-8 编码重新保存。");
        if (!Utf8.IsValid(text))
            return Sentence("is not in UTF-8 (perhaps GBK), but notebooks are.", "Save it again with the encoding UTF-8.",
                "的编码不是 UTF-8（可能是 GBK），而笔记本必须是 UTF-8。", "请以 UTF-8 编码重新保存。");
        text = text.TrimStart(ByteOrderMark).TrimStart(" \t\r\n"u8);
        if (text.IsEmpty)
            return Sentence("is empty.", "Take an earlier copy, or create the notebook anew in VS Code or Jupyter.",
                "是空文件。", "请改用之前的备份，或在 VS Code、Jupyter 中重新创建。");
        if (text[0] == (byte)'<' && !text.StartsWith("<<<<<<<"u8))
            return Sentence("is a web page and not a notebook.", "On a web site such as GitHub press Raw or Download, and save that file.",
                "是网页，而不是笔记本。", "在 GitHub 等网站上请点“Raw”或“Download”下载原始文件。");
        if (text[0] == (byte)'P' && text.StartsWith("PK"u8))
            return Sentence("is a zip archive.", "Unpack it and name the .ipynb file inside.",
                "是压缩包。", "请先解压，再指定其中的 .ipynb 文件。");
        var conflict = text.StartsWith("<<<<<<< "u8) ? bytes.AsSpan().IndexOf("<<<<<<< "u8) : bytes.AsSpan().IndexOf("\n<<<<<<< "u8) + 1;
        return conflict <= 0 && !text.StartsWith("<<<<<<< "u8) ? null
            : Problem(conflict, "two versions of the file were merged and left a conflict (<<<<<<<).", "Keep one version and remove the marks.",
                "合并两个版本时留下了冲突标记（<<<<<<<）。", "请保留其中一个版本并删除冲突标记。").Text;
    }

    private NotebookException Whole(string english, string remedy, string chinese, string chineseRemedy) =>
        new(Sentence(english, remedy, chinese, chineseRemedy));

    private NotebookText Sentence(string english, string remedy, string chinese, string chineseRemedy) =>
        new($"{name} {english} {remedy}", $"{name} {chinese}{chineseRemedy}");

    private NotebookException Problem(int at, string english, string remedy, string chinese, string chineseRemedy)
    {
        var (line, column) = Position(at);
        return new NotebookException(
            Invariant($"{name}, line {line}, column {column}: {english} {remedy}"),
            Invariant($"{name} 第 {line} 行第 {column} 列：{chinese}{chineseRemedy}"));
    }

    private NotebookException InCell(int cell, int at, string english, string remedy, string chinese, string chineseRemedy)
    {
        var (line, column) = Position(at);
        return new NotebookException(
            Invariant($"{name}, cell {cell} (line {line}, column {column}): {english} {remedy}"),
            Invariant($"{name} 第 {cell} 个单元格（第 {line} 行第 {column} 列）：{chinese}{chineseRemedy}"));
    }

    private int Offset(long line, long byteInLine, int offset)
    {
        var at = offset;
        for (; line > 0; line--)
            at += bytes.AsSpan(at).IndexOf((byte)'\n') + 1;
        return (int)Math.Min(bytes.Length, at + byteInLine);
    }

    // Lines and columns from 1, columns in characters, as editors count them.
    private (int Line, int Column) Position(int at)
    {
        var before = bytes.AsSpan(0, Math.Min(at, bytes.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var skipped = lineStart == 0 && before.StartsWith(ByteOrderMark) ? 3 : 0;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(lineStart + skipped)..]) + 1);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
