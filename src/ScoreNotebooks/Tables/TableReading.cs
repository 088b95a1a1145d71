using System.IO.Compression;

namespace ScoreNotebooks;

/// <summary>The steps of reading: find the files, read each, check the mapping, join.</summary>
internal static class TableReading
{
    internal static ShopTable Read(IEnumerable<string> paths, ReadingChoices choices)
    {
        choices.CheckNames();
        var problems = new List<TableProblem>();
        var files = TableFiles.Find(paths, problems);
        var tables = ReadFiles(files, new ShopTables(choices), problems).Select(rows => rows.Finish()).ToList();
        choices.CheckAgainst([.. tables.Select(table => new HeadersOfFile(table.File, table.Header.Texts, table.Header.Keys))]);
        return TableJoin.Join(tables, problems);
    }

    /// <summary>The tables of a kind in the files, in their order.</summary>
    internal static IReadOnlyList<TRows> ReadFiles<TRows>(
        IEnumerable<TableFiles.TableFile> files, ITableKind<TRows> kind, List<TableProblem> problems) where TRows : TableRows =>
        [.. files.SelectMany(file => ReadFile(file, kind, problems))];

    /// <summary>The tables of one file. What is in it decides how it is read, not what it is called.</summary>
    private static IReadOnlyList<TRows> ReadFile<TRows>(TableFiles.TableFile file, ITableKind<TRows> kind, List<TableProblem> problems)
        where TRows : TableRows
    {
        using var stream = Open(file);
        return IsWorkbook(file.Name, stream)
            ? ExcelFile.Read(file.Name, stream, kind, problems)
            : [DelimitedFile.Read(file.Name, stream, kind)];
    }

    private static bool IsWorkbook(string file, FileStream stream)
    {
        var head = new byte[4];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !NotATable.IsPacked(head)) return false;
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.GetEntry("xl/workbook.xml") is null) return false;
            UnpackedSize.Check(file, archive);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static FileStream Open(TableFiles.TableFile file)
    {
        try
        {
            return WorkbookFiles.OpenRead(file.Path, file.Name);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TablePlace(file.Name).Refuse(
                "the file cannot be opened. Close it in other programs and check that you may read it.",
                "无法打开该文件。请在其他程序中关闭它，并检查是否有读取权限。",
                failure);
        }
    }
}
