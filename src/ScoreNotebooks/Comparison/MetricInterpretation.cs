namespace ScoreNotebooks;

/// <summary>Sentences about single metrics and dimensions of a scoreboard.</summary>
internal sealed class MetricInterpretation(Scoreboard scores)
{
    private const int MostListed = 5;

    internal BilingualText Describe(Metric metric)
    {
        var values = scores.Values(metric.Id);
        var goodness = metric.Normalisation is Normalisation.Curve ? scores.Points(metric.Id) : values;
        var sign = metric.Direction == Direction.Cost && metric.Normalisation is not Normalisation.Curve ? -1 : 1;
        var tiers = Enumerable.Range(0, values.Length).Where(row => !double.IsNaN(values.Span[row]))
            .GroupBy(row => sign * goodness.Span[row]).OrderByDescending(tier => tier.Key)
            .Select(tier => new Tier(tier.Select(row => scores.Shops[row]).ToList(), values.Span[tier.First()])).ToList();
        var title = metric.Title;
        var body = Body(metric, tiers);
        var absent = Absent(values.Span);
        return new BilingualText($"{title.English}: {body.English}{absent.English}", $"{title.Chinese}：{body.Chinese}{absent.Chinese}");
    }

    internal IEnumerable<BilingualText> DescribeDimension(Dimension dimension)
    {
        var points = scores.DimensionScores(dimension.Id);
        var order = Enumerable.Range(0, points.Length).Where(row => !double.IsNaN(points.Span[row]))
            .OrderByDescending(row => points.Span[row]).ToList();
        if (order.Count == 0) yield break;
        var listed = order.Count <= MostListed ? order : [order[0], order[^1]];
        var list = string.Join(", ", listed.Select(row => $"{scores.Shops[row]} {Points(points.Span[row])}"));
        var listInChinese = string.Join("，", listed.Select(row => $"{scores.Shops[row]} {Points(points.Span[row])}"));
        yield return order.Count <= MostListed
            ? new BilingualText($"The score for {dimension.Title.English}: {list}.", $"“{dimension.Title.Chinese}”得分：{listInChinese}。")
            : new BilingualText($"The score for {dimension.Title.English}, best and weakest of {order.Count} shops: {list}.", $"“{dimension.Title.Chinese}”得分（{order.Count} 家店中的最高与最低）：{listInChinese}。");
    }

    private static BilingualText Body(Metric metric, List<Tier> tiers)
    {
        if (tiers.Count == 0) return new BilingualText("no shop has a value.", "没有店铺有数据。");
        var (best, worst) = (tiers[0], tiers[^1]);
        var (first, last) = (ShopEnumeration.Of(best.Shops), ShopEnumeration.Of(worst.Shops));
        var (high, low) = (metric.Show(best.Value), metric.Show(worst.Value));
        if (tiers.Count == 1)
            return best.Shops.Count == 1
                ? new BilingualText($"{first.English} has {high.English}.", $"{first.Chinese}为 {high.Chinese}。")
                : new BilingualText($"{first.English} are level at {high.English}.", $"{first.Chinese}持平，均为 {high.Chinese}。");
        var apart = metric.ShowDifference(Math.Abs(best.Value - worst.Value));
        var (between, betweenInChinese) = Between(metric, tiers);
        return new BilingualText(
            $"{first.English} {(best.Shops.Count == 1 ? "is" : "are")} best ({high.English}){between}; {last.English} {(worst.Shops.Count == 1 ? "is" : "are")} weakest ({low.English}), {apart.English} behind{(metric.Direction == Direction.Cost ? " (less is better)" : "")}.",
            $"{first.Chinese}最好（{high.Chinese}）{betweenInChinese}，{last.Chinese}最弱（{low.Chinese}），相差 {apart.Chinese}{(metric.Direction == Direction.Cost ? "（越低越好）" : "")}。");
    }

    private static (string English, string Chinese) Between(Metric metric, List<Tier> tiers)
    {
        if (tiers.Count == 2) return ("", "");
        if (tiers.Sum(tier => tier.Shops.Count) > MostListed)
        {
            var ordered = tiers.SelectMany(tier => Enumerable.Repeat(tier.Value, tier.Shops.Count)).ToList();
            var middle = (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
            var median = metric.Show(middle);
            return ($", the median is {median.English}", $"，中位数为 {median.Chinese}");
        }

        var named = tiers.Skip(1).SkipLast(1).Select(tier => (Shops: ShopEnumeration.Of(tier.Shops), Value: metric.Show(tier.Value))).ToList();
        return (", then " + string.Join(", ", named.Select(tier => $"{tier.Shops.English} ({tier.Value.English})")),
            "，其次是" + string.Join("、", named.Select(tier => $"{tier.Shops.Chinese}（{tier.Value.Chinese}）")));
    }

    private BilingualText Absent(ReadOnlySpan<double> values)
    {
        var absent = new List<string>();
        for (var row = 0; row < values.Length; row++)
            if (double.IsNaN(values[row])) absent.Add(scores.Shops[row]);
        if (absent.Count == 0 || absent.Count == values.Length) return BilingualText.Same("");
        var names = ShopEnumeration.Of(absent);
        return new BilingualText($" No value: {names.English}.", $"缺少数据：{names.Chinese}。");
    }

    private static string Points(double points) => RoundedNumber.Text(points, 1);

    private sealed record Tier(IReadOnlyList<string> Shops, double Value);
}
