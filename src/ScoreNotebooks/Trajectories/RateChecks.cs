namespace ScoreNotebooks;

/// <summary>Tells amounts that days can be added up of from means and rates, of which they cannot.</summary>
internal static class RateChecks
{
    private static readonly string[] MeanWords = ["平均", "均值", "人均", "average", "mean "];
    private static readonly string[] RateEndings = ["率", "占比", "评分", "得分", "星级", " rate", "_rate", " rating", "_rating", " share", "_share"];

    /// <summary>Whether a column of daily numbers is a mean or a rate by its unit or its name, so that days cannot be added up.</summary>
    internal static bool IsRate(this ShopHistory history, HistoryColumn column) => !history.IsPartOfMean(column.Name) && (
        column.Unit == Unit.Share
        || MeanWords.Any(word => column.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
        || RateEndings.Any(ending => column.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Refuses a model that reads a mean or a rate which the history gives without its number of cases.</summary>
    /// <exception cref="WorkbookException">There is such a column; the message says what to export instead.</exception>
    internal static void RefuseDailyRates(ScoreModel model, ShopHistory history)
    {
        foreach (var metric in model.Metrics)
        {
            foreach (var name in metric.Value.Columns)
                if (history.FindMean(name) is null && history.Find(name) is { } column && history.IsRate(column))
                    throw NoNumber(metric, column);
            if (IsRate(metric.Unit) && DegreeOf(metric.Value.Root, history) is { } degree && degree != 0
                && metric.Value.Columns.Select(history.Find).FirstOrDefault(column => column is not null && history.FindMean(column.Name) is null) is { } summed)
                throw NoNumber(metric, summed);
        }
    }

    private static bool IsRate(MetricUnit unit) => unit is MetricUnit.Stars or MetricUnit.Share or MetricUnit.Hours or MetricUnit.Points;

    /// <summary>
    /// How a formula grows when every daily amount is doubled: 1 as the amounts do, 0 not at all, as a rate should;
    /// null when it cannot be said.
    /// </summary>
    private static int? DegreeOf(FormulaNode node, ShopHistory history) => node switch
    {
        FormulaNode.Column column => history.FindMean(column.Name) is null ? 1 : 0,
        FormulaNode.Binary { Operator: FormulaOperator.Multiply } binary => DegreeOf(binary.Left, history) + DegreeOf(binary.Right, history),
        FormulaNode.Binary { Operator: FormulaOperator.Divide } binary => DegreeOf(binary.Left, history) - DegreeOf(binary.Right, history),
        FormulaNode.Binary binary => DegreeOf(binary.Left, history) is var left && left == DegreeOf(binary.Right, history) ? left : null,
        _ => 0,
    };

    private static WorkbookException NoNumber(Metric metric, HistoryColumn column)
    {
        var source = column.Source.Length == 0 ? "" : $" ({column.Source})";
        return new WorkbookException(
            $"\"{metric.Title.English}\" is a mean or a rate, and the history gives \"{column.Name}\"{source} once a day without its number of cases; means of days cannot be added up, since a day of two cases would count as much as a day of two hundred. Export two columns, the daily sum and the daily number of cases, and call them \"{column.Name}合计\" and \"{column.Name}次数\" (\"{column.Name} sum\" and \"{column.Name} count\"), or say which they are with means: new() {{ [\"{column.Name}\"] = (\"…\", \"…\") }}.",
            $"“{metric.Title.Chinese}”是平均值或比率，而历史数据中的“{column.Name}”{source}只有每日数值，没有次数；每日平均值不能直接相加，否则只有两单的一天与有两百单的一天同样重要。请导出两列，即每日合计与每日次数，并命名为“{column.Name}合计”和“{column.Name}次数”，或用 means: new() {{ [\"{column.Name}\"] = (\"…\", \"…\") }} 指明是哪两列。");
    }
}
