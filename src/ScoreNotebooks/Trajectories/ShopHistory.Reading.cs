namespace ScoreNotebooks;

public sealed partial class ShopHistory
{
    /// <summary>
    /// Reads daily amounts from files and folders and joins them by shop and day: .csv and other delimited text, and
    /// .xlsx, with the cells, units, encodings and shop names that <see cref="ShopTable.Read(string[])"/> knows. Relative
    /// paths start from <see cref="Workbook.Folder"/>. A folder means the tables in it, ordered by name.
    /// </summary>
    /// <remarks>
    /// <para>Layouts, recognised by the header: a row for each shop and day (columns 店铺名称 or shop, 日期 or 统计日期 or
    /// date, and one for each measure); a column for each day (and a column 指标 or metric that names the measure of
    /// each row); a row for each shop, day and measure (店铺, 日期, 指标, 数值). One file for all, or one per shop, per day or
    /// per measure: where the column is absent, the file's name (in a workbook, the sheet's) gives the shop, the day or
    /// the measure, and <see cref="Problems"/> says so. Rows may stand in any order.</para>
    /// <para>Days: 2026-05-01, 2026/5/1, 20260501, 2026年5月1日, dates of spreadsheets; 13/05/2026 where only one reading is a
    /// day. A day is the shop's own calendar day as written; a time of day changes nothing. Where a time zone is written
    /// too and the day would be another in the zone of most rows (if all are in UTC, in China's), that is a problem listed.</para>
    /// <para>A blank cell, or no row, means no data, which is not zero. A row that repeats an earlier one is merged; one
    /// that differs is taken as a late correction: the later line (of files, the later by name) counts, and both values
    /// are told. Gaps, negative amounts and shops that appear later are told and left as they are.</para>
    /// <para>Means and rates cannot be added up, so a history gives them by two columns, the daily sum and the daily
    /// number of cases: 商品质量评分合计 with 商品质量评分次数 ("X sum" with "X count") is the mean 商品质量评分. Other pairs are
    /// named with <c>means</c>.</para>
    /// <para>A file called 事件 or events holds what happened: 开始日期, 结束日期, 店铺, 事件, and if wanted English title and 类型
    /// (上新, 活动, 物流, 质量, 节假日, 规则).</para>
    /// </remarks>
    /// <param name="paths">Files and folders; of a folder, the .csv, .tsv and .xlsx files directly in it.</param>
    /// <returns>One history; what was noticed is in <see cref="Problems"/>.</returns>
    /// <exception cref="WorkbookException">
    /// A file is missing or holds no daily amounts, a day cannot be read or may be two (01/02/2026), or a column is in
    /// two units.
    /// </exception>
    public static ShopHistory Read(params string[] paths) => Read(paths, null);

    /// <summary>Reads one file or folder; see <see cref="Read(string[])"/>.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="columns">The headers (or measures) of the files and the columns they stand for, such as <c>new() { ["支付订单数"] = "订单处理数量" }</c>.</param>
    /// <param name="shopColumn">The header of the column of shop names, where it is not one of the usual.</param>
    /// <param name="dateColumn">The header of the column of days, where it is not one of the usual.</param>
    /// <param name="means">
    /// The means and the two columns that give each, the daily sum and the daily number of cases, such as
    /// <c>new() { ["二次购买率"] = ("复购人数", "购买人数") }</c>.
    /// </param>
    /// <returns>One history; what was noticed is in <see cref="Problems"/>.</returns>
    /// <exception cref="WorkbookException">As <see cref="Read(string[])"/>; also when a header of the mapping is in no file, or a mean's column is not there.</exception>
    public static ShopHistory Read(
        string path, Dictionary<string, string>? columns = null, string? shopColumn = null, string? dateColumn = null,
        Dictionary<string, (string Sum, string Number)>? means = null) =>
        Read([path], columns, shopColumn, dateColumn, means);

    /// <summary>Reads several files and folders; see <see cref="Read(string[])"/>.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="columns">As for one file; a header need not be in every file.</param>
    /// <param name="shopColumn">The header of the column of shop names, where it is not one of the usual.</param>
    /// <param name="dateColumn">The header of the column of days, where it is not one of the usual.</param>
    /// <param name="means">As for one file.</param>
    /// <returns>One history; what was noticed is in <see cref="Problems"/>.</returns>
    /// <exception cref="WorkbookException">As <see cref="Read(string[])"/>; also when a header of the mapping is in no file, or a mean's column is not there.</exception>
    public static ShopHistory Read(
        IEnumerable<string> paths, Dictionary<string, string>? columns = null, string? shopColumn = null, string? dateColumn = null,
        Dictionary<string, (string Sum, string Number)>? means = null) =>
        HistoryReading.Read(
            paths, new DatedChoices(new ReadingChoices(columns ?? [], shopColumn), dateColumn),
            [.. (means ?? []).Select(mean => new HistoryMean(mean.Key, mean.Value.Sum, mean.Value.Number))]);
}
