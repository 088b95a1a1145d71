namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record WeightImportance : IViewable
{
    /// <summary>The first table: every metric's weight in the total beside what it does there.</summary>
    public ResultTable ToTable() => Table(Levels[0], [.. MethodNotes(), .. Notes]);

    /// <summary>The tables as aligned text.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => new([.. Levels.Select((level, i) => (ResultBlock)Table(level, i == Levels.Count - 1 ? [.. MethodNotes(), .. Notes] : []))]);

    internal static BilingualText TitleOf(ImportanceLevel level) => level.IsOfMetrics
        ? new BilingualText($"What each metric weighs and what it does: {level.Title.English}", $"{level.Title.Chinese}：各指标的权重与实际作用")
        : new BilingualText($"What each part weighs and what it does: {level.Title.English}", $"{level.Title.Chinese}：各部分的权重与实际作用");

    private static ResultTable Table(ImportanceLevel level, IReadOnlyList<BilingualText> notes) => new(
        TitleOf(level),
        [
            ResultColumns.Titles(level.IsOfMetrics ? ResultColumns.Metric : new BilingualText("Part", "组成部分"), level.Parts.Select(part => part.Title)),
            ResultColumns.Numbers(ResultColumns.Weight, level.Parts.Select(part => part.Weight), NumberFormat.Percent(1)) with { Name = "weight", Bar = new BarRange(0, 1) },
            VarianceWords.Column(VarianceWords.First, "first", level.Parts.Select(part => part.First), NumberFormat.Percent(1)) with { Bar = new BarRange(0, 1) },
            VarianceWords.Column(VarianceWords.Total, "total", level.Parts.Select(part => part.Total), NumberFormat.Percent(1)),
            ResultColumns.Numbers(new BilingualText("Correlation with the score", "与得分的相关系数"), level.Parts.Select(part => part.Correlation), NumberFormat.Plain(2)) with { Name = "correlation" },
        ])
    { ShownRows = level.Parts.Count, Notes = notes };

    private IEnumerable<BilingualText> MethodNotes()
    {
        yield return new BilingualText(
            "A weight says how much a part counts; the first-order index, what share of the score's variance it causes by itself when all metrics vary independently; the total index, what share it has a part in; the correlation, how the score goes with it over the shops of the table.",
            "权重表示该部分占多大比重；一阶指数表示各指标独立变动时，它单独引起的得分方差比例；总指数表示它参与引起的比例；相关系数表示在表中各店之间，得分与它的同步程度。");
        if (Levels.Any(level => level.Parts.Any(part => double.IsNaN(part.Correlation))))
            yield return new BilingualText(
                "Where there is no correlation, the shops are fewer than three or all alike.", "没有相关系数之处，是店铺少于三家或各店相同。");
        yield return Levels.All(level => level.Method != VarianceMethod.Sampled)
            ? new BilingualText("The indices are exact.", "各指数为精确值。")
            : VarianceWords.IntervalNote;
    }
}
