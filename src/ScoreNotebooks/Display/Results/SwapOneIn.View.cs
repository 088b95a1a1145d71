namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record SwapOneIn : IViewable
{
    /// <summary>One line per metric and other shop: the value taken, and the total and rank with it.</summary>
    public ResultTable ToTable()
    {
        var others = Swaps.Select(swap => swap.From).Distinct().ToList();
        var columns = new List<ResultColumn> { ResultColumns.Titles(ResultColumns.Metric, Swaps.Select(swap => swap.Metric.Title)) };
        if (others.Count > 1) columns.Add(new TextColumn(new BilingualText("Taken from", "取自"), [.. Swaps.Select(swap => swap.From)]) { Name = "from" });
        columns.AddRange(
        [
            ResultColumns.Titles(BilingualText.Same(Shop), Swaps.Select(swap => swap.Metric.Show(swap.Own))),
            ResultColumns.Titles(others.Count == 1 ? BilingualText.Same(others[0]) : new BilingualText("Value taken", "替换为"), Swaps.Select(Taken)),
            ResultColumns.Numbers(new BilingualText("Total then", "届时总分"), Swaps.Select(swap => swap.Total), NumberFormat.Plain(2)) with { Name = "total" },
            ResultColumns.Numbers(new BilingualText("Change", "变化"), Swaps.Select(swap => swap.Change), NumberFormat.Signed()) with { Name = "change" },
            ResultColumns.Numbers(SensitivityWords.RankThere, Swaps.Select(swap => swap.Rank == 0 ? double.NaN : swap.Rank), NumberFormat.Count) with { Name = "rank" },
        ]);
        var row = Scores.Table.IndexOfShop(Shop);
        var (total, rank) = (SensitivityWords.Points(Scores.Totals.Span[row]), Scores.Ranks.Span[row]);
        return new ResultTable(
            others.Count == 1
                ? new BilingualText($"{Shop} ({total}, rank {rank}) with one value of {others[0]} at a time", $"{Shop}（{total} 分，第 {rank} 名）逐项换成{others[0]}的数值")
                : new BilingualText($"{Shop} ({total}, rank {rank}) with one value of another shop at a time", $"{Shop}（{total} 分，第 {rank} 名）逐项换成其他店铺的数值"),
            columns)
        {
            ShownRows = 100,
            Notes = [.. SensitivityWords.SampleNotes(Swaps.Select(swap => swap.Metric)), .. SensitivityWords.AssumptionNotes(Scores)],
        };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private static BilingualText Taken(MetricSwap swap) => double.IsNaN(swap.Other) ? SensitivityWords.NoValue : swap.Metric.Show(swap.Other);
}
