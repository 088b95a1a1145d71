namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record Tornado : IViewable
{
    /// <summary>One line per metric: the settings that give the least and the greatest total, the widest span first.</summary>
    public ResultTable ToTable() => new(
        Title(),
        [
            ResultColumns.Titles(ResultColumns.Metric, Bars.Select(bar => bar.Metric.Title)),
            ResultColumns.Titles(SensitivityWords.Now, Bars.Select(bar => bar.Metric.Show(bar.Value))),
            ResultColumns.Titles(new BilingualText("Least at", "最低时取"), Bars.Select(bar => Setting(bar, bar.Least))),
            TotalAt("least", bar => bar.Least),
            ResultColumns.Titles(new BilingualText("Greatest at", "最高时取"), Bars.Select(bar => Setting(bar, bar.Greatest))),
            TotalAt("greatest", bar => bar.Greatest),
            ResultColumns.Numbers(new BilingualText("Span", "幅度"), Bars.Select(bar => bar.Swing), NumberFormat.Plain(2)) with { Name = "span" },
        ])
    { ShownRows = Math.Max(50, Bars.Count), Notes = [.. Notes()] };

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    // The chart carries the notes.
    ResultView IViewable.ToView() => new(Bars.Any(bar => bar.Reason is null) ? [this.Chart(), ToTable() with { Notes = [] }] : [ToTable()]);

    internal BilingualText Title() => new(
        $"How far each metric can move the total of {Shop} ({SensitivityWords.Points(Total)})",
        $"各指标能使{Shop}的总分（{SensitivityWords.Points(Total)} 分）变动多少");

    internal BilingualText Over() => Range switch
    {
        TornadoRange.TableRange => new BilingualText(
            "Each metric alone, from the worst to the best value of the table.", "每次只变动一项指标，从表中最差值到最好值。"),
        TornadoRange.PlusMinusTenPercent => new BilingualText(
            "Each metric alone, ten percent of its value down and up, within what can be had.", "每次只变动一项指标，在现值基础上下浮动 10%（不超出可能的范围）。"),
        TornadoRange.StandardError => new BilingualText(
            "Each metric alone, one standard error down and up, from the number of cases it is counted on.", "每次只变动一项指标，上下各一个标准误（由计数的样本量得出）。"),
        _ => new BilingualText("Each metric alone, over the range given.", "每次只变动一项指标，范围由使用者给定。"),
    };

    private NumberColumn TotalAt(string name, Func<MetricSwing, TornadoSetting?> setting) =>
        ResultColumns.Numbers(ResultColumns.Total, Bars.Select(bar => setting(bar)?.Total ?? double.NaN), NumberFormat.Plain(2)) with { Name = name };

    private static BilingualText Setting(MetricSwing bar, TornadoSetting? setting) =>
        setting is null ? bar.Reason! : bar.Metric.Show(setting.Value);

    private IEnumerable<BilingualText> Notes()
    {
        yield return Over();
        foreach (var note in SensitivityWords.SampleNotes(Bars.Where(bar => bar.Reason is null).Select(bar => bar.Metric))) yield return note;
        foreach (var note in SensitivityWords.AssumptionNotes(Scores)) yield return note;
    }
}
