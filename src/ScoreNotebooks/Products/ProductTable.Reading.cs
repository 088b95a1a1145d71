namespace ScoreNotebooks;

public sealed partial class ProductTable
{
    /// <summary>
    /// Reads the products of one shop from a table (.csv or .xlsx): a row for each product, the column 商品名称 (product) and
    /// one for each count; of means two, such as 商品质量评分合计 and 商品质量评分次数 ("rating sum", "rating count").
    /// </summary>
    /// <param name="path">A file or a folder; a relative path starts from <see cref="Workbook.Folder"/>.</param>
    /// <param name="columns">The headers of the file and the columns they stand for, such as <c>new() { ["支付订单数"] = "订单处理数量" }</c>.</param>
    /// <param name="productColumn">The header of the column of products, where it is not one of the usual.</param>
    /// <param name="means">The means and the two columns that give each, where their names do not say so.</param>
    /// <exception cref="WorkbookException">A file is missing or is no table, has no product column, or gives two values for one cell.</exception>
    public static ProductTable Read(
        string path, Dictionary<string, string>? columns = null, string? productColumn = null, Dictionary<string, (string Sum, string Number)>? means = null)
    {
        var choices = new ReadingChoices(columns ?? [], productColumn);
        choices.CheckNames();
        var problems = new List<TableProblem>();
        var tables = TableReading.ReadFiles(TableFiles.Find([path], problems), new ProductTables(choices), problems).Select(rows => rows.Finish()).ToList();
        choices.CheckAgainst([.. tables.Select(table => new HeadersOfFile(table.File, table.Header.Texts, table.Header.Keys))]);
        var joined = TableJoin.Join(tables, problems);
        return new ProductTable(joined, ProductMeans.Among(joined.Columns, [.. (means ?? []).Select(mean => new HistoryMean(mean.Key, mean.Value.Sum, mean.Value.Number))]));
    }
}
