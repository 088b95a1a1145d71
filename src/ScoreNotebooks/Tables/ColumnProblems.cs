namespace ScoreNotebooks;

/// <summary>The words for what can be wrong in a column that is read all the same.</summary>
internal static class ColumnProblems
{
    private static readonly BilingualText Format = new(
        "write a number, alone or with one of 天, 小时, 分钟, 秒, days, hours, minutes, %, ‰, 万, 亿, or leave the cell blank if there is no value",
        "请填写数字，可带单位 天、小时、分钟、秒、%、‰、万、亿；没有数值时请留空");

    /// <summary>A column of text has no place among numbers; it is told once, not for every cell.</summary>
    internal static void LeftOut(ProblemList problems, in HeaderCell header, in CellSample sample) =>
        problems.Add(
            null, header.Text, sample.Printed,
            new(
                $"the column holds text and no number (line {sample.Line} for one), so it is left out",
                $"该列是文字，没有数字（例如第 {sample.Line} 行），已略过"),
            new(
                "nothing to do if no score needs it; otherwise write numbers in it",
                "如果评分用不到该列，无需处理；否则请在该列填写数字"));

    /// <summary>The problems of the cells of one kind: those that were kept, and how many more there were.</summary>
    internal static void Cells(
        ProblemList problems, in HeaderCell header, CellKind fault, CellKind column, List<CellSample>? samples, int count)
    {
        if (count == 0) return;
        var (what, advice) = Words(fault, column);
        foreach (var cell in samples ?? [])
            problems.Add(cell.Line, header.Text, cell.Printed, what, advice);
        problems.AddUnlisted(Math.Max(0, count - (samples?.Count ?? 0)));
    }

    private static (BilingualText What, BilingualText Advice) Words(CellKind fault, CellKind column) => fault switch
    {
        CellKind.Undecided => (
            new("the comma or point may be a decimal mark or separate thousands, and no other number of the file tells which, so the value counts as missing",
                "逗号或点可能是小数点，也可能是千位分隔符，文件中的其他数字无法说明是哪一种，该值按缺失处理"),
            new("write it without a thousands separator, or with a decimal point", "请去掉千位分隔符，或用小数点书写")),
        CellKind.MinutesOrPoints => (
            new("分 may be minutes or points here, so the value counts as missing", "这里的“分”可能是分钟，也可能是分数，该值按缺失处理"),
            new("write 分钟 for minutes, or the bare number for points", "表示时间请写“分钟”，表示分数请只写数字")),
        CellKind.Fault => (
            new("the cell shows an error or a formula that was saved without its value, so it counts as missing",
                "该单元格是错误值，或公式保存时没有结果，按缺失处理"),
            new("correct the formula and save the file again from a spreadsheet program", "请更正公式，并在表格软件中重新保存文件")),
        CellKind.Plain => (
            new($"the number has no unit, while the others of its column are {English(column)}, so it counts as missing",
                $"该数字没有单位，而该列其他值是{Chinese(column)}，按缺失处理"),
            new($"write the unit in the cell, or once in the header, such as ({Example(column)})",
                $"请在单元格中写明单位，或在表头中统一写明，如（{Example(column)}）")),
        CellKind.Share or CellKind.Hours => (
            new($"the value is {English(fault)}, while the others of its column are {English(column)}, so it counts as missing",
                $"该值是{Chinese(fault)}，而该列其他值是{Chinese(column)}，按缺失处理"),
            new("use units of one kind in the column, or two columns", "同一列请使用同一类单位，或拆成两列")),
        _ => (
            new("this is not a number with a unit that is known, so it counts as missing", "无法识别为数字或带单位的数字，按缺失处理"),
            Format),
    };

    private static string English(CellKind kind) => kind switch
    {
        CellKind.Share => "a share (% or ‰)",
        CellKind.Hours => "a length of time",
        _ => "a plain number",
    };

    private static string Chinese(CellKind kind) => kind switch
    {
        CellKind.Share => "比率（% 或 ‰）",
        CellKind.Hours => "时长",
        _ => "不带单位的数字",
    };

    private static string Example(CellKind kind) => kind == CellKind.Hours ? "小时" : "%";
}
