namespace ScoreNotebooks;

/// <summary>Tables of daily amounts, however they are laid out.</summary>
/// <param name="choices">What the caller said about the files.</param>
internal sealed class DatedTables(DatedChoices choices) : ITableKind<DatedRows>
{
    public bool Fits(string file, IReadOnlyList<string> header)
    {
        try
        {
            DatedHeader.Parse(file, 1, header, choices);
            return true;
        }
        catch (WorkbookException)
        {
            return false;
        }
    }

    public WorkbookException Refusal(string file, int line, IReadOnlyList<string> header)
    {
        try
        {
            DatedHeader.Parse(file, line, header, choices);
            return DatedHeaderChecks.NoDay(file, line, header);
        }
        catch (WorkbookException refusal)
        {
            return refusal;
        }
    }

    public TableProblem LeftOut(string sheet) => new(
        sheet, null, null, null,
        new("the sheet has no column of days and no days for columns, so it is left out", "该工作表没有日期列，表头也不是日期，已略过"),
        new("if it holds daily amounts, give it a header with columns 日期 and 店铺名称", "如果其中是每日数据，请在第一行写表头，并包含“日期”和“店铺名称”列"));

    public DatedRows Begin(string file, int line, IReadOnlyList<string> header, DecimalMark mark)
    {
        var understood = DatedHeader.Parse(file, line, header, choices);
        return understood.Layout == DatedLayout.Long
            ? new LongRows(file, header, mark, understood)
            : new MeasureRows(file, line, header, mark, understood, choices.Reading);
    }
}
