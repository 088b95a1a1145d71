namespace ScoreNotebooks;

/// <summary>Tables of events: when, where, what.</summary>
internal sealed class EventTables : ITableKind<EventRows>
{
    public bool Fits(string file, IReadOnlyList<string> header) => EventRows.Find(header, EventRows.FromHeaders) >= 0 && EventRows.Find(header, EventRows.TitleHeaders) >= 0;

    public WorkbookException Refusal(string file, int line, IReadOnlyList<string> header) => new TablePlace(file, line).Refuse(
        $"a file of events needs columns for the first day and for what happened. The headers are: {DatedHeaderChecks.Listed(header)}. Name them 开始日期 (from) and 事件 (event); 结束日期, 店铺, English title and 类型 may be added.",
        $"事件文件需要有开始日期列和事件列。现有表头：{DatedHeaderChecks.Listed(header)}。请命名为“开始日期”和“事件”；还可以加上“结束日期”“店铺”“English title”“类型”。");

    public TableProblem LeftOut(string sheet) => new(
        sheet, null, null, null,
        new("the sheet has no columns 开始日期 and 事件, so it is left out", "该工作表没有“开始日期”和“事件”列，已略过"),
        new("nothing to do if it holds no events", "如果其中没有事件，无需处理"));

    public EventRows Begin(string file, int line, IReadOnlyList<string> header, DecimalMark mark) =>
        Fits(file, header) ? new EventRows(file, header, mark) : throw Refusal(file, line, header);
}
