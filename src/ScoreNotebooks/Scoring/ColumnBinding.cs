using System.Globalization;

namespace ScoreNotebooks;

/// <summary>The columns of a table laid under the inputs of a program, with what had to be said about it.</summary>
/// <param name="Columns">One column per input of the program; all NaN where the table has none.</param>
/// <param name="Notes">Columns that are not there, units that were taken from the model.</param>
internal sealed record ColumnBinding(IReadOnlyList<ReadOnlyMemory<double>> Columns, IReadOnlyList<BilingualText> Notes)
{
    private const int MostNotesOfAdjustments = 2;

    internal static ColumnBinding Bind(CompiledModel compiled, ShopTable table)
    {
        RequireSomeMetric(compiled.Model, table);
        var absent = new Lazy<double[]>(() =>
        {
            var missing = new double[table.Shops.Count];
            Array.Fill(missing, double.NaN);
            return missing;
        });
        var columns = compiled.Program.Inputs
            .Select(name => table.Find(name)?.Values ?? absent.Value.AsMemory()).ToList();
        return new ColumnBinding(columns, [.. MetricNotes(compiled.Model, table), .. AdjustmentNotes(compiled.Model, table), .. FewOrdersNotes(compiled.Model, table)]);
    }

    private static void RequireSomeMetric(ScoreModel model, ShopTable table)
    {
        if (model.Metrics.Any(metric => metric.Value.Columns.All(column => table.Find(column) is not null))) return;
        var read = string.Join(", ", model.Metrics.SelectMany(metric => metric.Value.Columns).Distinct().Take(20));
        var has = string.Join(", ", table.Columns.Select(column => column.Name).Take(20));
        throw new WorkbookException(
            $"The table has none of the columns that the model \"{model.Id}\" reads ({read}); it has {has}. Rename the headers, or give ShopTable.Read a mapping from your headers to these.",
            $"表中没有模型“{model.Id}”所需的任何一列（{read}）；现有的列为：{has}。请修改表头，或在 ShopTable.Read 中给出表头对应关系。");
    }

    private static IEnumerable<BilingualText> MetricNotes(ScoreModel model, ShopTable table)
    {
        foreach (var metric in model.Metrics)
        {
            foreach (var column in metric.Value.Columns.Where(column => table.Find(column) is null))
                yield return AbsentColumn(metric, column, table);
            if (metric.Value.IsColumn && table.Find(metric.Value.Columns[0]) is { } only && UnitNote(metric, only) is { } note)
                yield return note;
        }
    }

