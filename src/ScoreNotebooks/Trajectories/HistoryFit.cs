namespace ScoreNotebooks;

/// <summary>Whether a model can be scored on a history: it has the columns, and they are amounts that days can be added up of.</summary>
internal static class HistoryFit
{
    private static readonly string[] MeanWords = ["平均", "均值", "人均", "average", "mean "];
    private static readonly string[] RateEndings = ["率", "占比", "评分", "得分", "星级", " rate", "_rate", " rating", "_rating", " share", "_share"];

    /// <summary>Whether a column of daily numbers is a mean or a rate by its unit or its name, so that days cannot be added up.</summary>
    internal static bool IsRate(this ShopHistory history, HistoryColumn column) => !history.IsPartOfMean(column.Name) && (
        column.Unit == Unit.Share
        || MeanWords.Any(word => column.Name.Contains(word, StringComparison.OrdinalIgnoreCase))
        || RateEndings.Any(ending => column.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Refuses a history on which no metric of the model has a value.</summary>
    /// <exception cref="WorkbookException">No metric has all its columns; the message lists what is read and what is there.</exception>
    internal static void RequireSomeMetric(ScoreModel model, ShopHistory history)
    {
        if (model.Metrics.Any(metric => metric.Value.Columns.All(column => history.Find(column) is not null || history.FindMean(column) is not null))) return;
        var read = string.Join(", ", model.Metrics.SelectMany(metric => metric.Value.Columns).Distinct().Take(20));
        var has = string.Join(", ", history.Columns.Select(column => column.Name).Concat(history.Means.Select(mean => mean.Name)).Take(20));
        throw new WorkbookException(
            $"The history has none of the columns that the model \"{model.Id}\" reads ({read}); it has {has}. Rename the headers, or give ShopHistory.Read a mapping from your headers to these (columns, and means for means and rates).",
            $"历史数据中没有模型“{model.Id}”所需的任何一列（{read}）；现有的列为：{has}。请修改表头，或在 ShopHistory.Read 中给出表头对应关系（columns；平均值和比率用 means）。");
    }

    /// <summary>Refuses a model that reads a mean or a rate which the history gives without its number of cases.</summary>
    /// <exception cref="WorkbookException">There is such a column; the message says what to export instead.</exception>
    internal static void RefuseDailyRates(ScoreModel model, ShopHistory history)
    {
        // A window of one day adds nothing up: what is read is the day's own rate, as a back office shows it.
        foreach (var metric in model.Metrics.Where(metric => metric.Window is not { Days: 1 }))
        {
            foreach (var name in metric.Value.Columns)
                if (history.FindMean(name) is null && history.Find(name) is { } column && history.IsRate(column))
                    throw NoNumber(metric, column);
            if (IsRate(metric.Unit) && DegreeOf(metric.Value.Root, history) is { } degree && degree != 0
                && metric.Value.Columns.Select(history.Find).FirstOrDefault(column => column is not null && history.FindMean(column.Name) is null) is { } summed)
                throw NoNumber(metric, summed);
        }
    }

    private static bool IsRate(MetricUnit unit) => unit is MetricUnit.Stars or MetricUnit.Share or MetricUnit.Hours or MetricUnit.Seconds or MetricUnit.Points;

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
