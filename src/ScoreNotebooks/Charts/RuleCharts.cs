namespace ScoreNotebooks;

/// <summary>The charts of rules: what a new version does, and weights that were fitted.</summary>
public static class RuleCharts
{
    private static readonly ValueAxis TotalAxis = new(new BilingualText("Total", "总分"), ScoreboardCharts.PointsUnit) { Decimals = 1 };

    /// <summary>Bars: what the new rules add to each shop's total or take from it, the greatest gain first.</summary>
    public static BarChart Chart(this RuleImpact impact)
    {
        var shops = impact.Shops.Where(shop => !double.IsNaN(shop.Change)).OrderByDescending(shop => shop.Change).ToList();
        return new BarChart(
            new BilingualText("What the new rules do to each shop's total", "新规则对各店总分的影响"),
            new ValueAxis(new BilingualText("Change of the total", "总分变化"), ScoreboardCharts.PointsUnit) { Decimals = 1 },
            [.. shops.Select(shop => BilingualText.Same(shop.Shop))],
            [new ChartSeries(new BilingualText("Change", "变化"), [.. shops.Select(shop => shop.Change)])])
        {
            Subtitle = new BilingualText($"{impact.Old.Model.Title.English} → {impact.New.Model.Title.English}", $"{impact.Old.Model.Title.Chinese} → {impact.New.Model.Title.Chinese}"),
            Direction = BarDirection.Horizontal,
            Note = Joined(impact.Assumptions),
        };
    }

    /// <summary>A waterfall from the total under the old rules to that under the new, the greatest share first.</summary>
    /// <exception cref="WorkbookException">The shop has no total under one of the versions.</exception>
    public static WaterfallChart Waterfall(this ShopImpact impact)
    {
        if (double.IsNaN(impact.Change))
            throw new WorkbookException(
                $"\"{impact.Shop}\" has no total under one of the two versions, so there is no way from one to the other.",
                $"“{impact.Shop}”在其中一个版本下没有总分，无法绘制变化过程。");
        return new WaterfallChart(
            new BilingualText($"{impact.Shop}: from the old rules to the new", $"{impact.Shop}：从原规则到新规则"), TotalAxis,
            new WaterfallStep(new BilingualText("Old rules", "原规则"), impact.Old.Total),
            [.. impact.Shares.Select(share => new WaterfallStep(ImpactWords.Named(share), share.Points))],
            new WaterfallStep(new BilingualText("New rules", "新规则"), impact.New.Total));
    }

    /// <summary>Fitted weights as dots with their intervals; when they are not determined, what is possible as lines alone.</summary>
    public static IntervalChart Chart(this WeightFit fit)
    {
        var level = NumberFormat.Percent(0).Write(fit.Level, Language.English);
        var dimension = fit.Model.TitleOf(fit.Dimension);
        return new IntervalChart(
            new BilingualText($"{dimension.English}: weights fitted to {fit.Days} {(fit.Days == 1 ? "day" : "days")}", $"{dimension.Chinese}：由 {fit.Days} 天数据拟合的权重"),
            new ValueAxis(new BilingualText("Weight", "权重"), BilingualText.Same("%")) { Decimals = 1 },
            fit.IsDetermined
                ? new BilingualText($"interval; all hold together with at least {level}", $"区间，全部同时成立的概率不低于 {level}")
                : new BilingualText("every weight that can be; the days do not determine it", "所有可能的取值，这些日期不足以确定权重"),
            [.. fit.Weights.Select(weight => new IntervalRow(weight.Title, 100 * weight.Weight, 100 * weight.Low, 100 * weight.High))]);
    }

    private static BilingualText? Joined(IReadOnlyList<BilingualText> notes) => notes.Count == 0
        ? null
        : new BilingualText(string.Join(" ", notes.Select(note => note.English)), string.Concat(notes.Select(note => note.Chinese)));
}
