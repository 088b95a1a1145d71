namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record LeaveOneOut : IViewable
{
    private const int MostShops = 12;

    /// <summary>One line per metric left out: each shop's total and rank without it (the best twelve shops), and whether the order changes.</summary>
    public ResultTable ToTable()
    {
        var shops = Scores.RowsBestFirst().Take(MostShops).ToList();
        return new ResultTable(
            new BilingualText("Totals without each metric", "去掉各项指标后的总分"),
            [
                ResultColumns.Titles(new BilingualText("Left out", "去掉的指标"), Cases.Select(one => one.Metric.Title).Prepend(new BilingualText("nothing", "（不去掉）"))),
                .. shops.Select(shop => new TextColumn(BilingualText.Same(Scores.Shops[shop]), [.. Cases
                    .Select(one => Cell(one.Totals[shop], one.Ranks[shop])).Prepend(Cell(Scores.Totals.Span[shop], Scores.Ranks.Span[shop]))])),
                ResultColumns.Titles(new BilingualText("Order", "排名"), Cases.Select(Order).Prepend(BilingualText.Same(""))),
            ])
        { ShownRows = Math.Max(50, Cases.Count + 1), Notes = [.. Notes()] };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private static string Cell(double total, int rank) => double.IsNaN(total) ? "–" : $"{SensitivityWords.Points(total)} ({rank})";

    private BilingualText Order(LeftOut one)
    {
        var moved = Scores.Shops.Where((_, row) => one.Ranks[row] != Scores.Ranks.Span[row]).ToList();
        if (moved.Count == 0) return new BilingualText("unchanged", "不变");
        var names = ShopEnumeration.Of(moved);
        return new BilingualText($"{names.English} move{(moved.Count == 1 ? "s" : "")}", $"{names.Chinese}变动");
    }

    private IEnumerable<BilingualText> Notes()
    {
        yield return new BilingualText(
            "Rank in brackets. The weight of what is left out is shared among its siblings; a dimension left empty falls away.",
            "括号内为排名。去掉的指标，其权重由同一维度的其他指标分担；维度内没有其他指标时，整个维度不计。");
        if (Scores.Shops.Count > MostShops)
            yield return new BilingualText($"Shown: the best {MostShops} of {Scores.Shops.Count} shops.", $"仅显示 {Scores.Shops.Count} 家店铺中排名前 {MostShops} 的店铺。");
        foreach (var note in SensitivityWords.AssumptionNotes(Scores)) yield return note;
    }
}
