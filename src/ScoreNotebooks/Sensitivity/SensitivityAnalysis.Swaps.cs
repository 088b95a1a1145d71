namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    private const int MostSwaps = 100_000;

    /// <summary>The totals and ranks of all shops without each metric in turn.</summary>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="WorkbookException">Only one metric of the model counts, so that nothing would be left.</exception>
    public LeaveOneOut LeaveOneOut(CancellationToken cancellation = default)
    {
        var cases = new List<LeftOut>();
        foreach (var metric in Model.Metrics)
        {
            cancellation.ThrowIfCancellationRequested();
            var without = WithoutMetric.Of(Model, metric.Id) ?? throw new WorkbookException(
                $"Only \"{metric.Id}\" counts in the model \"{Model.Id}\", so nothing is left without it. Leaving out needs at least two metrics with a weight above zero.",
                $"模型“{Model.Id}”中只有“{metric.Title.Chinese}”（{metric.Id}）计分，去掉它就没有总分了。逐项剔除需要至少两项权重大于零的指标。");
            var scores = new Scoreboard(without.Compile(), Scores.Table);
            cases.Add(new LeftOut(metric, scores.Totals.ToArray(), scores.Ranks.ToArray()));
        }

        return new LeaveOneOut(Scores, cases);
    }

    /// <summary>A shop's total and rank with each metric replaced, one at a time, by another shop's value.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="from">The shop whose values are taken; null for every other shop in turn.</param>
    /// <exception cref="WorkbookException">A shop is unknown, has no total, or is the only one.</exception>
    public SwapOneIn SwapOneIn([Choices("Shops")] string shop, [Choices("Shops")] string? from = null)
    {
        var row = RowWithTotal(shop);
        var others = OthersToSwapWith(shop, row, from);
        var rows = new WhatIfRows();
        var asked = others.SelectMany(other => WhatIf.Curves.Select(curve => (Other: other, Curve: curve, Value: WhatIf.ValueOf(curve, other)))).ToList();
        foreach (var swap in asked) rows.Add(row, swap.Curve.Input, swap.Value);
        var totals = WhatIf.Totals(rows);
        var (now, ranks) = (Scores.Totals.Span[row], new RankAmong(Scores, row));
        return new SwapOneIn(Scores, shop, [.. asked.Select((swap, i) => double.IsNaN(swap.Value)
            ? new MetricSwap(swap.Curve.Metric, Shops[swap.Other], WhatIf.ValueOf(swap.Curve, row), double.NaN, double.NaN, double.NaN, 0)
            : new MetricSwap(swap.Curve.Metric, Shops[swap.Other], WhatIf.ValueOf(swap.Curve, row), swap.Value, totals[i], totals[i] - now, ranks.Of(totals[i])))]);
    }

    private List<int> OthersToSwapWith(string shop, int row, string? from)
    {
        if (from == shop)
            throw new WorkbookException(
                $"\"{shop}\" has its own values already; {Others(shop).English}", $"“{shop}”本来就是自己的数值；{Others(shop).Chinese}");
        if (from is not null) return [Scores.Table.IndexOfShop(from)];
        if (Shops.Count == 1)
            throw new WorkbookException(
                $"\"{shop}\" is the only shop of the table, so there is no other to take values from. Read a table with more shops, or ask BreakEven and Tornado, which need none.",
                $"表中只有“{shop}”一家店铺，没有别家的数值可用。请读取包含更多店铺的表，或改用不需要其他店铺的 BreakEven、Tornado。");
        if ((long)(Shops.Count - 1) * Model.Metrics.Count > MostSwaps)
            throw new WorkbookException(
                $"{Shops.Count - 1} other shops are too many to swap with each; name one: from: \"{Others(row)}\".",
                $"另有 {Shops.Count - 1} 家店铺，无法逐一替换；请指定一家：from: \"{Others(row)}\"。");
        return [.. Enumerable.Range(0, Shops.Count).Where(other => other != row)];
    }

    private string Others(int row) => Shops[row == 0 ? 1 : 0];
}
