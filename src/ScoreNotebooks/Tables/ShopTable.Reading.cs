namespace ScoreNotebooks;

public sealed partial class ShopTable
{
    /// <summary>
    /// Reads tables from files and folders and joins them by shop: .csv and other text separated by commas,
    /// semicolons or tabs (UTF-8, GB18030 or UTF-16), and .xlsx. Relative paths start from
    /// <see cref="Workbook.Folder"/>. A folder means the tables in it, ordered by name.
    /// </summary>
    /// <remarks>
    /// <para>Cells: a number, alone or with 天, 小时, 分钟, 秒, days, hours, minutes, seconds, %, ‰, 万 or 亿; digits and signs
    /// of full width; commas between thousands. A header may give the unit once, in brackets: 平均发货时长(小时). Times are
    /// kept in hours and percentages as shares (see <see cref="Unit"/>). Blank, -, —, N/A and 无 mean that there is no
    /// value. A cell that is none of these is missing and a problem, as is a number without a unit where most of its
    /// column have one; columns of text are left out.</para>
    /// <para>Decimal marks: a point; in files separated by semicolons also a comma. There "1,000" or "1.000" follows
    /// the mark that the other numbers of the file show, and is a problem where they show none.</para>
    /// <para>Shops: the column 店铺名称, 店铺, 店名, 小店, 商家名称, shop or store. Names are joined after removing spaces at both
    /// ends, making runs of spaces one, and full-width letters and digits half-width; letter case counts.</para>
    /// <para>Workbooks: every visible sheet with a shop column. Formulas count with the value they were saved with.</para>
    /// </remarks>
    /// <param name="paths">Files and folders; of a folder, the .csv, .tsv and .xlsx files directly in it.</param>
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
