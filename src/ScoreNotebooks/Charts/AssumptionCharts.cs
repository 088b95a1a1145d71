namespace ScoreNotebooks;

/// <summary>The charts of an <see cref="AssumptionSensitivity"/>.</summary>
public static class AssumptionCharts
{
    private static readonly BilingualText Rank = new("Median rank", "名次中位数");

    /// <summary>Each shop's median rank with its interval from 5 to 95 %, and its rank under the model as it is; the best shop first.</summary>
    public static IntervalChart RankIntervals(this AssumptionSensitivity answer)
    {
        var rows = answer.Scores.RowsBestFirst().Select(row => answer.Shops[row]).Select(shop =>
            new IntervalRow(BilingualText.Same(shop.Shop), shop.Median, shop.Low, shop.High) { Mark = shop.Nominal == 0 ? double.NaN : shop.Nominal });
        return new IntervalChart(
            new BilingualText("Ranks while the choices of the model vary", "模型的各项选择变化时的名次"),
            new ValueAxis(Rank) { From = 1, To = answer.Shops.Count, Decimals = 0 },
            new BilingualText("from 5% to 95% of the rankings", "排名的 5% 至 95%"), [.. rows])
        {
            Subtitle = Subtitle(answer),
            Mark = new BilingualText("rank in the model as it is", "模型原样下的名次"),
            IsReversed = true,
            Note = ScoreboardCharts.AssumptionNote(answer.Scores.Model, answer.Assumptions),
        };
    }

    /// <summary>The share of variance that each choice causes by itself, beside the share it has a part in; the largest first.</summary>
    public static BarChart VarianceShares(this AssumptionSensitivity answer)
    {
        var ordered = answer.Choices.OrderByDescending(choice => choice.Total.Value).ToList();
        return new BarChart(
            answer.Output == AssumptionOutput.Rank
                ? new BilingualText("Which choice the ranks depend on", "名次取决于哪项选择")
                : new BilingualText("Which choice the totals depend on", "总分取决于哪项选择"),
            new ValueAxis(VarianceWords.ShareOfVariance, BilingualText.Same("%")) { Decimals = 0 },
            [.. ordered.Select(choice => choice.Title)],
            [
                VarianceWords.Series(new BilingualText("by itself (first order)", "单独造成（一阶）"), ordered.Select(choice => Shown(choice.First)), 100),
                VarianceWords.Series(new BilingualText("with others (total)", "含共同作用（总）"), ordered.Select(choice => Shown(choice.Total)), 100),
            ])
        {
            Interval = VarianceWords.Interval,
            Subtitle = Subtitle(answer),
            Direction = BarDirection.Horizontal,
            Note = NoteWith(answer, new BilingualText(
                "What “with others” has above “by itself” comes of choices acting together.", "“含共同作用”高出“单独造成”的部分来自多项选择的相互影响。")),
        };
    }

    private static BilingualText Subtitle(AssumptionSensitivity answer) => new(
        FormattableString.Invariant($"{answer.Scores.Model.Title.English}, {answer.Replications:N0} rankings"),
        FormattableString.Invariant($"{answer.Scores.Model.Title.Chinese}，{answer.Replications:N0} 份排名"));

    private static BilingualText NoteWith(AssumptionSensitivity answer, BilingualText remark) =>
        ScoreboardCharts.AssumptionNote(answer.Scores.Model, answer.Assumptions) is { } note ? Words.Append(remark, note) : remark;

    // An estimate of a small share may fall a little below zero, which a bar would show as a share of its own kind.
    private static IndexEstimate Shown(IndexEstimate share)
    {
        var sure = AssumptionSensitivity.SureOnly(share);
        return sure with { Value = Math.Max(0, sure.Value), Low = Math.Max(0, sure.Low), High = Math.Max(0, sure.High) };
    }
}
