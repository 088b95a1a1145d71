namespace ScoreNotebooks;

/// <summary>The steps of reading a history: find the files, tell events from amounts, read each, join, look for what is odd.</summary>
internal static class HistoryReading
{
    private static readonly string[] EventNames = ["事件", "大事记", "events", "event"];

    internal static ShopHistory Read(IEnumerable<string> paths, DatedChoices choices, IReadOnlyList<HistoryMean> means)
    {
        choices.Reading.CheckNames();
        var problems = new List<TableProblem>();
        var files = TableFiles.Find(paths, problems);
        var amountFiles = files.Where(file => !IsEvents(file.Name)).ToList();
        if (amountFiles.Count == 0)
            throw new TablePlace(files[0].Name).Refuse(
                "this is a file of events; a history also needs files of daily amounts. Give their path, or their folder.",
                "这是事件文件；历史数据还需要每日数据文件。请给出它们的路径或所在文件夹。");
        var rows = TableReading.ReadFiles(amountFiles, new DatedTables(choices), problems);
        var tables = rows.SelectMany(file => file.Finish()).ToList();
        choices.Reading.CheckAgainst([.. rows.Select(file => file.Headers)]);
        TimeZones.NoteOtherDays(rows);
        var joined = HistoryJoin.Join(tables);
        var events = TableReading.ReadFiles(files.Where(file => IsEvents(file.Name)), new EventTables(), problems);
        var all = events.SelectMany(file => file.Finish(joined.Shops)).ToList();
        return new ShopHistory(
            joined.Shops, joined.FirstDay, joined.Columns, means, all,
            [.. problems, .. rows.SelectMany(file => file.Problems.Finish()), .. joined.Problems, .. events.SelectMany(file => file.Problems.Finish())]);
    }

    private static bool IsEvents(string file) =>
        EventNames.Contains(Path.GetFileNameWithoutExtension(file.Replace('\\', '/')), StringComparer.OrdinalIgnoreCase);
}
