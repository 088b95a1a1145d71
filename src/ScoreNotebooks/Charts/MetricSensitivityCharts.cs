namespace ScoreNotebooks;

/// <summary>The charts of what single metrics do to totals.</summary>
public static class MetricSensitivityCharts
{
    private const int MostCurves = 6;

    /// <summary>The response curves of all shops over one metric, each shop marked at its own value; of many shops the best six.</summary>
    public static LineChart Curve(this MetricResponse response)
    {
        var shown = response.Curves.OrderBy(curve => double.IsNaN(curve.Total)).ThenByDescending(curve => curve.Total).Take(MostCurves).ToList();
        return new LineChart(
            new BilingualText(
                $"How the total answers to {SensitivityWords.InSentence(response.Metric.Title.English)}", $"总分随{response.Metric.Title.Chinese}的变化"),
            ValueAxisOf(response.Metric), Total, [.. shown.Select(curve => Line(response.Metric, curve, BilingualText.Same(curve.Shop)))])
        {
            Subtitle = response.Scores.Model.Title,
            Marks = [.. shown.Where(HasPoint).Select(curve => Mark(response.Metric, curve))],
            Note = NoteOf(response, shown.Count),
        };
    }

    /// <summary>One shop's response curves, a small panel per metric on one scale of totals, the shop marked in each.</summary>
    /// <param name="whatIf">The analysis.</param>
    /// <param name="shop">The shop.</param>
    /// <exception cref="WorkbookException">The shop is unknown or has no total.</exception>
    public static LinePanels ResponsePanels(this SensitivityAnalysis whatIf, [Choices("Shops")] string shop)
    {
        var responses = whatIf.Responses(shop);
        var panels = responses.Select(response => new LinePanel(
            response.Metric.Title, ValueAxisOf(response.Metric), [.. response.Curves.Select(curve => Line(response.Metric, curve, ResultColumns.Total))])
        { Marks = [.. response.Curves.Where(HasPoint).Select(curve => Mark(response.Metric, curve))] });
        return new LinePanels(
            new BilingualText($"How the total of {shop} answers to each metric", $"{shop}的总分随各指标的变化"), Total, [.. panels])
        {
            Subtitle = whatIf.Model.Title,
            Note = Joined(SensitivityWords.SampleNotes(whatIf.Model.Metrics).Concat(SensitivityWords.AssumptionNotes(whatIf.Scores))),
        };
    }

    /// <summary>The tornado: one bar per metric from the least to the greatest total, the widest first.</summary>
    public static TornadoChart Chart(this Tornado tornado)
    {
        var rows = tornado.Bars.Where(bar => bar.Reason is null).Select(bar => new TornadoRow(bar.Metric.Title, End(bar, bar.Least!), End(bar, bar.Greatest!)));
        var left = tornado.Bars.Where(bar => bar.Reason is not null).ToList();
        var notMoved = left.Select(bar => bar.Reason!).Distinct().Select(reason => new BilingualText(
            $"Not moved ({reason.English}): {string.Join(", ", left.Where(bar => bar.Reason == reason).Select(bar => bar.Metric.Title.English))}.",
            $"未变动（{reason.Chinese}）：{string.Join("、", left.Where(bar => bar.Reason == reason).Select(bar => bar.Metric.Title.Chinese))}。"));
        return new TornadoChart(tornado.Title(), Total, tornado.Total, new BilingualText("as it is", "现状"), [.. rows])
        {
            Subtitle = tornado.Over(),
            Note = Joined([
                .. notMoved, .. SensitivityWords.SampleNotes(tornado.Bars.Where(bar => bar.Reason is null).Select(bar => bar.Metric)),
                .. SensitivityWords.AssumptionNotes(tornado.Scores)]),
        };
    }

    private static ValueAxis Total { get; } = new(ResultColumns.Total, ScoreboardCharts.PointsUnit) { Decimals = 1 };

    // Axes are in the units people write: percent instead of shares.
    internal static ValueAxis ValueAxisOf(Metric metric) => new(metric.Title, metric.Unit switch
    {
        MetricUnit.Share => BilingualText.Same("%"),
        MetricUnit.Stars => new BilingualText("stars", "星"),
        MetricUnit.Seconds => new BilingualText("seconds", "秒"),
        MetricUnit.Hours => new BilingualText("hours", "小时"),
        MetricUnit.Points => ScoreboardCharts.PointsUnit,
        _ => null,
    });

    internal static double Across(Metric metric, double value) => metric.Unit == MetricUnit.Share ? value * 100 : value;

    private static LineSeries Line(Metric metric, ResponseCurve curve, BilingualText name) =>
        new(name, [.. curve.Points.Select(point => new ChartPoint(Across(metric, point.Value), point.Total))]);

    private static bool HasPoint(ResponseCurve curve) => !double.IsNaN(curve.Value) && !double.IsNaN(curve.Total);

    private static ChartMark Mark(Metric metric, ResponseCurve curve) =>
        new(BilingualText.Same(curve.Shop), Across(metric, curve.Value), curve.Total);

    private static TornadoEnd End(MetricSwing bar, TornadoSetting setting) => new(bar.Metric.Show(setting.Value), setting.Total);

    private static BilingualText? NoteOf(MetricResponse response, int shown)
    {
        var many = response.Curves.Count > shown
            ? [new BilingualText($"Shown: the best {shown} of {response.Curves.Count} shops.", $"仅显示 {response.Curves.Count} 家店铺中排名前 {shown} 的店铺。")]
            : Array.Empty<BilingualText>();
        return Joined([.. many, .. SensitivityWords.SampleNotes([response.Metric]), .. SensitivityWords.AssumptionNotes(response.Scores)]);
    }

    private static BilingualText? Joined(IEnumerable<BilingualText> notes) =>
        notes.Aggregate((BilingualText?)null, (joined, note) => Words.Append(joined, note));
}
