namespace ScoreNotebooks;

/// <summary>The steps of reading: find the files, read each, check the mapping, join.</summary>
internal static class TableReading
{
    internal static ShopTable Read(IEnumerable<string> paths, ReadingChoices choices)
    {
        var problems = new List<TableProblem>();
        var files = TableFiles.Find(paths, problems);
        var tables = files.SelectMany(file => ReadFile(file, choices)).ToList();
        return TableJoin.Join(tables, problems);
    }

    private static IEnumerable<FileTable> ReadFile(TableFiles.TableFile file, ReadingChoices choices)
    {
        using var stream = Open(file);
        return [DelimitedFile.Read(file.Name, stream, choices)];
    }

    private static FileStream Open(TableFiles.TableFile file)
    {
        try
        {
            return new(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TablePlace(file.Name).Refuse(
                "the file cannot be opened. Close it in other programs and check that you may read it.",
                "无法打开该文件。请在其他程序中关闭它,并检查是否有读取权限。",
                failure);
        }
    }
}
