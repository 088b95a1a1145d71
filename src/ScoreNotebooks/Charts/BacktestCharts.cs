namespace ScoreNotebooks;

/// <summary>The charts of a <see cref="Backtest"/>.</summary>
public static class BacktestCharts
{
    private static readonly ValueAxis Ahead = new(new BilingualText("Days ahead", "预测天数"), new BilingualText("days", "天")) { Decimals = 0 };

    /// <summary>The error of the forecast by days ahead, beside that of taking the total to stay and of the weekday mean.</summary>
    public static LineChart ErrorChart(this Backtest backtest) => new(
        new BilingualText("Error by days ahead", "误差随预测天数的变化"), Ahead,
        new ValueAxis(new BilingualText("Mean absolute error", "平均绝对误差"), ScoreboardCharts.PointsUnit) { From = 0 },
        [
            Line(backtest, new BilingualText("forecast", "预测"), row => row.Error),
            Line(backtest, new BilingualText("stays as it is", "保持不变"), row => row.PersistenceError),
            Line(backtest, new BilingualText("weekday mean", "星期均值"), row => row.SeasonalError),
            Line(backtest, new BilingualText("all courses (CRPS)", "全部走势（CRPS）"), row => row.Crps),
        ])
    { Subtitle = BacktestWords.Size(backtest), Note = TrajectoryCharts.Joined(TrajectoryCharts.NotesOf(backtest.Trajectory)) };

    /// <summary>How often the bands held what came, by days ahead, beside what they promise.</summary>
    public static LineChart CoverageChart(this Backtest backtest) => new(
        new BilingualText("How often the bands held what came", "实际得分落在区间内的比例"), Ahead,
        new ValueAxis(new BilingualText("Share of totals within the band", "落在区间内的比例"), BilingualText.Same("%")) { From = 0, To = 100 },
        [
            Line(backtest, BilingualText.Same("90%"), row => 100 * row.Coverage90), Promise(backtest, 90),
            Line(backtest, BilingualText.Same("80%"), row => 100 * row.Coverage80), Promise(backtest, 80),
            Line(backtest, BilingualText.Same("50%"), row => 100 * row.Coverage50), Promise(backtest, 50),
        ])
    { Subtitle = BacktestWords.Size(backtest), Note = TrajectoryCharts.Joined([BacktestWords.Promised, .. TrajectoryCharts.NotesOf(backtest.Trajectory)]) };

    private static LineSeries Line(Backtest backtest, BilingualText name, Func<BacktestRow, double> of) =>
        new(name, [.. backtest.ByDay.Select(row => new ChartPoint(row.FirstDay, row.Count == 0 ? double.NaN : of(row)))]);

    private static LineSeries Promise(Backtest backtest, double share) =>
        new(new BilingualText($"{share:0}% promised", $"应为 {share:0}%"), [new ChartPoint(1, share), new ChartPoint(backtest.Horizon, share)]) { IsReference = true };
}
