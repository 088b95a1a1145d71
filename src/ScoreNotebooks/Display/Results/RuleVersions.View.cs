namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class RuleVersions : IViewable
{
    /// <summary>One line per version: its name, its days, its title.</summary>
    public ResultTable ToTable() => new(
        new BilingualText("Versions of the rules", "规则版本"),
        [
            ResultColumns.Titles(new BilingualText("Version", "版本"), All.Select(version => version.Name)) with { Name = "version" },
            ResultColumns.Days(new BilingualText("From", "生效日期"), "from", All.Select(version => version.InForce.From)),
            ResultColumns.Titles(new BilingualText("To", "失效日期"), All.Select(version => version.InForce.To is { } to
                ? BilingualText.Same(Formats.Day(to)) : new BilingualText("no end known", "未定"))) with { Name = "to" },
            ResultColumns.Titles(new BilingualText("Rules", "规则"), All.Select(version => version.Model.Title)) with { Name = "title" },
        ])
    { Notes = Notes };

    /// <summary>One line per metric: its share of the total under each version, or that the version does not score it.</summary>
    public ResultTable ToMetricTable()
    {
        var metrics = VersionParts.MetricsOf(this);
        return new ResultTable(
            new BilingualText("What each version scores, and with which weight", "各版本的计分指标与权重"),
            [
                ResultColumns.Titles(ResultColumns.Metric, metrics.Select(metric => metric.Title)) with { Name = "metric" },
                .. All.Select(version =>
                {
                    var weights = version.Model.NominalWeights();
                    return ResultColumns.Numbers(version.Name, metrics.Select(metric => weights.GetValueOrDefault(metric.Id, double.NaN)), NumberFormat.Percent()) with
                    {
                        WordsWhereMissing = [.. metrics.Select(metric => metric.IsIn(version.Model) ? null : NotScored)],
                    };
                }),
            ])
        { ShownRows = Math.Max(50, metrics.Count) };
    }

    /// <summary>The tables as aligned text.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => new([ToTable(), ToMetricTable()]);

    private static BilingualText NotScored { get; } = new("not scored", "不计分");
}
