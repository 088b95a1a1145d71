namespace ScoreNotebooks;

/// <summary>The charts of a <see cref="ChangeExplanation"/>.</summary>
public static class ChangeCharts
{
    /// <summary>A waterfall from the total of the one day to that of the other, a step for each metric that makes a difference, the largest first.</summary>
    public static WaterfallChart Waterfall(this ChangeExplanation change)
    {
        var steps = change.Shares.Where(share => share.Points != 0).OrderByDescending(share => Math.Abs(share.Points))
            .Select(share => new WaterfallStep(share.TitleInFull, share.Points)).ToList();
        steps.AddRange(change.RuleSteps.Select(rules => new WaterfallStep(rules.Title, rules.Points)));
        return new WaterfallChart(
            change.Title(), TrajectoryCharts.Total,
            new WaterfallStep(Day(change.From), change.TotalBefore), steps, new WaterfallStep(Day(change.To), change.TotalAfter))
        {
            Subtitle = change.Model.Title,
            Note = TrajectoryCharts.Joined(NotesOf(change)),
        };
    }

    /// <summary>Bars of what entered and what left the window of each metric, in points of the total; they add up to its share.</summary>
    public static BarChart EnteringLeaving(this ChangeExplanation change)
    {
        var shares = change.Shares.Where(share => share.Entered != 0 || share.Left != 0 || share.OtherShops != 0 || share.Presence != 0)
            .OrderByDescending(share => Math.Abs(share.Points)).ToList();
        var series = new List<ChartSeries>
        {
            new(new BilingualText("Days that entered the window", "新进入窗口的日期"), [.. shares.Select(share => share.Entered)]),
            new(new BilingualText("Days that left the window", "移出窗口的日期"), [.. shares.Select(share => share.Left)]),
        };
        if (shares.Any(share => share.OtherShops != 0)) series.Add(new(new BilingualText("Other shops", "其他店铺的变化"), [.. shares.Select(share => share.OtherShops)]));
        if (shares.Any(share => share.Presence != 0)) series.Add(new(new BilingualText("Missing or back", "数据缺失或恢复"), [.. shares.Select(share => share.Presence)]));
        return new BarChart(
            new BilingualText(
                FormattableString.Invariant($"{change.Shop}: what entered and left the windows from {change.From:yyyy-MM-dd} to {change.To:yyyy-MM-dd}"),
                FormattableString.Invariant($"{change.Shop}：{change.From:yyyy-MM-dd} 至 {change.To:yyyy-MM-dd} 窗口的进与出")),
            new ValueAxis(new BilingualText("Effect on the total", "对总分的影响"), ScoreboardCharts.PointsUnit) { Decimals = 2 },
            [.. shares.Select(share => share.Title)], series)
        {
            Mode = BarMode.Stacked,
            Direction = BarDirection.Horizontal,
            Subtitle = change.Model.Title,
            Note = TrajectoryCharts.Joined(NotesOf(change)),
        };
    }

    private static IEnumerable<BilingualText> NotesOf(ChangeExplanation change) =>
        [.. change.Paths.SelectMany(path => WindowedModel.Assumptions(path.Trajectory.Model)).Distinct(), .. change.AssumptionNotes()];

    private static BilingualText Day(DateOnly day) => new(
        DayText.InWords(day, Language.English, withYear: false), DayText.InWords(day, Language.Chinese, withYear: false));
}
