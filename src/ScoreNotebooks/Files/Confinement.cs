namespace ScoreNotebooks;

/// <summary>
/// What a host lets the cells of one notebook do with files: read in some folders, write in one. It is made by the
/// host and internal, so that a cell, which reaches public members only, can neither see nor replace it.
/// </summary>
/// <param name="notebookFolder">The full path of the notebook's folder.</param>
/// <param name="dataFolders">The folders that the person who runs the notebook named in addition.</param>
/// <param name="outputFolder">Where cells may write; null for nowhere. It is made when the first file is written.</param>
internal sealed class Confinement(string notebookFolder, IReadOnlyList<string> dataFolders, string? outputFolder)
{
    // Enough for every notebook that means well, and no disk is full after it.
    private const int MostFiles = 1000;
    private const long MostBytes = 1L << 30;

    private readonly ReadableFolders _readable = new([.. ReadableFolders.OfWorkbook(notebookFolder), .. dataFolders]);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private long _bytesWritten;

    /// <summary>The full path of the notebook's folder.</summary>
    internal string NotebookFolder => notebookFolder;

    /// <summary>The full path, free of links, of something that may be read. What the notebook wrote itself comes first.</summary>
    /// <param name="path">The path as the cell has it.</param>
    /// <param name="from">The full path of the folder that a relative path starts from.</param>
    /// <param name="name">What to call it in the refusal.</param>
    /// <exception cref="WorkbookException">It may not be read.</exception>
    internal string PathToRead(string path, string from, string name)
    {
        if (InOutput(path) is { } own && _written.Contains(own)) return own;
        return Tried(() => _readable.Find(path, from)) ?? throw Unreadable(name);
    }

    /// <summary>The full path, free of links, of a file that may be written. A relative path starts from the output folder.</summary>
    /// <param name="path">The path as the cell has it.</param>
    /// <param name="bytes">How much is to be written.</param>
    /// <exception cref="WorkbookException">It may not be written.</exception>
    internal string PathToWrite(string path, long bytes)
    {
        if (outputFolder is null) throw NoOutput(path);
        var full = InOutput(path) ?? throw Unwritable(path, outputFolder);
        _bytesWritten += bytes;
        if (_written.Count >= MostFiles || _bytesWritten > MostBytes) throw TooMuch(path);
        _written.Add(full);
        return full;
    }

    private string? InOutput(string path) => outputFolder is null ? null
        : Tried(() => new ReadableFolders([outputFolder]).Find(path, Path.GetFullPath(outputFolder)));

    // A name that the system cannot even look up (too long, a folder that may not be entered) leads nowhere.
    private static string? Tried(Func<string?> find)
    {
        try
        {
            return find();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private WorkbookException Unreadable(string name)
    {
        var folders = _readable.Folders.ToList();
        var shown = name.Replace('\0', '?');
        return new(
            $"\"{shown}\" is outside of what this notebook may read, which is what its folders hold: {string.Join(", ", folders)} (nothing hidden, and no links that lead elsewhere). Put the file there, or start the notebook with --data-folder and the file's folder if you want it to read that.",
            $"“{shown}”不在本笔记本可以读取的范围内；它只能读取这些文件夹中的内容：{string.Join("、", folders)}（不含隐藏文件，也不含指向别处的链接）。请把文件放到那里；如果您同意它读取文件所在的文件夹，请在启动时用 --data-folder 指定该文件夹。");
    }

    private static WorkbookException Unwritable(string path, string folder) => new(
        $"\"{path.Replace('\0', '?')}\" cannot be written: a notebook writes in its output folder only, {folder}. Give a file name alone; the file is put there.",
        $"不能写入“{path.Replace('\0', '?')}”：笔记本只能写入其输出文件夹 {folder}。请只写文件名，文件会放在那里。");

    private static WorkbookException NoOutput(string path) => new(
        $"\"{path.Replace('\0', '?')}\" cannot be written: no output folder was given, so cells write nothing here. Start again with --out and a folder.",
        $"不能写入“{path.Replace('\0', '?')}”：没有指定输出文件夹，单元格在这里不能写文件。请用 --out 指定文件夹后重新启动。");

    private static WorkbookException TooMuch(string path) => new(
        $"\"{path}\" is not written: the notebook has written {MostFiles} files or {MostBytes >> 20} MB already, which is the most it may. Write fewer or smaller files.",
        $"未写入“{path}”：笔记本写出的文件已达上限（{MostFiles} 个或 {MostBytes >> 20} MB）。请减少写出的文件数量或大小。");
}
