namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record DailyChanges : IViewable
{
    /// <summary>One line per day: its change and the share of every metric that made a difference; the latest day first.</summary>
    public ResultTable ToTable()
    {
        var latest = Days.Reverse().ToList();
        var columns = new List<ResultColumn>
        {
            ResultColumns.Days(ResultColumns.Day, "day", latest.Select(day => day.Day)),
            ResultColumns.Numbers(new BilingualText("Change", "变化"), latest.Select(day => day.Change), NumberFormat.Signed()) with { Name = "change" },
        };
        foreach (var part in Parts())
            columns.Add(ResultColumns.Numbers(part.Title, latest.Select(day => Of(day, part.Id)), NumberFormat.Signed()) with { Name = part.Id });
        columns.Add(ResultColumns.Titles(new BilingualText("Events that day", "当日事件"), latest.Select(day => EventsOn(day.Day))) with { Name = "events" });
        return new ResultTable(new BilingualText($"{Shop}: the change of the total day by day", $"{Shop}：总分逐日变化"), columns);
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    /// <summary>The metrics and adjustments that made a difference on any day, the most important first.</summary>
    internal IReadOnlyList<(string Id, BilingualText Title)> Parts() =>
    [
        .. Days.SelectMany(day => day.Shares).GroupBy(share => share.Id)
            .OrderByDescending(group => group.Sum(share => Math.Abs(share.Points))).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.First().Title)),
    ];

    internal static double Of(DailyChange day, string id) => day.Shares.FirstOrDefault(share => share.Id == id)?.Points ?? 0;

    private BilingualText EventsOn(DateOnly day)
    {
        var on = Events.Where(one => one.Event.IsWithin(day, day)).Select(one => one.Event.Title).ToList();
        return new BilingualText(string.Join("; ", on.Select(title => title.English)), string.Join("；", on.Select(title => title.Chinese)));
    }
}
