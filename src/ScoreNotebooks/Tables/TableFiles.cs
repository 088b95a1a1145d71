namespace ScoreNotebooks;

/// <summary>Finds the files that a list of paths means: each file itself, and the tables of each folder.</summary>
internal static class TableFiles
{
    private static readonly string[] TableExtensions = [".csv", ".tsv", ".xlsx"];

    /// <summary>One file to read.</summary>
    /// <param name="Name">The name for messages: as the user gave it, folder included.</param>
    /// <param name="Path">The full path.</param>
    internal readonly record struct TableFile(string Name, string Path);

    /// <summary>The files in the order given; those of a folder by name, with numbers in names counted as numbers.</summary>
    /// <param name="paths">Files and folders as the user gave them.</param>
    /// <param name="problems">Receives the files of a folder that look like tables of a kind that is not read.</param>
    /// <exception cref="WorkbookException">A path does not exist, or a folder holds no table.</exception>
    internal static IReadOnlyList<TableFile> Find(IEnumerable<string> paths, List<TableProblem> problems)
    {
        var files = new List<TableFile>();
        foreach (var path in paths)
        {
            if (string.IsNullOrWhiteSpace(path)) throw NoPath();
            if (path.Contains('\0', StringComparison.Ordinal)) throw Missing(path.Replace('\0', '?'), Workbook.Folder);
            var full = WorkbookFiles.PathToRead(path);
            if (WorkbookFiles.IsFolder(full)) files.AddRange(InFolder(path, full, problems));
            else if (WorkbookFiles.IsFile(full)) files.Add(new(path, full));
            else throw Missing(path, full);
        }

        return files.Count == 0 ? throw NoPath() : [.. files.DistinctBy(file => file.Path)];
    }

    private static IEnumerable<TableFile> InFolder(string folder, string full, List<TableProblem> problems)
    {
        var names = NamesIn(folder, full).Where(IsVisible).Order(NaturalOrder.Instance).ToList();
        var tables = names.Where(IsTable).ToList();
        if (tables.Count == 0)
            throw new TablePlace(folder).Refuse(
                $"the folder holds no table{(names.Count == 0 ? "" : $" (only {string.Join(", ", names.Take(5))})")}. Put .csv, .tsv or .xlsx files in it, or give the path of another folder.",
                $"文件夹中没有表格{(names.Count == 0 ? "" : $"（只有 {string.Join("、", names.Take(5))}）")}。请放入 .csv、.tsv 或 .xlsx 文件，或换一个文件夹。");
        var prefix = folder.EndsWith('/') || folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + "/";
        problems.AddRange(names.Where(name => !IsTable(name) && !IsText(name)).Select(name => LeftOut(prefix + name)));
        return tables.Select(name => new TableFile(prefix + name, Path.Combine(full, name)));
    }

    private static IReadOnlyList<string> NamesIn(string folder, string full)
    {
        try
        {
            return WorkbookFiles.FilesIn(full);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new TablePlace(folder).Refuse(
                "the folder cannot be opened. Check that you may read it, or give the path of another folder.",
                "无法打开该文件夹。请检查是否有读取权限，或换一个文件夹。",
                failure);
        }
    }

    private static bool IsVisible(string name) => name[0] is not ('.' or '~');

    private static bool IsTable(string name) =>
        TableExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private static bool IsText(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is "" or ".MD" or ".INI" or ".DB"
        || name.StartsWith("README", StringComparison.OrdinalIgnoreCase);

    private static TableProblem LeftOut(string name) => new(
        name, null, null, null,
        new("the file is of a kind that is not read from a folder, so it is left out", "读取文件夹时不支持此类文件，已略过"),
        new("if it holds a table, save it as .csv or .xlsx", "如果其中有表格，请另存为 .csv 或 .xlsx"));

    private static WorkbookException Missing(string path, string full)
    {
        var folder = Path.GetDirectoryName(full);
        var neighbours = WorkbookFiles.NamesBeside(full)?.Where(IsVisible).Order(NaturalOrder.Instance).ToList();
        var nearest = neighbours is null ? null : NearestName.Among(neighbours, Path.GetFileName(full));
        var english = neighbours is null ? $"The folder {folder} does not exist either."
            : nearest is null ? $"The folder {folder} has no such name." : $"Did you mean \"{nearest}\"?";
        var chinese = neighbours is null ? $"文件夹 {folder} 也不存在。"
            : nearest is null ? $"文件夹 {folder} 中没有这个名称。" : $"是否想写“{nearest}”？";
        return new TablePlace(path).Refuse(
            $"there is no such file or folder. {english} Correct the path; a relative one starts from {Workbook.Folder}.",
            $"没有这个文件或文件夹。{chinese}请更正路径；相对路径从 {Workbook.Folder} 算起。");
    }

    private static WorkbookException NoPath() => new(
        "No file to read was given: the list of paths is empty or has an empty path. Give at least one file or folder, such as ShopTable.Read(\"data/shops\").",
        "没有给出要读取的文件：路径列表为空，或其中有空路径。请至少给出一个文件或文件夹，例如 ShopTable.Read(\"data/shops\")。");
}
