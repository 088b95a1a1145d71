namespace ScoreNotebooks;

/// <summary>The charts of a <see cref="GapExplanation"/>.</summary>
public static class GapCharts
{
    /// <summary>A waterfall from the one total to the other, a step for each metric that makes a difference, the largest first.</summary>
    public static WaterfallChart Waterfall(this GapExplanation gap)
    {
        var steps = gap.Shares.Where(share => share.Points != 0).OrderByDescending(share => Math.Abs(share.Points))
            .Select(share => new WaterfallStep(share.Title, share.Points));
        return new WaterfallChart(
            new BilingualText($"From {gap.From.Shop} to {gap.To.Shop}: what makes the gap", $"从{gap.From.Shop}到{gap.To.Shop}：差距从何而来"),
            new ValueAxis(new BilingualText("Total", "总分"), ScoreboardCharts.PointsUnit) { Decimals = 1 },
            new WaterfallStep(BilingualText.Same(gap.From.Shop), gap.From.Total), [.. steps],
            new WaterfallStep(BilingualText.Same(gap.To.Shop), gap.To.Total))
        {
            Subtitle = gap.Model.Title,
            Note = ScoreboardCharts.AssumptionNote(gap.Model, gap.Assumptions),
        };
    }
}
