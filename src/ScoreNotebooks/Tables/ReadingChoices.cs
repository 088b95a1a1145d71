namespace ScoreNotebooks;

/// <summary>What the caller of <see cref="ShopTable.Read(string[])"/> said about the files.</summary>
/// <param name="Columns">The user's headers and the columns they stand for, as given; headers compare without letter case.</param>
/// <param name="ShopColumn">The header of the column of shop names; null to recognise it.</param>
internal sealed record ReadingChoices(IReadOnlyDictionary<string, string> Columns, string? ShopColumn)
{
    /// <summary>The key of the mapping that names this header, with or without its unit; null when none does.</summary>
    internal string? KeyFor(HeaderCell header) =>
        Columns.Keys.FirstOrDefault(key => Same(key, header.Text)) ?? Columns.Keys.FirstOrDefault(key => Same(key, header.Name));

    /// <summary>Checks the mapping by itself.</summary>
    /// <exception cref="WorkbookException">A header is mapped to a blank name.</exception>
    internal void CheckNames()
    {
        foreach (var (key, name) in Columns)
            if (string.IsNullOrWhiteSpace(name))
                throw new WorkbookException(
                    $"The mapping gives the header \"{key}\" a blank name. Write the name of the column it stands for, such as columns: new() {{ [\"{key}\"] = \"…\" }}.",
                    $"映射中表头“{key}”对应的列名为空。请写明它对应的列，例如 columns: new() {{ [\"{key}\"] = \"…\" }}。");
    }

    /// <summary>Checks that every header of the mapping is in one file at least.</summary>
    /// <exception cref="WorkbookException">A header of the mapping is in no file.</exception>
    internal void CheckAgainst(IReadOnlyList<HeadersOfFile> tables)
    {
        var used = tables.SelectMany(table => table.Keys).ToHashSet(StringComparer.Ordinal);
        if (Columns.Keys.FirstOrDefault(key => !used.Contains(key)) is not { } unknown) return;
        var headers = tables.SelectMany(table => table.Texts).Distinct().ToList();
        var nearest = NearestName.Among(headers, unknown);
        var files = string.Join(", ", tables.Take(3).Select(table => table.File)) + (tables.Count > 3 ? ", …" : "");
        var some = string.Join(", ", headers.Take(12)) + (headers.Count > 12 ? ", …" : "");
        throw new WorkbookException(
            $"The mapping names the header \"{unknown}\", which is in none of the files ({files}). {(nearest is null ? "" : $"Did you mean \"{nearest}\"? ")}The headers are: {some}. Correct the mapping, or leave that header out.",
            $"映射中的表头“{unknown}”在文件（{files}）中都不存在。{(nearest is null ? "" : $"是否想写“{nearest}”？")}现有表头：{some}。请更正映射，或去掉这一项。");
    }

    internal static bool Same(string key, string header) =>
        string.Equals(ShopNames.Normalise(key), header, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The headers of one file.</summary>
/// <param name="File">The file's name as the user gave it.</param>
/// <param name="Texts">All headers as printed.</param>
/// <param name="Keys">The keys of the caller's mapping that name a header here.</param>
internal sealed record HeadersOfFile(string File, IReadOnlyList<string> Texts, IReadOnlyList<string> Keys);
