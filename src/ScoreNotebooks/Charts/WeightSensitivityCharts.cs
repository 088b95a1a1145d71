namespace ScoreNotebooks;

/// <summary>The charts of what weights do to ranks.</summary>
public static class WeightSensitivityCharts
{
    private const int MostRanksApart = 6;

    /// <summary>A bar for each weight from the least to the greatest share at which the first place holds, a dot at its share now.</summary>
    /// <param name="stability">The ranges.</param>
    /// <param name="ranking">Whether the bars show where the whole ranking holds instead of the first place.</param>
    public static IntervalChart Intervals(this WeightStability stability, bool ranking = false)
    {
        var isTwice = stability.Weights.GroupBy(weight => weight.Title).Where(title => title.Count() > 1).Select(title => title.Key).ToHashSet();
        var rows = stability.Weights.Select(weight => (weight, range: ranking ? weight.Ranking : weight.FirstPlace)).Select(row => new IntervalRow(
            isTwice.Contains(row.weight.Title) ? WithDimension(row.weight) : row.weight.Title, 100 * row.weight.Share, 100 * row.range.Low, 100 * row.range.High));
        return new IntervalChart(
            ranking
                ? new BilingualText("How far each weight may move until the ranking turns", "每项权重变动多少，名次才会改变")
                : new BilingualText("How far each weight may move until the first place turns", "每项权重变动多少，第一名才会改变"),
            ShareAxis(new BilingualText("Share of its dimension now", "在所属维度中的现占比")) with { Decimals = 1 },
            ranking
                ? new BilingualText("The whole ranking holds", "全部名次不变的范围")
                : new BilingualText("The first place holds", "第一名不变的范围"),
            [.. rows])
        { Subtitle = stability.Scores.Model.Title, Note = ScoreboardCharts.AssumptionNote(stability.Scores.Model, stability.Assumptions) };
    }

    /// <summary>For each shop a bar of the shares of weights under which it has each rank; of many ranks the best five, so that what a bar lacks are the worse ones.</summary>
    public static BarChart Stacked(this RankAcceptability acceptability)
    {
        var shops = acceptability.BestFirst().ToList();
        var apart = shops.Count <= MostRanksApart ? shops.Count : MostRanksApart - 1;
        var series = Enumerable.Range(1, apart).Select(rank => new ChartSeries(
            RankAcceptability.RankTitle(rank), [.. shops.Select(shop => 100 * shop.Rank(rank).Value)])).ToList();
        if (shops.Any(shop => shop.Unranked.Value > 0))
            series.Add(new ChartSeries(new BilingualText("No total", "无总分"), [.. shops.Select(shop => 100 * shop.Unranked.Value)]));
        return new BarChart(
            Title, ShareAxis(SharesOfWeights), [.. shops.Select(shop => BilingualText.Same(shop.Shop))], series)
        {
            Mode = BarMode.Stacked,
            Direction = BarDirection.Horizontal,
            ShowTotals = false,
            Subtitle = apart == shops.Count ? acceptability.Model.Title : Append(acceptability.Model.Title, new BilingualText(
                $"what a bar lacks to 100%: rank {apart + 1} or worse", $"横条不足 100% 的部分：第 {apart + 1} 名及以后")),
            Note = NoteOf(acceptability),
        };
    }

    /// <summary>Shops by ranks: the share of weights under which each shop has each rank, the best shop on top.</summary>
    public static HeatMap HeatMap(this RankAcceptability acceptability)
    {
        var shops = acceptability.BestFirst().ToList();
        return new HeatMap(
            Title, ShareAxis(SharesOfWeights) with { To = null }, [.. Enumerable.Range(1, shops.Count).Select(rank => new BilingualText($"{rank}", $"{rank}"))],
            [.. shops.Select(shop => new ChartSeries(BilingualText.Same(shop.Shop), [.. Enumerable.Range(1, shops.Count).Select(rank => 100 * shop.Rank(rank).Value)]))])
        { Subtitle = Append(acceptability.Model.Title, new BilingualText("columns: ranks, 1 = best", "列：名次，1 为最好")), Note = NoteOf(acceptability) };
    }

    private static BilingualText Append(BilingualText title, BilingualText words) =>
        new($"{title.English}; {words.English}", $"{title.Chinese}；{words.Chinese}");

    private static readonly BilingualText Title = new("Under what share of weights each shop has which rank", "各店铺取得各名次的权重占比");

    private static readonly BilingualText SharesOfWeights = new("Share of weights", "权重组合占比");

    private static ValueAxis ShareAxis(BilingualText title) => new(title, BilingualText.Same("%")) { From = 0, To = 100, Decimals = 0 };

    private static BilingualText WithDimension(StableWeight weight) => new(
        $"{weight.Title.English} ({weight.Dimension.Title.English})", $"{weight.Title.Chinese}（{weight.Dimension.Title.Chinese}）");

    private static BilingualText NoteOf(RankAcceptability acceptability) =>
        ScoreboardCharts.AssumptionNote(acceptability.Model, acceptability.Assumptions) is { } note
            ? Words.Append(acceptability.Considered(), note)
            : acceptability.Considered();
}
