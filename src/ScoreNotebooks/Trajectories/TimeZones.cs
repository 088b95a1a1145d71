namespace ScoreNotebooks;

/// <summary>Looks after days that were written with a time zone: they may belong to another day of the shop.</summary>
internal static class TimeZones
{
    // What is exported in UTC throughout comes from shops in China, as far as this library's platforms go.
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>Tells the rows whose day would be another in the zone of most rows.</summary>
    internal static void NoteOtherDays(IReadOnlyList<DatedRows> files)
    {
        var zones = files.SelectMany(file => file.Zoned).Select(row => row.Day.Offset!.Value).ToList();
        if (zones.Count == 0) return;
        var shops = zones.All(zone => zone == TimeSpan.Zero) ? China : zones.GroupBy(zone => zone).MaxBy(same => same.Count())!.Key;
        foreach (var file in files)
            foreach (var (line, day) in file.Zoned)
                if (day.Offset != shops && day.DayAt(shops) != day.Day)
                    Note(file, line, day, shops);
    }

    private static void Note(DatedRows file, int line, WrittenDay day, TimeSpan shops) => file.Problems.Add(
        line, file.Header.DayPosition < 0 ? null : file.Header.Texts[file.Header.DayPosition], null,
        new(
            FormattableString.Invariant($"the time is given in {Written(day.Offset!.Value)}; in the shops' {Written(shops)} the day is {day.DayAt(shops):yyyy-MM-dd}; {day.Day:yyyy-MM-dd} was taken, as written"),
            FormattableString.Invariant($"时间按 {Written(day.Offset!.Value)} 书写，换算到店铺所在的 {Written(shops)} 为 {day.DayAt(shops):yyyy-MM-dd}；已按所写的 {day.Day:yyyy-MM-dd} 读取")),
        new("export days in the shops' own time", "请按店铺当地时间导出日期"));

    private static string Written(TimeSpan zone) =>
        FormattableString.Invariant($"UTC{(zone < TimeSpan.Zero ? "-" : "+")}{zone:hh\\:mm}");
}
