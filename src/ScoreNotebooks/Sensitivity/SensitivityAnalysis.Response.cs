namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    private const int MostResponseCurves = 1000;

    /// <summary>How the totals answer to one metric over its range, with every shop's own point.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="shops">The shops; none for all.</param>
    /// <returns>One curve per shop; <c>Curve()</c> draws them.</returns>
    /// <exception cref="WorkbookException">A name is unknown, or there are more than 1,000 shops and none was named.</exception>
    public MetricResponse Response([Choices("Model.Metrics.Id")] string metric, [Choices("Shops")] params string[] shops)
    {
        var curve = WhatIf.Curve(metric);
        if (shops.Length == 0 && Shops.Count > MostResponseCurves)
            throw new WorkbookException(
                $"{Shops.Count} response curves are too many to look at; name some shops: Response(\"{metric}\", \"{Shops[0]}\").",
                $"{Shops.Count} 条响应曲线无法查看；请指定店铺：Response(\"{metric}\", \"{Shops[0]}\")。");
        return new ResponseCurves(WhatIf, curve).Of(
            shops.Length > 0 ? [.. shops.Select(Scores.Table.IndexOfShop)] : [.. Enumerable.Range(0, Shops.Count)]);
    }

    /// <summary>The response curves of one shop, one per metric.</summary>
    internal IReadOnlyList<MetricResponse> Responses(string shop)
    {
        var row = RowWithTotal(shop);
        return [.. WhatIf.Curves.Select(curve => new ResponseCurves(WhatIf, curve).Of([row]))];
    }
}
