namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record LevelShifts : IViewable
{
    /// <summary>One line per shift, the latest first: the day, the levels before and after, the size with its standard error, and what happened then.</summary>
    public ResultTable ToTable() => new(
        new BilingualText($"{Shop}: when daily rates moved to another level", $"{Shop}：日常水平何时发生变化"),
        [
            ResultColumns.Days(new BilingualText("From", "自"), "day", All.Select(shift => shift.Day)),
            ResultColumns.Titles(ResultColumns.Metric, All.Select(shift => shift.Metric.Title)) with { Name = "metric" },
            ResultColumns.Titles(new BilingualText("Before", "此前"), All.Select(shift => shift.Metric.Show(shift.Before))) with { Name = "before" },
            ResultColumns.Titles(new BilingualText("Since then", "此后"), All.Select(shift => shift.Metric.Show(shift.After))) with { Name = "after" },
            ResultColumns.Titles(new BilingualText("Difference ± standard error", "变化 ± 标准误"), All.Select(Size)) with { Name = "difference" },
            ResultColumns.Titles(new BilingualText("For the shop", "对店铺"), All.Select(shift => AlertWords.Judged(shift.IsWorse))) with { Name = "judged" },
            ResultColumns.Titles(AlertWords.Events, All.Select(shift => AlertWords.EventsAround(Trajectory.History, Shop, shift.Day))) with { Name = "events" },
        ])
    { Notes = [.. NothingFound(), MethodNote()] };

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private static BilingualText Size(LevelShift shift)
    {
        var (difference, error) = (SensitivityWords.Difference(shift.Metric, shift.Size), shift.Metric.ShowDifference(shift.StandardError));
        return new BilingualText($"{difference.English} ± {error.English}", $"{difference.Chinese} ± {error.Chinese}");
    }

    private IEnumerable<BilingualText> NothingFound()
    {
        if (All.Count == 0) yield return new BilingualText("No shift is large enough to be told from chance.", "没有大到足以与随机波动区分的水平变化。");
    }

    private BilingualText MethodNote()
    {
        var penalty = Metrics.Count == 0 ? 0 : Metrics.Max(metric => metric.Penalty);
        var written = RoundedNumber.Text(penalty, 1);
        return new BilingualText(
            $"From the days' own rates, not from windows. PELT (Killick, Fearnhead and Eckley 2012): a shift must gain {written} in twice the log-likelihood (3 ln(days) unless set), and a level lasts at least 7 days with cases. A shift says when, not why; events named are those of the days around it.",
            $"依据每日比率而非统计窗口。方法为 PELT（Killick、Fearnhead、Eckley 2012）：一次变化须使两倍对数似然至少提高 {written}（默认为 3 ln(天数)），每个水平至少持续 7 个有数据的日子。结果只说明何时变化，不说明原因；所列事件仅为前后几天内发生的事。");
    }
}
