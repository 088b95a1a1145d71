using System.Text;

namespace ScoreNotebooks.Cli;

/// <summary>Writes a comparison for people: side by side, what makes each gap, and the words.</summary>
internal static class CompareText
{
    private static readonly NumberFormat Points = NumberFormat.Points();
    private static readonly NumberFormat Signed = NumberFormat.Signed(1);

    internal static string Of(ShopComparison comparison, Language language)
    {
        var text = new StringBuilder();
        text.Append(SideBySide(comparison).ToText(language)).Append('\n');
        foreach (var gap in comparison.Gaps) text.Append('\n').Append(GapTable(gap).ToText(language)).Append('\n');
        foreach (var section in comparison.Words.Sections)
        {
            text.Append('\n').Append(section.Title.In(language)).Append('\n');
            foreach (var sentence in section.Sentences) text.Append("  ").Append(sentence.In(language)).Append('\n');
        }

        text.Append(Remark.List(Remark.About(comparison.Scores), language));
        return text.ToString();
    }

    private static ResultTable SideBySide(ShopComparison comparison)
    {
        var model = comparison.Scores.Model;
        var lines = Lines(model).ToList();
        return new ResultTable(
            new($"Side by side: {model.Title.English}", $"并排对比:{model.Title.Chinese}"),
            [
                new TextColumn(BilingualText.Same(""), [.. lines.Select(line => line.Title)]),
                .. comparison.Shops.Select(shop => new TextColumn(BilingualText.Same(shop.Shop), [.. lines.Select(line => line.Value(shop))])),
            ])
        { ShownRows = lines.Count };
    }

    private static IEnumerable<(BilingualText Title, Func<ShopScore, BilingualText?> Value)> Lines(ScoreModel model)
    {
        yield return (new("rank", "排名"), shop => shop.Rank > 0 ? BilingualText.Same(FormattableString.Invariant($"{shop.Rank}")) : null);
        yield return (model.Root.Title, shop => Both(Points, shop.Total));
        foreach (var part in model.Root.Parts)
            foreach (var line in Lines(model, part, "")) yield return line;
    }

    private static IEnumerable<(BilingualText Title, Func<ShopScore, BilingualText?> Value)> Lines(ScoreModel model, ScorePart part, string indent)
    {
        if (part is not Dimension dimension)
        {
            var metric = model.Metric(part.Id);
            yield return (Indented(indent, metric.Title), shop => metric.Show(shop.Metric(metric.Id).Value));
            yield break;
        }

        yield return (Indented(indent, dimension.Title), shop => Both(Points, shop.Dimension(part.Id).Score));
        foreach (var line in dimension.Parts.SelectMany(below => Lines(model, below, indent + "  "))) yield return line;
    }

    private static ResultTable GapTable(GapExplanation gap)
    {
        var shares = gap.Shares.Where(share => share.Points != 0).OrderByDescending(share => Math.Abs(share.Points)).ToList();
        return new ResultTable(
            GapTitle(gap),
            [
                new TextColumn(new("what separates them", "差在哪里"), [.. shares.Select(share => share.Title)]),
                Side(gap.From, shares, share => share.From),
                Side(gap.To, shares, share => share.To),
                new NumberColumn(new("points of the gap", "占分差(分)"), shares.Select(share => share.Points).ToArray()) { Format = Signed },
            ])
        { ShownRows = shares.Count };
    }

    private static TextColumn Side(ShopScore shop, IReadOnlyList<GapShare> shares, Func<GapShare, MetricScore?> side) => new(
        BilingualText.Same(shop.Shop), [.. shares.Select(share => side(share) is { } score ? score.Metric.Show(score.Value) : null)]);

    private static BilingualText GapTitle(GapExplanation gap)
    {
        var points = Both(Points, Math.Abs(gap.Gap));
        if (gap.Gap == 0)
            return new($"{gap.To.Shop} and {gap.From.Shop} have the same total", $"{gap.To.Shop}与{gap.From.Shop}总分相同");
        return gap.Gap < 0
            ? new($"{gap.To.Shop} is {points.English} points behind {gap.From.Shop}", $"{gap.To.Shop}比{gap.From.Shop}低 {points.Chinese} 分")
            : new($"{gap.To.Shop} is {points.English} points ahead of {gap.From.Shop}", $"{gap.To.Shop}比{gap.From.Shop}高 {points.Chinese} 分");
    }

    private static BilingualText Indented(string indent, BilingualText text) => new(indent + text.English, indent + text.Chinese);

    private static BilingualText Both(NumberFormat format, double value) =>
        new(format.Write(value, Language.English), format.Write(value, Language.Chinese));
}
