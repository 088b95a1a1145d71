namespace ScoreNotebooks;

/// <summary>What must hold of the header of a file of daily amounts.</summary>
internal static class DatedHeaderChecks
{
    /// <exception cref="WorkbookException">Nothing gives the shop, nothing gives the day, or two headers name one column.</exception>
    internal static void Check(string file, int line, DatedHeader header, DatedChoices choices)
    {
        RequireChosen(file, line, header, choices);
        var name = NameOfTable.Of(file);
        if (header.DayPosition < 0 && header.Layout == DatedLayout.Long && name.Day is null) throw NoDay(file, line, header.Texts);
        if (header.ShopPosition < 0 && (name.Rest.Length == 0 || (header.Layout == DatedLayout.Wide && header.MeasurePosition < 0)))
            throw NoShop(file, line, header.Texts);
        if (header.Layout == DatedLayout.Wide && header.MeasurePosition < 0 && name.Rest.Length == 0) throw NoMeasure(file, line, header.Texts);
        RequireOnce(file, line, header);
        if (header.Amounts.Count == 0)
            throw new TablePlace(file, line).Refuse(
                $"there is no column of amounts beside the shop and the day. The headers are: {Listed(header.Texts)}. Add a column for each thing that is counted.",
                $"除店铺和日期外没有数据列。现有表头：{Listed(header.Texts)}。请为每项数据加上一列。");
    }

    /// <summary>The error for a header that has neither a column of days nor days for columns.</summary>
    internal static WorkbookException NoDay(string file, int line, IReadOnlyList<string> texts) => new TablePlace(file, line).Refuse(
        $"no column holds the days, no header is a day, and the file's name has none. The headers are: {Listed(texts)}. Name the column of days {DatedHeader.DayHeaders[0]} or date, or say which one it is with dateColumn: \"…\".",
        $"找不到日期：既没有日期列，表头和文件名中也没有日期。现有表头：{Listed(texts)}。请将该列命名为“{DatedHeader.DayHeaders[0]}”，或用 dateColumn: \"…\" 指明是哪一列。");

    private static void RequireChosen(string file, int line, DatedHeader header, DatedChoices choices)
    {
        foreach (var (wanted, position, parameter) in new[] { (choices.Reading.ShopColumn, header.ShopPosition, "shopColumn"), (choices.DayColumn, header.DayPosition, "dateColumn") })
        {
            if (wanted is null || position >= 0) continue;
            var nearest = NearestName.Among(header.Texts, wanted);
            throw new TablePlace(file, line).Refuse(
                $"there is no column \"{wanted}\". {(nearest is null ? "" : $"Did you mean \"{nearest}\"? ")}The headers are: {Listed(header.Texts)}. Correct {parameter}.",
                $"没有名为“{wanted}”的列。{(nearest is null ? "" : $"是否想写“{nearest}”？")}现有表头：{Listed(header.Texts)}。请更正 {parameter}。");
        }
    }

    private static WorkbookException NoShop(string file, int line, IReadOnlyList<string> texts) => new TablePlace(file, line).Refuse(
        $"no column holds the shop names, and the file's name does not give one. The headers are: {Listed(texts)}. Name that column 店铺名称 or shop, say which one it is with shopColumn: \"…\", or call the file after the shop.",
        $"找不到店铺名称列，文件名中也没有店铺。现有表头：{Listed(texts)}。请将该列命名为“店铺名称”，或用 shopColumn: \"…\" 指明是哪一列，或以店铺名作为文件名。");

    private static WorkbookException NoMeasure(string file, int line, IReadOnlyList<string> texts) => new TablePlace(file, line).Refuse(
        $"each column is a day, and no column names what is counted. The headers are: {Listed(texts)}. Add a column 指标 (metric) that names it in every row, or call the file after it.",
        $"每一列是一天，但没有列说明统计的是哪项指标。现有表头：{Listed(texts)}。请加上“指标”列，或以该指标作为文件名。");

    private static void RequireOnce(string file, int line, DatedHeader header)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, cell, position) in header.Amounts)
        {
            var key = header.Layout == DatedLayout.Wide && CalendarDay.Read(name) is { } day ? Formats.Day(day.Day) : name;
            if (first.TryAdd(key, position)) continue;
            throw new TablePlace(file, line, cell.Text).Refuse(
                $"the headers of cells {first[key] + 1} and {position + 1} both name \"{key}\". Rename or delete one.",
                $"第 {first[key] + 1} 和第 {position + 1} 个单元格的表头都是“{key}”。请改名或删除其中一列。");
        }
    }

    internal static string Listed(IReadOnlyList<string> headers) =>
        string.Join(", ", headers.Take(8).Select(TableProblem.Shown)) + (headers.Count > 8 ? ", …" : "");
}
