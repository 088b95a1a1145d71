namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record Forecasts : IViewable
{
    private const int MostShopsShown = 8;

    /// <summary>A line for each shop and scenario: the middle of the courses on some days ahead, with the band that holds nine of ten.</summary>
    public ResultTable ToTable()
    {
        var rows = Shops.Take(MostShopsShown).SelectMany(shop => All.Select(forecast => forecast.Bands(shop))).ToList();
        return new ResultTable(
            new BilingualText($"Scenarios side by side: {All[0].Model.Title.English}", $"情景对比：{All[0].Model.Title.Chinese}"),
            [
                new TextColumn(ResultColumns.Shop, [.. rows.Select(row => row.Shop)]) { Name = "shop" },
                ResultColumns.Titles(new BilingualText("Scenario", "情景"), rows.Select(row => row.Forecast.Scenario.TitleFor(row.Forecast.Model))) with { Name = "scenario" },
                .. ForecastWords.Milestones(Days.Count).Select(day => ForecastWords.Column(rows, day, NumberFormat.Points())),
            ])
        { Notes = [ForecastWords.BandNote(All[0]), .. ForecastWords.Notes(All[0])] };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);
}
