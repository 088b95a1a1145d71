namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record AnnualFeeRefund : IViewable
{
    /// <summary>The reckoning line by line.</summary>
    public ResultTable ToTable()
    {
        (BilingualText What, double Yuan)[] rows =
        [
            (new BilingualText($"Paid for {MonthsOfAgreement} months", $"预缴 {MonthsOfAgreement} 个月"), Prepaid),
            (new BilingualText($"of this, {MonthsUsed} months used", $"其中已使用 {MonthsUsed} 个月"), Charged),
            (new BilingualText("returned for months not used", "退回未使用月份"), Unused),
            (new BilingualText($"refund, {100 * Share:0}% of the months used", $"返还（已使用部分的 {100 * Share:0}%）"), Refund),
            (new BilingualText("cost in the end", "最终承担"), Owed),
        ];
        return new ResultTable(
            new BilingualText("Annual fee and its refund, historical", "年费与返还（历史口径）"),
            [
                ResultColumns.Titles(new BilingualText("Item", "项目"), rows.Select(row => row.What)) with { Name = "item" },
                ResultColumns.Numbers(new BilingualText("Yuan", "元"), rows.Select(row => row.Yuan), NumberFormat.Plain(ResultColumns.DecimalsOf(rows.Select(row => row.Yuan).ToArray(), 1))) with { Name = "yuan" },
            ])
        { Notes = [Label, .. Reasons, new BilingualText($"Source: {ShippedFees.Tmall.RefundSource.Title.English}.", $"来源：{ShippedFees.Tmall.RefundSource.Title.Chinese}。")] };
    }

    /// <summary>The reckoning as text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);
}
