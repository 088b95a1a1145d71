namespace ScoreNotebooks.Cli;

/// <summary>Writes a scoreboard as a table for people: the best shops first, then what is to be known about the numbers.</summary>
internal static class ScoreText
{
    /// <summary>As many as one looks through on a screen; the other formats have all.</summary>
    private const int MostShops = 50;

    /// <summary>The weights of a shop that lacks nothing may add up to a hair less than 1.</summary>
    private const double FullCoverage = 1 - 1e-9;

    internal static string Of(Scoreboard scores, Language language)
    {
        var shops = scores.Ranked().Take(MostShops).ToList();
        var title = new BilingualText(
            $"{scores.Model.Title.English} ({scores.Model.Id}, version {scores.Model.Version})",
            $"{scores.Model.Title.Chinese}({scores.Model.Id},版本 {scores.Model.Version})");
        var table = new ResultTable(title, [.. Columns(scores, shops)]) { ShownRows = MostShops };
        return $"{table.ToText(language)}\n{Remark.List(Remarks(scores, shops.Count), language)}";
    }

    private static IEnumerable<ResultColumn> Columns(Scoreboard scores, IReadOnlyList<ShopScore> shops)
    {
        yield return Numbers(new("rank", "排名"), shops, shop => shop.Rank > 0 ? shop.Rank : double.NaN, NumberFormat.Count);
        yield return new TextColumn(new("shop", "店铺"), [.. shops.Select(shop => shop.Shop)]);
        yield return Numbers(scores.Model.Root.Title, shops, shop => shop.Total, NumberFormat.Points());
        if (scores.Model.Display.Count > 0)
            yield return new TextColumn(new("shown", "展示分"), [.. shops.Select(shop => shop.Shown ?? "–")]);
        if (shops.Any(shop => shop.Coverage < FullCoverage))
            yield return Numbers(new("coverage", "数据覆盖"), shops, shop => shop.Coverage, NumberFormat.Percent(0));
        foreach (var part in scores.Model.Root.Parts)
            yield return part is Dimension dimension
                ? Numbers(dimension.Title, shops, shop => shop.Dimension(part.Id).Score, NumberFormat.Points())
                : Numbers(scores.Model.Metric(part.Id).Title, shops, shop => shop.Metric(part.Id).Points, NumberFormat.Points());
    }

    private static NumberColumn Numbers(
        BilingualText header, IReadOnlyList<ShopScore> shops, Func<ShopScore, double> value, NumberFormat format) =>
        new(header, shops.Select(value).ToArray()) { Format = format };

    private static IEnumerable<BilingualText> Remarks(Scoreboard scores, int shown)
    {
        var count = scores.Shops.Count;
        if (shown < count)
            yield return new BilingualText(
                FormattableString.Invariant($"The best {shown} of {count:N0} shops. --format csv and --format json have all of them."),
                FormattableString.Invariant($"共 {count:N0} 家店,此处只列前 {shown} 名。用 --format csv 或 --format json 可得到全部。"));
        foreach (var remark in Remark.About(scores)) yield return remark;
    }
}