    private static BilingualText AbsentColumn(Metric metric, string column, ShopTable table)
    {
        var nearest = NearestName.Among(table.Columns.Select(known => known.Name), column);
        return new BilingualText(
            $"No column \"{column}\" in the table, so \"{metric.Title.English}\" is missing for every shop.{(nearest is null ? "" : $" The nearest header is \"{nearest}\".")}",
            $"表中没有“{column}”一列，所有店铺的“{metric.Title.Chinese}”均缺失。{(nearest is null ? "" : $"最接近的表头是“{nearest}”。")}");
    }

    private static BilingualText? UnitNote(Metric metric, TableColumn column)
    {
        var fitting = metric.Unit switch { MetricUnit.Share => Unit.Share, MetricUnit.Hours => Unit.Hours, _ => Unit.Number };
        if (column.Unit == fitting) return null;
        if (column.Unit != Unit.Number) throw WrongUnit(metric, column);
        if (fitting == Unit.Share && Greatest(column) > 1) throw PercentagesWithoutSign(metric, column);
        return new BilingualText(
            $"Column \"{column.Name}\" is written without a unit; its numbers were read as {(fitting == Unit.Hours ? "hours" : "shares from 0 to 1")}.",
            $"“{column.Name}”一列没有写单位，已按{(fitting == Unit.Hours ? "小时" : "0 到 1 的比例")}读取。");
    }

    private static WorkbookException WrongUnit(Metric metric, TableColumn column)
    {
        var isHours = column.Unit == Unit.Hours;
        if (isHours && metric.Unit == MetricUnit.Seconds)
            return new WorkbookException(
                $"Column \"{column.Name}\"{In(column)} is written with a unit of time, but the metric \"{metric.Id}\" is read as plain numbers of seconds. Write 13.9 in place of 13.9秒.",
                $"“{column.Name}”一列{In(column)}带有时间单位，而指标“{metric.Title.Chinese}”（{metric.Id}）按不带单位的秒数读取。请把 13.9秒 写成 13.9。");
        return new WorkbookException(
            $"Column \"{column.Name}\"{In(column)} holds {(isHours ? "lengths of time" : "percentages")}, but the metric \"{metric.Id}\" is measured in {metric.Unit.ToString().ToLowerInvariant()}. Check the file's units, or map another column to this metric.",
            $"“{column.Name}”一列{In(column)}是{(isHours ? "时长" : "百分比")}，而指标“{metric.Title.Chinese}”（{metric.Id}）的单位不同。请检查文件中的单位，或把别的列对应到该指标。");
    }

    private static WorkbookException PercentagesWithoutSign(Metric metric, TableColumn column)
    {
        var greatest = Greatest(column).ToString(CultureInfo.InvariantCulture);
        return new WorkbookException(
            $"Column \"{column.Name}\"{In(column)} is written without a unit and reaches {greatest}, but \"{metric.Id}\" is a share from 0 to 1. If the numbers are percentages, write 30% or put (%) after the header.",
            $"“{column.Name}”一列{In(column)}没有写单位，且最大值为 {greatest}，而“{metric.Title.Chinese}”（{metric.Id}）是 0 到 1 的比例。如果是百分数，请写成 30%，或在表头后加上（%）。");
    }

    private static string In(TableColumn column) => column.Source.Length == 0 ? "" : $" ({column.Source})";

    private static double Greatest(TableColumn column)
    {
        var greatest = double.NegativeInfinity;
        foreach (var value in column.Values.Span)
            if (value > greatest) greatest = value;
        return greatest;
    }

    // A line for each is too many for a platform with a dozen of them.
    private static IEnumerable<BilingualText> AdjustmentNotes(ScoreModel model, ShopTable table)
    {
        var lacking = model.Adjustments.Select(adjustment => (adjustment.Title, Columns: Absent([adjustment.Count], table))).Where(one => one.Columns.Count > 0).ToList();
        if (lacking.Count > MostNotesOfAdjustments)
            return
            [
                new BilingualText(
                    $"{lacking.Count} bonuses and deductions were not applied, since the table lacks their columns: {string.Join("; ", lacking.Select(one => $"{one.Title.English} ({string.Join(", ", one.Columns)})"))}.",
                    $"表中缺少相应的列，{lacking.Count} 项加减分未计入：{string.Join("；", lacking.Select(one => $"{one.Title.Chinese}（{string.Join("、", one.Columns)}）"))}。"),
            ];
        return lacking.Select(one => new BilingualText(
            $"\"{one.Title.English}\" was not applied: the table lacks {string.Join(", ", one.Columns)}.",
            $"未计入“{one.Title.Chinese}”：表中缺少{string.Join("、", one.Columns)}。"));
    }

    private static IEnumerable<BilingualText> FewOrdersNotes(ScoreModel model, ShopTable table)
    {
        if (model.FewOrders is { } rule && Absent(rule.Formulas, table) is { Count: > 0 } stage)
            yield return new BilingualText(
                $"The table lacks {string.Join(", ", stage)}, so every shop is scored as having at least {rule.FewerThan.ToString(CultureInfo.InvariantCulture)} orders and nothing against it.",
                $"表中缺少{string.Join("、", stage)}，所有店铺按订单数不少于 {rule.FewerThan.ToString(CultureInfo.InvariantCulture)} 单且无扣分情形评分。");
        if (model.LowVolume is not { } protection) yield break;
        var lacking = Absent(protection.Metrics.Select(metric => metric.Bad).Prepend(protection.Orders), table);
        if (lacking.Count > 0)
            yield return new BilingualText(
                $"\"{protection.Title.English}\" was not applied where it needs {string.Join(", ", lacking)}, which the table lacks.",
                $"表中缺少{string.Join("、", lacking)}，需要这些数据的“{protection.Title.Chinese}”未计入。");
    }

    private static List<string> Absent(IEnumerable<Formula> formulas, ShopTable table) =>
        [.. formulas.SelectMany(formula => formula.Columns).Where(column => table.Find(column) is null).Distinct()];
}
