namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record BalancedWeights : IViewable
{
    /// <summary>One line per part: the importance wanted, what it was and what it is now, the old weight and the new one.</summary>
    public ResultTable ToTable() => new(
        Title,
        [
            ResultColumns.Titles(new BilingualText("Part", "组成部分"), Parts.Select(part => part.Title)),
            Column(new BilingualText("Importance wanted", "期望的重要性"), "wanted", part => part.Wanted),
            Column(new BilingualText("with the old weights", "原权重下"), "before", part => part.Before),
            Column(new BilingualText("with the new weights", "新权重下"), "after", part => part.After),
            Column(new BilingualText("Old weight", "原权重"), "old weight", part => part.OldWeight),
            Column(new BilingualText("New weight", "新权重"), "new weight", part => part.NewWeight),
        ])
    { ShownRows = Parts.Count, Notes = [Outcome(), MeasureNote(), .. Notes] };

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    internal BilingualText Title => new($"Weights by importance: {Dimension.Title.English}", $"{Dimension.Title.Chinese}：按重要性调整权重");

    private NumberColumn Column(BilingualText header, string name, Func<BalancedPart, double> of) =>
        ResultColumns.Numbers(header, Parts.Select(of), NumberFormat.Percent(1)) with { Name = name };

    private BilingualText Outcome()
    {
        if (IsConverged)
            return new BilingualText(
                "The shares of importance are met. model.WithWeights(balanced.Weights) uses the new weights.", "各项重要性已达到期望份额。用 model.WithWeights(balanced.Weights) 采用新权重。");
        var distance = VarianceWords.Percent(Distance).TrimEnd('%');
        return new BilingualText(
            $"No weights of zero or more were found that have these shares of importance; the nearest found are off by up to {distance} percentage points. Parts that go together cannot differ much in importance.",
            $"未找到能达到这些份额的非负权重；找到的最接近的权重仍相差最多 {distance} 个百分点。相互关联的部分，其重要性无法相差很大。");
    }

    private BilingualText MeasureNote() => Measure == ImportanceMeasure.Correlation
        ? new BilingualText(
            "Importance: the squared correlation of a part with the score over the shops of the table, as a share of all (Paruolo, Saisana & Saltelli 2013).",
            "重要性：在表中各店之间，该部分与得分的相关系数的平方，占各部分合计的比例（Paruolo、Saisana 与 Saltelli，2013）。")
        : new BilingualText(
            "Importance: the first-order index of a part when all metrics vary independently between the worst and the best shop of the table, as a share of all.",
            "重要性：各指标在表中最差店与最好店之间独立变动时，该部分的一阶指数，占各部分合计的比例。");
}
