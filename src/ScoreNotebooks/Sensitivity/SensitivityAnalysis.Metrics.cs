namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    private const int MostShopsAtOnce = 256;
    private const int RowsAtOnce = 200_000;

    private WhatIfProgram? _whatIf;

    private WhatIfProgram WhatIf => LazyInitializer.EnsureInitialized(ref _whatIf, () => new WhatIfProgram(Scores));

    /// <summary>What each metric of one shop gives and takes: slopes, elasticity, the next bend of its curve, and the points still to be had.</summary>
    /// <param name="shop">The shop.</param>
    /// <returns>One entry per metric.</returns>
    /// <exception cref="WorkbookException">The shop is unknown or has no total.</exception>
    public MetricSensitivities Metrics([Choices("Shops")] string shop) =>
        new(Scores, new LocalSensitivity(WhatIf).Of([RowWithTotal(shop)]));

    /// <summary>What each metric gives and takes, for all shops that have a total.</summary>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One entry per shop and metric.</returns>
    /// <exception cref="WorkbookException">No shop has a total.</exception>
    public MetricSensitivities Metrics(CancellationToken cancellation = default)
    {
        var entries = new List<MetricSensitivity>();
        var shopsAtOnce = Math.Clamp(RowsAtOnce / (1 + WhatIf.Curves.Sum(curve => 3 * curve.Bends.Count)), 1, MostShopsAtOnce);
        foreach (var block in RowsWithTotal().Chunk(shopsAtOnce))
        {
            cancellation.ThrowIfCancellationRequested();
            entries.AddRange(new LocalSensitivity(WhatIf).Of(block));
        }

        return new MetricSensitivities(Scores, entries);
    }

    private int RowWithTotal(string shop)
    {
        var row = Scores.Table.IndexOfShop(shop);
        if (!double.IsNaN(Scores.Totals.Span[row])) return row;
        var missing = Scores.At(row).Missing;
        throw new WorkbookException(
            $"\"{shop}\" has no total, so there is nothing that a metric could change; it lacks {string.Join(", ", missing.Select(metric => metric.Title.English))}. Supply these values, or choose another missing-value policy.",
            $"“{shop}”没有总分，无从分析指标对总分的影响；缺少：{string.Join("、", missing.Select(metric => metric.Title.Chinese))}。请补充数据，或改用其他缺失值处理方式。");
    }

    private List<int> RowsWithTotal()
    {
        var rows = Enumerable.Range(0, Shops.Count).Where(row => !double.IsNaN(Scores.Totals.Span[row])).ToList();
        if (rows.Count > 0) return rows;
        throw new WorkbookException(
            "No shop of the table has a total, so there is nothing that a metric could change. Look at the scoreboard: it says what is missing.",
            "表中没有一家店铺有总分，无从分析指标对总分的影响。请先查看得分表，其中说明了缺少哪些数据。");
    }
}
