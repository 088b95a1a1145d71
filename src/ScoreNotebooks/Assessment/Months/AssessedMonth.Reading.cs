namespace ScoreNotebooks;

public sealed partial record AssessedMonth
{
    /// <summary>
    /// Reads the months of a shop from a table (.csv or .xlsx): a row for each month with the columns 月份 (month),
    /// 计入考核成交额 (settled sales, in yuan) and 月末真实体验分 (score of the last day, blank when there was none); with 店铺名称
    /// (shop) where it holds several shops.
    /// </summary>
    /// <param name="path">A file or a folder; a relative path starts from <see cref="Workbook.Folder"/>.</param>
    /// <param name="shopName">The shop, where the table holds several.</param>
    /// <returns>The months in the order of the table.</returns>
    /// <exception cref="WorkbookException">A column is missing, a cell cannot be read, a month has no sales, or the shop is not there or must be named.</exception>
    public static IReadOnlyList<AssessedMonth> Read(string path, string? shopName = null)
    {
        var problems = new List<TableProblem>();
        var rows = TableReading.ReadFiles(TableFiles.Find([path], problems), new MonthTables(), problems).SelectMany(file => file.Finish()).ToList();
        var shops = rows.Select(row => row.Shop).Distinct().ToList();
        if (shopName is not null && !shops.Contains(shopName)) throw NearestName.NotFound("shop", "店铺", shopName, shops);
        if (shopName is null && shops.Count > 1)
            throw new WorkbookException(
                $"\"{path}\" holds the months of {shops.Count} shops ({string.Join(", ", shops.Take(8))}). Say which one: shopName: \"{shops[0]}\".",
                $"“{path}”中有 {shops.Count} 家店铺的月度数据（{string.Join("、", shops.Take(8))}）。请指明是哪一家：shopName: \"{shops[0]}\"。");
        return [.. rows.Where(row => shopName is null || row.Shop == shopName).Select(row => row.Month)];
    }
}
