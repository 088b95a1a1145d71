namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record TrajectoryAlerts : IViewable
{
    /// <summary>One line per day and metric outside the control limits, the latest first.</summary>
    public ResultTable ToTable() => new(
        new BilingualText($"{Shop}: days outside the control limits", $"{Shop}：超出控制界限的日子"),
        [
            ResultColumns.Days(ResultColumns.Day, "day", Outside.Select(one => one.Point.Day)),
            ResultColumns.Titles(ResultColumns.Metric, Outside.Select(one => one.Chart.Metric.Title)) with { Name = "metric" },
            ResultColumns.Titles(new BilingualText("That day", "当日"), Outside.Select(one => one.Chart.Metric.Show(one.Point.Value))) with { Name = "value" },
            ResultColumns.Titles(new BilingualText("Limits", "控制界限"), Outside.Select(Limits)) with { Name = "limits" },
            ResultColumns.Numbers(new BilingualText("Cases", "例数"), Outside.Select(one => one.Point.Cases), NumberFormat.Count) with { Name = "cases" },
            ResultColumns.Titles(new BilingualText("For the shop", "对店铺"), Outside.Select(one => AlertWords.Judged(one.Chart.IsWorse(one.Point)))) with { Name = "judged" },
            ResultColumns.Titles(AlertWords.Events, Outside.Select(one => AlertWords.EventsAround(Trajectory.History, Shop, one.Point.Day))) with { Name = "events" },
        ])
    { ShownRows = 30, Notes = [.. NothingFound(), MethodNote, .. HasPhases ? [PhaseNote] : Array.Empty<BilingualText>()] };

    /// <summary>The table as aligned text, after what is to be said of gates.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => Gates.Count == 0 ? new([ToTable()]) : new([ResultBlock.List([.. Gates.Select(AlertWords.Of)]), ToTable()]);

    private static BilingualText MethodNote { get; } = new(
        "Limits are three standard deviations around the rate over all days, wider for days with fewer cases and, where days differ more than by chance, by Laney's factor σz (2002). Where days are counts, a day must also have a chance of less than 0.135 %; means of one or two cases are left alone. About one day in a year is outside for each metric by chance alone.",
        "控制界限为全部日期的总体比率上下三倍标准差；当日例数越少界限越宽，各日差异超出随机波动时再乘以 Laney 系数 σz（2002）。计数类指标还要求出现概率低于 0.135%；只有一两例的平均值不作判断。即使没有任何异常，每项指标一年也约有一天会碰巧超出界限。");

    private static BilingualText PhaseNote { get; } = new(
        "Limits begin anew after each level shift: a day is judged by the rate of its own phase.", "每次水平变化之后重新计算控制界限：每一天都按所在阶段的比率来判断。");

    private static BilingualText Limits((ControlChart Chart, ControlPoint Point) one)
    {
        var (low, high) = (one.Chart.Metric.Show(one.Point.Low), one.Chart.Metric.Show(one.Point.High));
        return new BilingualText($"{low.English} – {high.English}", $"{low.Chinese} – {high.Chinese}");
    }

    private IEnumerable<BilingualText> NothingFound()
    {
        if (Outside.Count == 0) yield return new BilingualText("No day is outside its limits.", "没有超出控制界限的日子。");
    }
}
