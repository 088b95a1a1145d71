namespace ScoreNotebooks;

/// <summary>What must hold of the parts of a <see cref="ShopHistory"/> before it is made.</summary>
internal static class ShopHistoryChecks
{
    /// <summary>The number of days that the columns' lengths say.</summary>
    internal static int DayCount(IReadOnlyList<string> shops, IReadOnlyList<HistoryColumn> columns)
    {
        if (shops.Count == 0 || columns.Count == 0)
            throw new WorkbookException(
                "A history needs at least one shop and one column of daily amounts.", "历史数据至少需要一家店铺和一列每日数据。");
        var days = columns[0].Amounts.Length / shops.Count;
        foreach (var column in columns)
            if (days == 0 || column.Amounts.Length != days * shops.Count)
                throw new WorkbookException(
                    $"Column \"{column.Name}\" has {column.Amounts.Length} amounts for {shops.Count} shops{(days == 0 ? "" : $" and {days} days")}; give shops × days amounts in every column, shop by shop (double.NaN where there is no data).",
                    $"列“{column.Name}”有 {column.Amounts.Length} 个值，而店铺有 {shops.Count} 家{(days == 0 ? "" : $"、日期有 {days} 天")}；每列应有 店铺数 × 天数 个值，逐店排列（没有数据的日期用 double.NaN）。");
        return days;
    }

    /// <summary>The means given, then those that the columns' names announce and nobody gave.</summary>
    internal static IReadOnlyList<HistoryMean> Means(IReadOnlyList<HistoryColumn> columns, IReadOnlyList<HistoryMean> given)
    {
        string[] names = [.. columns.Select(column => column.Name)];
        NamesOnce.IndexOf([.. given.Select(mean => mean.Name)], "mean", "平均值");
        foreach (var mean in given)
            foreach (var part in (string[])[mean.Sum, mean.Number])
                if (!names.Contains(part))
                    throw MissingPart(mean, part, names);
        return [.. given, .. MeanColumns.Among(names).DistinctBy(mean => mean.Name).Where(mean => given.All(known => known.Name != mean.Name))];
    }

    private static WorkbookException MissingPart(HistoryMean mean, string part, string[] names)
    {
        var error = NearestName.NotFound("column", "列", part, names).Text;
        return new WorkbookException(
            $"The mean \"{mean.Name}\" is to be \"{mean.Sum}\" divided by \"{mean.Number}\". {error.English}",
            $"平均值“{mean.Name}”应由“{mean.Sum}”除以“{mean.Number}”得到。{error.Chinese}");
    }
}
