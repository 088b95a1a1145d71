namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record WeightDominance : IViewable
{
    private const int MostPairsListed = 30;

    /// <summary>One line per pair in which one shop is never behind the other, with its least and greatest lead.</summary>
    public ResultTable ToTable() => new(
        new BilingualText($"Never behind, whatever the weights: {Scores.Model.Title.English}", $"{Scores.Model.Title.Chinese}：无论权重如何都不落后的店铺"),
        [
            new TextColumn(ResultColumns.Shop, [.. Pairs.Select(pair => pair.Shop)]) { Name = "shop" },
            new TextColumn(new BilingualText("Never behind", "始终不落后于"), [.. Pairs.Select(pair => pair.Other)]) { Name = "other" },
            ResultColumns.Numbers(new BilingualText("Least lead, points", "最小领先（分）"), Pairs.Select(pair => pair.LeastLead), NumberFormat.Points()) with { Name = "least lead" },
            ResultColumns.Numbers(new BilingualText("Greatest lead, points", "最大领先（分）"), Pairs.Select(pair => pair.GreatestLead), NumberFormat.Points()) with { Name = "greatest lead" },
        ])
    { Notes = [.. Notes()] };

    /// <summary>The sentence and the table as text.</summary>
    public override string ToString() => View().ToText();

    ResultView IViewable.ToView() => View();

    /// <summary>One line per shop: how many shops it dominates, how many dominate it, and the ranks that this leaves it.</summary>
    public ResultTable RankTable()
    {
        var shops = Scores.Shops.Except(Undecided).Select(shop => (Shop: shop, Ranks: RankBounds(shop))).OrderBy(shop => shop.Ranks.Best).ThenBy(shop => shop.Ranks.Worst).ToList();
        return new ResultTable(
            new BilingualText($"Between which ranks each shop stays, whatever the weights: {Scores.Model.Title.English}", $"{Scores.Model.Title.Chinese}：无论权重如何，各店铺名次的范围"),
            [
                new TextColumn(ResultColumns.Shop, [.. shops.Select(shop => shop.Shop)]) { Name = "shop" },
                Count(new BilingualText("Best rank possible", "最好名次"), shops.Select(shop => shop.Ranks.Best), "best"),
                Count(new BilingualText("Worst rank possible", "最差名次"), shops.Select(shop => shop.Ranks.Worst), "worst"),
                Count(new BilingualText("Shops never ahead of it", "始终不超过它的店铺数"), shops.Select(shop => Scores.Shops.Count - shop.Ranks.Worst), "dominates"),
                Count(new BilingualText("Shops it is never ahead of", "它始终不超过的店铺数"), shops.Select(shop => shop.Ranks.Best - 1), "dominated by"),
            ])
        { ShownRows = 60, Notes = [.. Notes()] };
    }

    private static NumberColumn Count(BilingualText header, IEnumerable<int> counts, string name) =>
        ResultColumns.Numbers(header, counts.Select(count => (double)count), NumberFormat.Count) with { Name = name };

    private ResultView View() => Pairs.Count == 0
        ? new([Summary(), .. Notes().Select(ResultBlock.Paragraph)])
        : new([Summary(), Pairs.Count <= MostPairsListed ? ToTable() : RankTable()]);

    private BilingualText Summary()
    {
        if (Pairs.Count == 0)
            return new BilingualText("No shop is sure to stay ahead of another: each pair turns under some weights.", "没有一家店铺能保证始终领先另一家：每一对店铺都会在某些权重下逆转。");
        if (OrderIsCertain)
            return new BilingualText("The order of all shops is the same under all these weights.", "在所有这些权重下，全部店铺的先后顺序都相同。");
        var undominated = ShopEnumeration.Of(Undominated);
        return Undominated.Count == 1
            ? new BilingualText($"{undominated.English} is behind no other shop, whatever the weights.", $"无论权重如何，{undominated.Chinese}都不落后于其他店铺。")
            : new BilingualText($"The first place stays among {undominated.English} ({Undominated.Count} shops); every other shop is dominated by one of them.", $"第一名只会出自 {Undominated.Count} 家：{undominated.Chinese}；其余店铺都始终落后于其中某一家。");
    }

    private IEnumerable<BilingualText> Notes()
    {
        yield return WeightWords.Considered(Weights, Scores.Model, Within);
        if (Undecided.Count > 0)
        {
            var names = ShopEnumeration.Of(Undecided);
            yield return new BilingualText($"Left out, since they lack values or a part at zero makes their total zero whatever the weights: {names.English}.", $"未纳入（数据不全，或某项为零使总分恒为零）：{names.Chinese}。");
        }

        foreach (var note in WeightWords.Assumptions(Scores.Model, Assumptions)) yield return note;
    }
}
