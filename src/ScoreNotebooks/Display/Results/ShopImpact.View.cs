namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ShopImpact : IViewable
{
    /// <summary>One line per share of the change, and the change itself.</summary>
    public ResultTable ToTable() => new(
        new BilingualText($"{Shop}: from {Points(Old.Total)} to {Points(New.Total)}", $"{Shop}：从 {Points(Old.Total)} 到 {Points(New.Total)}"),
        [
            ResultColumns.Titles(new BilingualText("What", "内容"), [.. Shares.Select(share => share.Title), new BilingualText("Change", "变化")]),
            new TextColumn(new BilingualText("Through", "途径"), [.. Shares.Select(share => (BilingualText?)ImpactWords.Of(share.Cause)), null]),
            ResultColumns.Numbers(ResultColumns.Points, [.. Shares.Select(share => share.Points), Change], NumberFormat.Signed()) with { Name = "points" },
        ])
    {
        ShownRows = Shares.Count + 1,
        Notes = [new BilingualText(
            "A change of weight counts by how far the metric's points lie above the shop's mean; the shares sum to the change.",
            "权重变化的影响按该指标得分高于店铺平均分的程度计算；各项合计等于总变化。")],
    };

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private static string Points(double total) => NumberFormat.Points().Write(total, Language.English);
}
