namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record TargetProbability : IViewable
{
    /// <summary>A line for each day ahead: the probability of meeting the target on it, and of having first met (or missed) it by then.</summary>
    public ResultTable ToTable() => TableOf([.. Enumerable.Range(0, Days.Count)]);

    /// <summary>The answer in a few sentences.</summary>
    public override string ToString() => Sentence().ToString();

    ResultView IViewable.ToView() => new([Sentence(), this.Chart(), TableOf([.. ForecastWords.Milestones(Days.Count)]) with { Notes = [] }]);

    private ResultTable TableOf(IReadOnlyList<int> days) => new(
        ForecastWords.Title(this),
        [
            ResultColumns.Days(ResultColumns.Day, "day", days.Select(day => Days[day])),
            ResultColumns.Numbers(ForecastWords.MetOnTheDay, days.Select(day => Above[day]), NumberFormat.Percent()) with { Name = "above" },
            ResultColumns.Numbers(ForecastWords.CrossedBy(this), days.Select(day => Crossing.By[day]), NumberFormat.Percent()) with { Name = "crossed" },
        ])
    { Notes = [Sentence(), .. ForecastWords.Notes(Forecast)] };

    private BilingualText Sentence()
    {
        var target = ForecastWords.Target(this);
        var end = Formats.Day(Days[^1]);
        return new BilingualText(
            $"{Shop} is {(IsMetNow ? "" : "not ")}{target.English} now; on {end} it is with a probability of {ForecastWords.Percent(Above[^1])}. {When().English}",
            $"{Shop}目前{(IsMetNow ? "已" : "未")}{target.Chinese}；到 {end}，{target.Chinese}的概率为 {ForecastWords.Percent(Above[^1])}。{When().Chinese}");
    }

    private BilingualText When()
    {
        var (english, chinese) = IsMetNow
            ? (ShopToPass is null ? ("It falls below", "首次跌破") : ("It falls behind", "首次被超过"))
            : ("It gets there", ShopToPass is null ? "首次达到" : "首次超过");
        var all = ForecastWords.Percent(Crossing.Probability);
        if (Crossing.Probability == 0) return new BilingualText($"{english} in no course within the {Days.Count} days.", $"在这 {Days.Count} 天内，没有任何走势会{chinese}。");
        var median = Crossing.Median is { } middle
            ? new BilingualText($", in half of all courses by {Formats.Day(middle)}", $"，一半的走势在 {Formats.Day(middle)} 前发生")
            : BilingualText.Same("");
        var early = Crossing.Early is { } first
            ? new BilingualText($", in one of ten by {Formats.Day(first)}", $"，一成的走势在 {Formats.Day(first)} 前发生")
            : BilingualText.Same("");
        var late = Crossing.Late is { } last
            ? new BilingualText($", in nine of ten by {Formats.Day(last)}", $"，九成的走势在 {Formats.Day(last)} 前发生")
            : BilingualText.Same("");
        return new BilingualText(
            $"{english} within the {Days.Count} days with a probability of {all}{early.English}{median.English}{late.English}.",
            $"{Days.Count} 天内{chinese}的概率为 {all}{early.Chinese}{median.Chinese}{late.Chinese}。");
    }
}
