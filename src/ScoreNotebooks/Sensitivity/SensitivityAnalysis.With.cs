using System.Globalization;

namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    /// <summary>A shop's total with some metrics set to other values, everything else as it is.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="values">Metrics, each with a value in its unit: 4.5 stars, 0.95 for 95%, 24 hours.</param>
    /// <exception cref="WorkbookException">A name is unknown, or a value cannot be had, such as 6 stars.</exception>
    /// <example><c>whatIf.With("小店B", ("complaint_handling", 4.5), ("shipping_time", 24))</c></example>
    public WhatIfTotal With([Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] params (string Metric, double Value)[] values)
    {
        var row = Scores.Table.IndexOfShop(shop);
        var rows = new WhatIfRows();
        rows.Add(row);
        foreach (var (metric, value) in values)
        {
            var curve = WhatIf.Curve(metric);
            if (!curve.Reachable.Contains(value)) throw Unreachable(curve, value);
            rows.Set(0, curve.Input, value);
        }

        var total = WhatIf.Totals(rows)[0];
        return new WhatIfTotal(
            Scores, shop, [.. values.Select(value => (Model.Metric(value.Metric), value.Value))], total, new RankAmong(Scores, row).Of(total));
    }

    private static WorkbookException Unreachable(MetricCurve curve, double value)
    {
        var (low, high) = (curve.Metric.Show(curve.Reachable.Low), curve.Metric.Show(curve.Reachable.High));
        var written = value.ToString(CultureInfo.InvariantCulture);
        var example = curve.Metric.Unit == MetricUnit.Share && value is > 1 and <= 100;
        return new WorkbookException(
            $"\"{curve.Metric.Id}\" cannot be {written}; it lies between {low.English} and {high.English}.{(example ? " A share is written from 0 to 1: 0.95 for 95%." : "")}",
            $"“{curve.Metric.Title.Chinese}”（{curve.Metric.Id}）不可能为 {written}；它在 {low.Chinese} 与 {high.Chinese} 之间。{(example ? "比例请写 0 到 1 之间的数：95% 写作 0.95。" : "")}");
    }
}
