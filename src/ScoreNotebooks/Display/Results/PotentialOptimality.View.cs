namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record PotentialOptimality : IViewable
{
    private const int PartsNamed = 3;

    /// <summary>One line per shop: whether it can be first, by how much, before whom, and under what weights.</summary>
    public ResultTable ToTable()
    {
        var shops = Shops.OrderByDescending(shop => shop.Margin).ToList();
        return new ResultTable(
            new BilingualText($"Who can be first under some weights: {Scores.Model.Title.English}", $"{Scores.Model.Title.Chinese}：哪些店铺在某种权重下能排第一"),
            [
                new TextColumn(ResultColumns.Shop, [.. shops.Select(shop => shop.Shop)]) { Name = "shop" },
                ResultColumns.Titles(new BilingualText("Can be first", "能否第一"), shops.Select(Answer)) with { Name = "can be first" },
                ResultColumns.Numbers(new BilingualText("Lead at best, points", "最有利时领先（分）"), shops.Select(shop => shop.Margin), NumberFormat.Signed(1)) with { Name = "margin" },
                new TextColumn(new BilingualText("over", "相对于"), [.. shops.Select(shop => shop.Rival)]) { Name = "rival" },
                ResultColumns.Titles(new BilingualText("Weights that favour it most", "对它最有利的权重"), shops.Select(Favouring)) with { Name = "weights" },
            ])
        { Notes = [.. Notes()] };
    }

    /// <summary>The sentence and the table as text.</summary>
    public override string ToString() => View().ToText();

    ResultView IViewable.ToView() => View();

    private ResultView View() => new([Summary(), ToTable()]);

    private BilingualText Summary()
    {
        var names = ShopEnumeration.Of(CanBeFirst);
        return CanBeFirst.Count == 1
            ? new BilingualText($"Only {names.English} can be first, whatever the weights.", $"无论权重如何，只有{names.Chinese}能排第一。")
            : new BilingualText($"{CanBeFirst.Count} of {Shops.Count} shops can be first under some weights: {names.English}.", $"{Shops.Count} 家店铺中有 {CanBeFirst.Count} 家在某种权重下能排第一：{names.Chinese}。");
    }

    private static BilingualText Answer(BestCase shop) => shop.CanBeFirstAlone
        ? new BilingualText("yes", "能")
        : shop.CanBeFirst ? new BilingualText("level at best", "最多并列") : new BilingualText("no", "不能");

    private static BilingualText Favouring(BestCase shop)
    {
        var weightiest = shop.Weights.Where(weight => weight.To > 5e-4).OrderByDescending(weight => weight.To).ToList();
        var named = weightiest.Take(PartsNamed).ToList();
        var rest = weightiest.Count - named.Count;
        return new BilingualText(
            string.Join(", ", named.Select(weight => $"{weight.Title.English} {WeightWords.Percent(weight.To, 0)}")) + (rest > 0 ? $", {rest} more" : ""),
            string.Join("，", named.Select(weight => $"{weight.Title.Chinese} {WeightWords.Percent(weight.To, 0)}")) + (rest > 0 ? $"，另 {rest} 项" : ""));
    }

    private IEnumerable<BilingualText> Notes()
    {
        yield return WeightWords.Considered(Weights, Scores.Model, Within);
        if (Undecided.Count > 0)
        {
            var names = ShopEnumeration.Of(Undecided);
            yield return new BilingualText($"Left out, as rivals too, since they lack values or a part at zero makes their total zero whatever the weights: {names.English}.", $"未纳入，也不作为竞争对手（数据不全，或某项为零使总分恒为零）：{names.Chinese}。");
        }

        foreach (var note in WeightWords.Assumptions(Scores.Model, Assumptions)) yield return note;
    }
}
