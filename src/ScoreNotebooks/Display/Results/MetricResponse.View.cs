namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record MetricResponse : IViewable
{
    /// <summary>One line per point of the curves: the shop, the metric's value and the total there.</summary>
    public ResultTable ToTable()
    {
        var points = Curves.SelectMany(curve => curve.Points.Select(point => (curve.Shop, Point: point))).ToList();
        return new ResultTable(
            new BilingualText($"How the total answers to {SensitivityWords.InSentence(Metric.Title.English)}", $"总分随{Metric.Title.Chinese}的变化"),
            [
                new TextColumn(ResultColumns.Shop, [.. points.Select(point => point.Shop)]) { Name = "shop" },
                ResultColumns.Titles(Metric.Title, points.Select(point => Metric.Show(point.Point.Value))),
                ResultColumns.Numbers(ResultColumns.Total, points.Select(point => point.Point.Total), NumberFormat.Plain(2)) with { Name = "total" },
            ])
        { Notes = [.. SensitivityWords.SampleNotes([Metric]), .. SensitivityWords.AssumptionNotes(Scores)] };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    // The chart carries the notes.
    ResultView IViewable.ToView() => new([this.Curve(), ToTable() with { Notes = [] }]);
}
