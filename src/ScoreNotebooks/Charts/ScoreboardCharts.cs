namespace ScoreNotebooks;

/// <summary>The charts of a <see cref="Scoreboard"/>.</summary>
public static class ScoreboardCharts
{
    /// <summary>Stacked bars: each shop's total, made of its dimensions' contributions.</summary>
    public static BarChart ContributionBars(this Scoreboard scores)
    {
        var shops = scores.Ranked().ToList();
        var parts = scores.Model.Root.Parts;
        var series = parts.Select(part => new ChartSeries(
            scores.Model.TitleOf(part.Id), [.. shops.Select(shop => ContributionOf(shop, part.Id))])).ToList();
        if (shops.Any(shop => shop.Adjustments.Count > 0))
            series.Add(new ChartSeries(Rules, [.. shops.Select(shop => RulesContribution(shop, parts))]));
        return new BarChart(
            Of(scores, "What each total is made of", "总分由哪些维度构成"),
            new ValueAxis(new BilingualText("Contribution to the total", "对总分的贡献"), PointsUnit) { Decimals = 1 },
            [.. shops.Select(shop => BilingualText.Same(shop.Shop))], series)
        { Mode = BarMode.Stacked, Note = NoteOf(scores) };
    }

    /// <summary>Grouped bars: every dimension's score, shop beside shop.</summary>
    public static BarChart DimensionBars(this Scoreboard scores) => new(
        Of(scores, "Dimension scores", "各维度得分"), Scale(scores),
        [.. scores.Model.Root.Parts.Select(part => scores.Model.TitleOf(part.Id))], SeriesByShop(scores))
    { Mode = BarMode.Grouped, Note = NoteOf(scores) };

    /// <summary>A radar of the dimensions' scores, one outline per shop.</summary>
    public static RadarChart Radar(this Scoreboard scores) => new(
        Of(scores, "Profile by dimension", "各维度轮廓"), Scale(scores),
        [.. scores.Model.Root.Parts.Select(part => scores.Model.TitleOf(part.Id))], SeriesByShop(scores))
    { Note = NoteOf(scores) };

    /// <summary>A heat map of points: shops by metrics, the best total first.</summary>
    public static HeatMap HeatMap(this Scoreboard scores)
    {
        var points = scores.Model.Metrics.Select(metric => scores.Points(metric.Id)).ToArray();
        var rows = scores.RowsBestFirst().Select(row => new ChartSeries(
            BilingualText.Same(scores.Shops[row]), [.. points.Select(metric => metric.Span[row])]));
        return new HeatMap(
            Of(scores, "Points by metric", "各指标得分"), Scale(scores),
            [.. scores.Model.Metrics.Select(metric => metric.Title)], [.. rows])
        { Note = NoteOf(scores) };
    }

    /// <summary>Totals as dots with the interval that their counts leave open.</summary>
    public static IntervalChart Intervals(this Scoreboard scores)
    {
        var rows = scores.RowsBestFirst().Select(row => (Shop: scores.Shops[row], Interval: scores.IntervalOf(scores.Shops[row]), Total: scores.Totals.Span[row]))
            .Select(row => new IntervalRow(
                BilingualText.Same(row.Shop), row.Total, row.Interval?.Low ?? double.NaN, row.Interval?.High ?? double.NaN));
        var counts = new BilingualText(
            string.Join(", ", scores.Model.Counts.Select(group => group.Title.English)),
            string.Join("、", scores.Model.Counts.Select(group => group.Title.Chinese)));
        return new IntervalChart(
            Of(scores, "Totals and what chance leaves open", "总分及抽样误差范围"), Scale(scores) with { From = null, To = null },
            new BilingualText($"90% interval from the sampling of counts: {counts.English}", $"90% 区间，仅考虑以下计数的抽样误差：{counts.Chinese}"),
            [.. rows])
        { Note = NoteOf(scores) };
    }

    internal static BilingualText PointsUnit { get; } = new("points", "分");

    internal static BilingualText Rules { get; } = new("Bonuses, deductions, limits", "加减分与上下限");

    /// <summary>The sentence under every chart and table that rests on assumptions; null when nothing is assumed.</summary>
    internal static BilingualText? AssumptionNote(ScoreModel model, IReadOnlyList<BilingualText> assumptions)
    {
        if (assumptions.Count == 0) return null;
        var assumed = model.Metrics.Count(metric => metric.Assumption is not null);
        var metrics = assumed == 0
            ? BilingualText.Same("")
            : new BilingualText(
                $"Illustrative assumption: {assumed} of {model.Metrics.Count} metrics are scored on a scale that no source gives. ",
                $"示例性假设：{model.Metrics.Count} 项指标中有 {assumed} 项的计分区间没有出处。");
        var whole = model.Assumptions;
        return new BilingualText(
            (metrics.English + string.Join(" ", whole.Select(text => text.English))).Trim(),
            metrics.Chinese + string.Concat(whole.Select(text => text.Chinese)));
    }

    private static BilingualText? NoteOf(Scoreboard scores) => AssumptionNote(scores.Model, scores.Assumptions);

    private static BilingualText Of(Scoreboard scores, string english, string chinese) => new(
        $"{english}: {scores.Model.Title.English}", $"{scores.Model.Title.Chinese}：{chinese}");

    private static ValueAxis Scale(Scoreboard scores) => ValueAxis.Points with
    {
        From = scores.Model.Scale.Low,
        To = scores.Model.Scale.High,
        Decimals = 1,
    };

    private static List<ChartSeries> SeriesByShop(Scoreboard scores)
    {
        var parts = scores.Model.Root.Parts.Select(part =>
            part is Dimension ? scores.DimensionScores(part.Id) : scores.Points(part.Id)).ToArray();
        return [.. scores.RowsBestFirst().Select(row => new ChartSeries(
            BilingualText.Same(scores.Shops[row]), [.. parts.Select(part => part.Span[row])]))];
    }

    private static double ContributionOf(ShopScore shop, string part) =>
        shop.Dimensions.FirstOrDefault(dimension => dimension.Id == part)?.Contribution ?? shop.Metric(part).Contribution;

    // A dimension's contribution holds its own adjustments already; what is left are those of the total.
    private static double RulesContribution(ShopScore shop, IReadOnlyList<ScorePart> parts) =>
        shop.Total - parts.Sum(part => ContributionOf(shop, part.Id));
}
