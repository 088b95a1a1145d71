namespace ScoreNotebooks;

/// <summary>Tables of assessed months: the month, what was sold, the score of its last day.</summary>
internal sealed class MonthTables : ITableKind<MonthRows>
{
    public bool Fits(string file, IReadOnlyList<string> header) =>
        new[] { MonthRows.MonthHeaders, MonthRows.SalesHeaders, MonthRows.ScoreHeaders }.All(known => MonthRows.Find(header, known) >= 0);

    public WorkbookException Refusal(string file, int line, IReadOnlyList<string> header) => new TablePlace(file, line).Refuse(
        $"a table of assessed months needs three columns: 月份 (month), 计入考核成交额 (settled sales) and 月末真实体验分 (score). The headers are: {string.Join(", ", header.Take(8).Select(TableProblem.Shown))}.",
        $"考核月度表需要三列：月份、计入考核成交额、月末真实体验分。现有表头：{string.Join("、", header.Take(8).Select(TableProblem.Shown))}。");

    public TableProblem LeftOut(string sheet) => new(
        sheet, null, null, null,
        new("the sheet has no columns 月份, 计入考核成交额 and 月末真实体验分, so it is left out", "该工作表没有“月份”“计入考核成交额”“月末真实体验分”三列，已略过"),
        new("nothing to do if it holds no months", "如果其中没有月度数据，无需处理"));

    public MonthRows Begin(string file, int line, IReadOnlyList<string> header, DecimalMark mark) =>
        Fits(file, header) ? new MonthRows(file, header, mark) : throw Refusal(file, line, header);
}
