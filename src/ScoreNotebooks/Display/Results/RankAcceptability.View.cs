using System.Globalization;

namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record RankAcceptability : IViewable
{
    private const int MostRanksInColumns = 8;
    private const int MostShopsInPairs = 12;
    private const int MostCentralShops = 6;

    /// <summary>The share of weights under which each shop has each rank; of many shops the first ranks and the spread.</summary>
    public ResultTable ToTable()
    {
        var shops = BestFirst().ToList();
        var columns = new List<ResultColumn> { new TextColumn(ResultColumns.Shop, [.. shops.Select(shop => shop.Shop)]) { Name = "shop" } };
        if (Shops.Count <= MostRanksInColumns)
            columns.AddRange(Enumerable.Range(1, Shops.Count).Select(rank => Share(RankTitle(rank), shops.Select(shop => shop.Rank(rank).Value), $"rank {rank}")));
        else
            columns.AddRange([
                Share(RankTitle(1), shops.Select(shop => shop.First.Value), "rank 1"),
                Share(new BilingualText("Top 3", "前三名"), shops.Select(shop => shop.AtBest(3)), "top 3"),
                ResultColumns.Numbers(new BilingualText("Rank, 5th to 95th percentile", "名次（5%–95% 分位）"), shops.Select(shop => (double)shop.RankAt(0.5)), NumberFormat.Count)
                    with { Name = "median rank", Low = shops.Select(shop => (double)shop.RankAt(0.05)).ToArray(), High = shops.Select(shop => (double)shop.RankAt(0.95)).ToArray() },
            ]);
        columns.Add(ResultColumns.Numbers(new BilingualText("Mean rank", "平均名次"), shops.Select(shop => shop.MeanRank), NumberFormat.Plain(2)) with { Name = "mean rank" });
        if (shops.Any(shop => shop.Unranked.Value > 0))
            columns.Add(Share(new BilingualText("No total", "无总分"), shops.Select(shop => shop.Unranked.Value), "no total"));
        columns.Add(ResultColumns.Numbers(new BilingualText("Standard error, at most", "标准误（最大）"), shops.Select(LargestError), NumberFormat.Percent(2)) with { Name = "standard error" });
        return new ResultTable(
            new BilingualText($"Under what share of weights each shop has which rank: {Model.Title.English}", $"{Model.Title.Chinese}：各店铺取得各名次的权重占比"), columns)
        { ShownRows = 60, Notes = [.. Notes()] };
    }

    /// <summary>The weights in the middle of those that put each shop first, beside the model's; the shops that are first most often.</summary>
    public ResultTable CentralWeightTable()
    {
        var shops = Shops.Where(shop => shop.CentralWeights.Count > 0).OrderByDescending(shop => shop.First.Value).Take(MostCentralShops).ToList();
        var places = Enumerable.Range(0, _level.Parts.Count).ToList();
        var columns = new List<ResultColumn>
        {
            ResultColumns.Titles(new BilingualText("Weight of", "权重项"), [.. places.Select(_level.TitleOf), new BilingualText("Confidence factor", "置信因子")]),
            Share(new BilingualText("In the model", "模型权重"), [.. _level.Current, double.NaN], "model"),
        };
        columns.AddRange(shops.Select(shop => Share(
            new BilingualText($"{shop.Shop} first", $"{shop.Shop}第一时"), [.. shop.CentralWeights.Select(weight => weight.Share), shop.ConfidenceFactor!.Value.Value], shop.Shop)));
        var error = shops.SelectMany(shop => shop.CentralWeights).Select(weight => weight.StandardError).DefaultIfEmpty(0).Max();
        return new ResultTable(new BilingualText("Central weights: what one would have to think", "中心权重：怎样的权重偏好会让它排第一"), columns)
        {
            ShownRows = places.Count + 1,
            Notes =
            [
                new BilingualText(
                    $"The mean of the weights under which a shop is first (standard error at most {WeightWords.Percent(error)}); the confidence factor is how surely it is first under just these.",
                    $"使该店排第一的各种权重的平均值（标准误最大 {WeightWords.Percent(error)}）；置信因子表示恰好取这组权重时它排第一的把握。"),
                .. WeightWords.Assumptions(Model, Assumptions),
            ],
        };
    }

    /// <summary>The share of weights under which the shop of a row is above the shop of a column.</summary>
    /// <exception cref="WorkbookException">There are more shops than fit side by side.</exception>
    public ResultTable PairwiseTable()
    {
        if (Shops.Count > MostShopsInPairs)
            throw new WorkbookException(
                $"{Shops.Count} shops do not fit side by side in pairs; up to {MostShopsInPairs} do. Ask for a pair with Winning(\"one\", \"other\").",
                $"{Shops.Count} 家店两两对比放不下；最多 {MostShopsInPairs} 家。请用 Winning(\"甲\", \"乙\") 查询某一对。");
        var shops = BestFirst().Select(shop => shop.Shop).ToList();
        return new ResultTable(
            new BilingualText("Under what share of weights the shop of the row is above that of the column", "行中店铺排在列中店铺前面的权重占比"),
            [
                new TextColumn(ResultColumns.Shop, shops) { Name = "shop" },
                .. shops.Select(other => Share(BilingualText.Same(other), shops.Select(shop => shop == other ? double.NaN : Winning(shop, other).Share.Value), other)),
            ])
        { Notes = [.. WeightWords.Assumptions(Model, Assumptions)] };
    }

    /// <summary>The tables as text.</summary>
    public override string ToString() => View().ToText();

    ResultView IViewable.ToView() => View();

    /// <summary>The shops by mean rank, those without a total last.</summary>
    internal IEnumerable<ShopAcceptability> BestFirst() => Shops.OrderBy(shop => double.IsNaN(shop.MeanRank) ? double.PositiveInfinity : shop.MeanRank);

    internal static BilingualText RankTitle(int rank) => new($"Rank {rank}", $"第 {rank} 名");

    internal BilingualText Considered() => WeightWords.Considered(Weights, Model, Within);

    private ResultView View()
    {
        var tables = new List<ResultTable> { ToTable() };
        // Where one shop is always first the middle of all weights says nothing.
        if (Shops.Count(shop => shop.CentralWeights.Count > 0) > 1) tables.Add(CentralWeightTable());
        if (Shops.Count is > 2 and <= MostShopsInPairs) tables.Add(PairwiseTable());
        // What is assumed stands below the first table, and once is enough.
        var assumed = WeightWords.Assumptions(Model, Assumptions).ToList();
        return new ResultView([tables[0], .. tables.Skip(1).Select(table => ResultBlock.Table(table with { Notes = [.. table.Notes.Except(assumed)] }))]);
    }

    private IEnumerable<BilingualText> Notes()
    {
        if (!UncertainValues && WeightWords.WhyNothingTurns(_scores) is { } why) yield return why;
        yield return Considered();
        var draws = Draws.ToString("N0", CultureInfo.InvariantCulture);
        yield return IsWalk
            ? new BilingualText($"{draws} draws (hit-and-run), standard errors from batch means. Equal totals share the best rank.", $"{draws} 次抽样（hit-and-run 随机游走），标准误按批均值计算。总分相同的店铺并列较好的名次。")
            : new BilingualText($"{draws} independent draws. Equal totals share the best rank.", $"{draws} 次独立抽样。总分相同的店铺并列较好的名次。");
        if (UncertainValues)
            yield return new BilingualText(
                $"The numbers of {string.Join(" and ", Model.Counts.Select(group => group.Title.English.ToLowerInvariant()))} were drawn as well, as chance would have it.",
                $"{string.Join("与", Model.Counts.Select(group => group.Title.Chinese))}的数量也按抽样误差一并随机抽取。");
        foreach (var note in WeightWords.Assumptions(Model, Assumptions)) yield return note;
    }

    private double LargestError(ShopAcceptability shop) => Enumerable.Range(1, Shops.Count).Max(rank => shop.Rank(rank).StandardError);

    private static NumberColumn Share(BilingualText header, IEnumerable<double> shares, string name) =>
        ResultColumns.Numbers(header, shares, NumberFormat.Percent(1)) with { Name = name };
}
