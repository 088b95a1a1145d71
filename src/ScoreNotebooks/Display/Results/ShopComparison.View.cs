namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ShopComparison : IViewable
{
    /// <summary>Metrics down, shops across: each value in its unit, ▲ at the best and ▼ at the weakest.</summary>
    public ResultTable ToTable()
    {
        var metrics = Scores.Model.Metrics;
        var columns = new List<ResultColumn>
        {
            ResultColumns.Titles(ResultColumns.Dimension, [.. metrics.Select(metric => ResultColumns.DimensionTitle(Scores.Model, metric.Id)!), ResultColumns.Total]),
            ResultColumns.Titles(ResultColumns.Metric, [.. metrics.Select(metric => metric.Title), BilingualText.Same("")]),
        };
        columns.AddRange(Shops.Select(shop => ResultColumns.Titles(
            BilingualText.Same(shop.Shop), [.. metrics.Select(metric => Cell(shop, metric)), TotalCell(shop)])));
        return new ResultTable(new BilingualText("Shops side by side", "店铺并排对比"), columns)
        {
            ShownRows = metrics.Count + 1,
            Notes =
            [
                new BilingualText("▲ best and ▼ weakest of the shops compared.", "▲ 表示所比店铺中最好，▼ 表示最弱。"),
                .. ScoreboardCharts.AssumptionNote(Scores.Model, Scores.Assumptions) is { } note ? [note] : Array.Empty<BilingualText>(),
            ],
        };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private BilingualText Cell(ShopScore shop, Metric metric)
    {
        var value = metric.Show(shop.Metric(metric.Id).Value);
        var mark = BestOn(metric.Id).Contains(shop.Shop) ? " ▲" : WeakestOn(metric.Id).Contains(shop.Shop) ? " ▼" : "";
        return new BilingualText(value.English + mark, value.Chinese + mark);
    }

    private static BilingualText TotalCell(ShopScore shop) =>
        BilingualText.Same(NumberFormat.Points().Write(shop.Total, Language.English));
}
