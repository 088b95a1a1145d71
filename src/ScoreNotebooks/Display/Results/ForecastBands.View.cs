namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ForecastBands : IViewable
{
    /// <summary>A line for each day ahead: quantiles, the expected value, and how much of the windows is known.</summary>
    public ResultTable ToTable() => TableOf([.. Enumerable.Range(0, Days.Count)]);

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([this.Fan(), TableOf([.. ForecastWords.Milestones(Days.Count)]) with { Notes = [] }]);

    private ResultTable TableOf(IReadOnlyList<int> days)
    {
        var what = Metric?.Title ?? ResultColumns.Total;
        var format = Metric is null ? NumberFormat.Points() : ForecastWords.FormatOf(Metric);
        return new ResultTable(
            new BilingualText($"{Shop}: {SensitivityWords.InSentence(what.English)} day by day", $"{Shop}：逐日{what.Chinese}"),
            [
                ResultColumns.Days(ResultColumns.Day, "day", days.Select(day => Days[day])),
                .. Levels.Select((level, at) => ResultColumns.Numbers(LevelTitle(level), days.Select(day => Quantiles[at][day]), format) with { Name = $"q{level.ToString(Formats.Plain)}" }),
                ResultColumns.Numbers(new BilingualText("Without chance", "不计偶然"), days.Select(day => Expected[day]), format) with { Name = "expected" },
                ResultColumns.Numbers(new BilingualText("Known at least", "至少已知"), days.Select(day => KnownShare[day]), NumberFormat.Percent(0)) with { Name = "known" },
            ])
        { Notes = [.. ForecastWords.Notes(Forecast)] };
    }

    private static BilingualText LevelTitle(double level) => Math.Abs(level - 0.5) < 1e-9
        ? new BilingualText("Middle", "中位")
        : new BilingualText($"{100 * level:0.#}% below", $"{100 * level:0.#}% 分位");
}
