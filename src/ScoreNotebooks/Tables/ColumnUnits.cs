namespace ScoreNotebooks;

/// <summary>The unit of a column that stands in several files.</summary>
internal static class ColumnUnits
{
    /// <summary>Two files may round differently the last digit of what is one value.</summary>
    private const double SameWithin = 1e-9;

    /// <summary>The one unit of a column's parts; parts without a unit of their own do not decide.</summary>
    /// <exception cref="WorkbookException">Two parts have different units.</exception>
    internal static Unit Of(IReadOnlyList<(string File, FileColumn Column)> parts)
    {
        var units = parts.Where(part => part.Column.Unit != Unit.Number).ToList();
        if (units.Count == 0) return Unit.Number;
        var (first, unit) = (units[0].File, units[0].Column.Unit);
        foreach (var (file, column) in units)
            if (column.Unit != unit)
                throw new TablePlace(file, null, column.Header).Refuse(
                    $"the column is {English(column.Unit)} here, and {English(unit)} in {first}. Rename one of the columns, or map it to another name with columns: new() {{ [\"{column.Header}\"] = \"…\" }}.",
                    $"该列在这里是{Chinese(column.Unit)}，在 {first} 中是{Chinese(unit)}。请给其中一列改名，或用 columns: new() {{ [\"{column.Header}\"] = \"…\" }} 映射为其他名称。");
        return unit;
    }

    /// <summary>Whether a part can join a column of a unit: it has that unit, or holds noughts only, which are nought in every unit.</summary>
    internal static bool Fits(FileColumn column, Unit unit)
    {
        if (column.Unit == unit) return true;
        foreach (var value in column.Values.Span)
            if (!double.IsNaN(value) && value != 0)
                return false;
        return true;
    }

    /// <summary>What is said of a part without a unit that cannot join a column which has one elsewhere.</summary>
    internal static TableProblem NoUnit(string file, FileColumn column, Unit unit) => new(
        file, null, column.Header, null,
        new(
            $"the numbers have no unit here, while the column is {English(unit)} in another file, so they count as missing",
            $"这里的数字没有单位，而另一个文件中该列是{Chinese(unit)}，按缺失处理"),
        new(
            $"write the unit in the header, such as ({(unit == Unit.Share ? "%" : "hours")})",
            $"请在表头中写明单位，如（{(unit == Unit.Share ? "%" : "小时")}）"));

    /// <summary>Whether two values are one but for the rounding of their last digit.</summary>
    internal static bool IsSame(double a, double b) => Math.Abs(a - b) <= SameWithin * Math.Max(Math.Abs(a), Math.Abs(b));

    /// <summary>A value as a message shows it.</summary>
    internal static string Printed(double value, Unit unit) => unit switch
    {
        Unit.Share => (value * 100).ToString("0.##########", Formats.Plain) + "%",
        Unit.Hours => value.ToString("0.##########", Formats.Plain) + "h",
        _ => value.ToString("R", Formats.Plain),
    };

    private static string English(Unit unit) => unit == Unit.Share ? "a share (%)" : "a length of time";

    private static string Chinese(Unit unit) => unit == Unit.Share ? "比率（%）" : "时长";
}
