using System.Globalization;

namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record FirstFix : IViewable
{
    /// <summary>One line per metric: the step, what it gives, what it costs, and the points per effort, the most first.</summary>
    public ResultTable ToTable() => new(
        new BilingualText($"What to fix first at {Shop} ({SensitivityWords.Points(Total)} points)", $"{Shop}（{SensitivityWords.Points(Total)} 分）应先改善什么"),
        [
            ResultColumns.Titles(ResultColumns.Metric, Fixes.Select(fix => fix.Metric.Title)),
            ResultColumns.Titles(SensitivityWords.Now, Fixes.Select(fix => fix.Metric.Show(fix.From))),
            ResultColumns.Titles(new BilingualText("Improved to", "改善到"), Fixes.Select(fix => fix.Reason ?? SensitivityWords.Value(fix.Metric, fix.To, fix.From))),
            ResultColumns.Numbers(new BilingualText("Points gained", "总分增加"), Fixes.Select(fix => fix.Points), NumberFormat.Signed()) with { Name = "points" },
            ResultColumns.Numbers(new BilingualText("Effort", "投入"), Fixes.Select(fix => fix.Effort), NumberFormat.Plain(2)) with { Name = "effort" },
            ResultColumns.Numbers(new BilingualText("Points per effort", "每单位投入得分"), Fixes.Select(fix => fix.PointsPerEffort), NumberFormat.Plain(2)) with { Name = "points per effort" },
            ResultColumns.Titles(new BilingualText("Then the rate changes", "之后斜率改变"), Fixes.Select(fix => fix.EndsAtKink ? new BilingualText("yes", "是") : BilingualText.Same(""))),
            ResultColumns.Numbers(SensitivityWords.RankThere, Fixes.Select(fix => fix.Reason is null ? fix.Rank : double.NaN), NumberFormat.Count),
        ])
    { ShownRows = Math.Max(50, Fixes.Count), Notes = [.. Notes()] };

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private IEnumerable<BilingualText> Notes()
    {
        var share = ShareOfTheWay.ToString("0.##%", CultureInfo.InvariantCulture);
        yield return new BilingualText(
            $"A step goes {share} of the way to the nearest value at which the metric gives all it can (without such a value, to the best of the table); on a curve of steps, to the next tier.",
            $"一步为从现值到该指标取得满分贡献的最近数值之间路程的 {share}（无上限的指标取表中最好值）；分档计分的指标则走到下一档。");
        yield return HasOwnEfforts
            ? new BilingualText("Efforts are those given, per tenth of a star, percentage point, hour or unit.", "投入按使用者给出的每 0.1 星、每个百分点、每小时或每单位计算。")
            : new BilingualText("Every such step counts as one unit of effort, a tier as many as it is long. Efforts of your own: effort: [(\"metric\", effort per unit)].", "每一步计为 1 单位投入，跨档按路程折算。可用 effort: [(\"指标\", 每单位投入)] 给出自己的投入。");
        foreach (var note in SensitivityWords.SampleNotes(Fixes.Where(fix => fix.Reason is null).Select(fix => fix.Metric))) yield return note;
        foreach (var note in SensitivityWords.AssumptionNotes(Scores)) yield return note;
    }
}
