namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record Backtest : IViewable
{
    /// <summary>A line for each week ahead, one for all and, where the history tells of events, one each for the days before and after one began: how often the bands held, and the errors side by side.</summary>
    public ResultTable ToTable()
    {
        List<(BilingualText Title, BacktestRow Row)> lines =
            [.. ByWeek.Select(row => (BilingualText.Same($"{row.FirstDay}–{row.LastDay}"), row)), (new BilingualText("all", "全部"), Overall)];
        if (HasEvents)
            lines.AddRange([(new BilingualText("until an event begins", "新事件发生前"), BeforeEvents), (new BilingualText("once one has begun", "新事件发生后"), AfterEvents)]);
        var rows = lines.ConvertAll(line => line.Row);
        return new ResultTable(
            new BilingualText($"Forecasts of the past: {Trajectory.Model.Title.English}", $"预测回测：{Trajectory.Model.Title.Chinese}"),
            [
                ResultColumns.Titles(new BilingualText("Days ahead", "预测天数"), lines.Select(line => line.Title)) with { Name = "ahead" },
                Column("Forecasts", "预测次数", "count", row => row.Count, NumberFormat.Count),
                Column("In 50% band", "50% 区间命中", "coverage 50", row => row.Coverage50, NumberFormat.Percent()),
                Column("In 80% band", "80% 区间命中", "coverage 80", row => row.Coverage80, NumberFormat.Percent()),
                Column("In 90% band", "90% 区间命中", "coverage 90", row => row.Coverage90, NumberFormat.Percent()),
                Column("Error", "误差", "error", row => row.Error, NumberFormat.Points(2)),
                Column("CRPS", "CRPS", "crps", row => row.Crps, NumberFormat.Points(2)),
                Column("Error if nothing moved", "保持不变的误差", "persistence", row => row.PersistenceError, NumberFormat.Points(2)),
                Column("Error of weekday mean", "星期均值的误差", "seasonal", row => row.SeasonalError, NumberFormat.Points(2)),
            ])
        { Notes = [Verdict(), .. HasEvents ? new[] { OfEvents() } : [], BacktestWords.Size(this), Meaning(), .. TrajectoryCharts.NotesOf(Trajectory)] };

        NumberColumn Column(string english, string chinese, string name, Func<BacktestRow, double> of, NumberFormat format) =>
            ResultColumns.Numbers(new BilingualText(english, chinese), rows.Select(of), format) with { Name = name };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable(), this.ErrorChart(), this.CoverageChart()]);

    private bool HasEvents => BeforeEvents.Count > 0 && AfterEvents.Count > 0;

    private BilingualText OfEvents() => new(
        $"Days until an event of the history begins: the 90% band held {ForecastWords.Percent(BeforeEvents.Coverage90)} of them; once one has begun that the forecast could not know of, {ForecastWords.Percent(AfterEvents.Coverage90)}.",
        $"新事件发生前的日子，90% 区间命中 {ForecastWords.Percent(BeforeEvents.Coverage90)}；预测时无法预知的事件发生后，命中 {ForecastWords.Percent(AfterEvents.Coverage90)}。");

    private BilingualText Verdict()
    {
        var (error, simple) = (Overall.Error, Math.Min(Overall.PersistenceError, Overall.SeasonalError));
        var share = ForecastWords.Percent(Math.Abs(1 - (error / simple)));
        return error < simple
            ? new BilingualText($"The forecast's error is {share} below that of the better of the two simple ones.", $"预测误差比两种简单方法中较好的一种低 {share}。")
            : new BilingualText($"The forecast's error is {share} above that of the better of the two simple ones: on this history the simple one does as well.", $"预测误差比两种简单方法中较好的一种高 {share}：在这段历史上，简单方法并不逊色。");
    }

    private BilingualText Meaning() => new(
        FormattableString.Invariant($"Each forecast knew only the days before it and drew {Paths:N0} courses. Errors are mean absolute errors in points; CRPS is the score of all courses together, 0 at best, comparable with an error."),
        FormattableString.Invariant($"每次预测只使用当时已有的数据，抽取 {Paths:N0} 条走势。误差为平均绝对误差（分）；CRPS 衡量全部走势，0 为最佳，可与误差直接比较。"));
}
