namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record AssessmentThresholds : IViewable
{
    /// <summary>What is demanded when: the nodes of the trial, the formal cycle, the score.</summary>
    public ResultTable ToTable()
    {
        var kind = ShopTypeWords.Kind(this);
        var nodes = ShippedStandard.Tmall2026.TrialNodes;
        List<(BilingualText When, BilingualText What)> rows =
        [
            .. Trial.Select((target, at) => (new BilingualText($"trial, sales of the first {nodes[at]} months", $"试考期前 {nodes[at]} 个月累计成交额"), InYuan(target))),
            (new BilingualText("formal cycle, sales of 12 months", "正式考核期 12 个月成交额"), InYuan(Formal)),
            (new BilingualText("score on a month's last day", "月末真实体验分"), double.IsNaN(Score) ? SalesTarget.Unknown.Show() : BilingualText.Same($"≥ {Score.ToString(Formats.Plain)}")),
            (new BilingualText("months below that score", "不达标月数"), new BilingualText($"fewer than {FailedMonthsBelow}", $"少于 {FailedMonthsBelow} 个月")),
        ];
        return new ResultTable(
            new BilingualText($"{Category}, {kind.English}", $"{Category}（{kind.Chinese}）"),
            [
                ResultColumns.Titles(new BilingualText("What", "考核项"), rows.Select(row => row.When)) with { Name = "what" },
                ResultColumns.Titles(new BilingualText("Demanded", "要求"), rows.Select(row => row.What)) with { Name = "demanded" },
            ])
        { Notes = [.. Doubts, SourceOf()] };
    }

    /// <summary>The lines as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private BilingualText SourceOf() => Source is null
        ? new BilingualText("Entered by the user.", "由用户填写。")
        : new BilingualText($"Source: {Source.Title.English}. {ShippedStandard.Tmall2026.Description.English}", $"来源：{Source.Title.Chinese}。{ShippedStandard.Tmall2026.Description.Chinese}");

    private static BilingualText InYuan(SalesTarget target)
    {
        var shown = target.Show();
        return target.IsAssessed && target.IsKnown ? new BilingualText($"{shown.English} yuan", $"{shown.Chinese} 元") : shown;
    }
}
