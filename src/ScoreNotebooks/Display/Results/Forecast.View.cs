namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class Forecast : IViewable
{
    private const int MostShopsShown = 8;

    /// <summary>A line per shop: its total now and the middle of its courses on some days ahead, with the band that holds nine of ten. Of many shops, the first eight.</summary>
    public ResultTable ToTable()
    {
        var shown = Shops.Take(MostShopsShown).ToList();
        var bands = shown.Select(shop => Bands(shop)).ToList();
        var milestones = ForecastWords.Milestones(Days.Count);
        return new ResultTable(
            new BilingualText($"Forecast: {Model.Title.English}", $"得分预测：{Model.Title.Chinese}"),
            [
                new TextColumn(ResultColumns.Shop, shown) { Name = "shop" },
                ResultColumns.Numbers(new BilingualText("Now", "当前"), shown.Select(shop => Trajectory.Totals(shop).Span[^1]), NumberFormat.Points()) with { Name = "now" },
                .. milestones.Select(day => ForecastWords.Column(bands, day, NumberFormat.Points())),
            ])
        { Notes = [.. LeftOut(), ScenarioNote(), ForecastWords.BandNote(this), .. ForecastWords.Notes(this)] };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private BilingualText ScenarioNote()
    {
        var title = Scenario.TitleFor(Model);
        return new BilingualText($"Scenario: {title.English}.", $"情景：{title.Chinese}。");
    }

    private IEnumerable<BilingualText> LeftOut()
    {
        if (Shops.Count > MostShopsShown)
            yield return new BilingualText(
                FormattableString.Invariant($"The first {MostShopsShown} of {Shops.Count:N0} shops; ask for any other by its name."),
                FormattableString.Invariant($"共 {Shops.Count:N0} 家店铺，仅列出前 {MostShopsShown} 家；其他店铺可按名称查询。"));
    }
}
