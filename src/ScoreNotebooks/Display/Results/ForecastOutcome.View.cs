namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ForecastOutcome : IViewable
{
    /// <summary>A line for each day that has come: the middle of the courses with its band, what came, and by how much it missed.</summary>
    public ResultTable ToTable() => TableOf([.. Enumerable.Range(0, Came.Count)]);

    /// <summary>How far off the forecast was, in words.</summary>
    public BilingualText InWords()
    {
        var last = Enumerable.Range(0, Came.Count).Last(at => !double.IsNaN(Came[at]));
        var (day, made) = (Formats.Day(Days[last]), Formats.Day(MadeOn));
        var (low, middle, high, came) = (Show(Bands.Quantile(0.05)[last]), Show(Bands.Median[last]), Show(Bands.Quantile(0.95)[last]), Show(Came[last]));
        var isWithin = Came[last] >= Bands.Quantile(0.05)[last] && Came[last] <= Bands.Quantile(0.95)[last];
        var (miss, size) = (Came[last] - Bands.Median[last], Show(Math.Abs(Came[last] - Bands.Median[last])));
        var (mean, asThen) = (Show(MeanMiss), Show(MeanMissAsThen));
        var english = $"On {made} the forecast for {day} was {middle.English}, with 90 of 100 courses between {low.English} and {high.English}. It became {came.English}: {size.English} {(miss < 0 ? "below" : "above")} the middle and {(isWithin ? "within" : "outside")} that band. Of {DaysCompared} days {DaysWithin()} lie within their band of 90 of 100; the middle was off by {mean.English} on average";
        var chinese = $"{made} 对 {day} 的预测为 {middle.Chinese}，90% 的走势在 {Spaced(low)}到 {Spaced(high)}之间。实际为 {came.Chinese}，比中位预测{(miss < 0 ? "低" : "高")} {size.Chinese}，{(isWithin ? "在" : "超出")}该区间{(isWithin ? "之内" : "")}。{DaysCompared} 天中有 {DaysWithin()} 天落在当日的 90% 区间内，中位预测平均相差 {mean.Chinese}";
        return double.IsNaN(MeanMissAsThen)
            ? new BilingualText(english + ".", chinese + "。")
            : new BilingualText($"{english}, “as on that day” by {asThen.English}.", $"{chinese}；若只按“维持当天水平”预测，则平均相差 {asThen.Chinese}。");
    }

    /// <summary>How far off the forecast was, in words.</summary>
    public override string ToString() => InWords().In(Workbook.Language);

    ResultView IViewable.ToView() => new([InWords(), this.Chart(), TableOf([.. ForecastWords.Milestones(Came.Count)])]);

    private ResultTable TableOf(IReadOnlyList<int> days)
    {
        var what = Bands.Metric?.Title ?? ResultColumns.Total;
        var format = Bands.Metric is { } metric ? ForecastWords.FormatOf(metric) : NumberFormat.Points();
        return new ResultTable(
            new BilingualText($"{Shop}: {SensitivityWords.InSentence(what.English)} forecast on {Formats.Day(MadeOn)}, and what came", $"{Shop}：{Formats.Day(MadeOn)} 的{what.Chinese}预测与实际"),
            [
                ResultColumns.Days(ResultColumns.Day, "day", days.Select(day => Days[day])),
                ResultColumns.Numbers(new BilingualText("Forecast", "预测"), days.Select(day => Bands.Median[day]), format) with
                {
                    Name = "forecast",
                    Low = days.Select(day => Bands.Quantile(0.05)[day]).ToArray(),
                    High = days.Select(day => Bands.Quantile(0.95)[day]).ToArray(),
                },
                ResultColumns.Numbers(new BilingualText("Came", "实际"), days.Select(day => Came[day]), format) with { Name = "came" },
                ResultColumns.Numbers(new BilingualText("Difference", "差异"), days.Select(day => Miss[day]), Bands.Metric is null ? NumberFormat.Signed() : format) with { Name = "miss" },
            ])
        { Notes = [ForecastWords.BandNote(Bands.Forecast), .. ForecastWords.Notes(Bands.Forecast)] };
    }

    // Between a Chinese word and a number stands a space, between two Chinese words none.
    private static string Spaced(BilingualText value) => char.IsAscii(value.Chinese[^1]) ? value.Chinese + " " : value.Chinese;

    private BilingualText Show(double value) => Bands.Metric is { } metric ? metric.Show(value)
        : new BilingualText($"{RoundedNumber.Text(value, 1)} points", $"{RoundedNumber.Text(value, 1)} 分");
}
