namespace ScoreNotebooks;

public sealed partial class ShopTable
{
    /// <summary>
    /// Reads tables from files and folders and joins them by shop: .csv and other text separated by commas,
    /// semicolons or tabs (UTF-8, GB18030 or UTF-16), and .xlsx. Relative paths start from
    /// <see cref="Workbook.Folder"/>. A folder means the tables in it, ordered by name.
    /// </summary>
    /// <param name="paths">Files and folders.</param>
    /// <returns>One table; what was noticed is in <see cref="Problems"/>.</returns>
    /// <exception cref="WorkbookException">
    /// A file is missing or is no table, has no shop column, or two places give different values for one cell.
    /// </exception>
    public static ShopTable Read(params string[] paths) => Read(paths, null, null);

    /// <summary>Reads one file or folder; see <see cref="Read(string[])"/>.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="columns">
    /// The headers of the files and the columns they stand for, such as <c>new() { ["质量"] = "商品质量评分" }</c>.
    /// Headers compare without letter case, with or without a unit in brackets.
    /// </param>
    /// <param name="shopColumn">The header of the column of shop names, where it is not one of the usual.</param>
    /// <returns>One table; what was noticed is in <see cref="Problems"/>.</returns>
    /// <exception cref="WorkbookException">As <see cref="Read(string[])"/>; also when a header of the mapping is in no file.</exception>
    public static ShopTable Read(string path, Dictionary<string, string>? columns = null, string? shopColumn = null) =>
        Read([path], columns, shopColumn);

    /// <summary>Reads several files and folders; see <see cref="Read(string[])"/>.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="columns">As for one file; a header need not be in every file.</param>
    /// <param name="shopColumn">The header of the column of shop names, where it is not one of the usual.</param>
    /// <returns>One table; what was noticed is in <see cref="Problems"/>.</returns>
    /// <exception cref="WorkbookException">As <see cref="Read(string[])"/>; also when a header of the mapping is in no file.</exception>
    public static ShopTable Read(
        IEnumerable<string> paths, Dictionary<string, string>? columns = null, string? shopColumn = null) =>
        TableReading.Read(paths, new(columns ?? [], shopColumn));
}
