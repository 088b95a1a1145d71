namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class VersionedTrajectory : IViewable
{
    /// <summary>One line per shop: the totals on its first and last scored day, and its rank on the last.</summary>
    public ResultTable ToTable()
    {
        var ends = Shops.Select(shop => (First: Totals(shop).Span.IndexOfAnyExcept(double.NaN), Last: Totals(shop).Span.LastIndexOfAnyExcept(double.NaN))).ToList();
        return new ResultTable(
            new BilingualText(
                FormattableString.Invariant($"Trajectory over {Runs().Count()} versions of the rules: {Versions.Title.English}, {Days[0]:yyyy-MM-dd} to {Days[^1]:yyyy-MM-dd}"),
                FormattableString.Invariant($"跨 {Runs().Count()} 个规则版本的得分走势：{Versions.Title.Chinese}，{Days[0]:yyyy-MM-dd} 至 {Days[^1]:yyyy-MM-dd}")),
            [
                new TextColumn(ResultColumns.Shop, Shops) { Name = "shop" },
                DayColumn("First scored", "首个得分日", "first day", ends.Select(end => end.First)),
                TotalColumn("Total then", "当日总分", "first", ends.Select(end => end.First)),
                DayColumn("Last scored", "最新得分日", "last day", ends.Select(end => end.Last)),
                TotalColumn("Total now", "最新总分", "last", ends.Select(end => end.Last)),
                ResultColumns.Numbers(new BilingualText("Rank", "排名"), ends.Select((end, shop) => end.Last < 0 ? double.NaN : Ranks(Shops[shop]).Span[end.Last]), NumberFormat.Count) with { Name = "rank" },
            ])
        { Notes = [.. ShownNotes(), .. ResultNotes.Of(Problems)] };
    }

    /// <summary>One line per change of the rules and shop: the total of the day by the old rules and by the new.</summary>
    public ResultTable ToBreakTable()
    {
        var rows = Breaks.SelectMany(change => Shops.Select(shop => (Change: change, Shop: shop, Old: TotalUnder(change.Old, shop, change.Day), New: TotalUnder(change.New, shop, change.Day)))).ToList();
        return new ResultTable(
            new BilingualText("What the new rules did on their first day", "新规则生效当日的影响"),
            [
                ResultColumns.Days(new BilingualText("From", "生效日期"), "day", rows.Select(row => row.Change.Day)),
                ResultColumns.Titles(new BilingualText("Rules", "规则"), rows.Select(row => new BilingualText($"{row.Change.Old.Name.English} → {row.Change.New.Name.English}", $"{row.Change.Old.Name.Chinese} → {row.Change.New.Name.Chinese}"))) with { Name = "rules" },
                new TextColumn(ResultColumns.Shop, [.. rows.Select(row => row.Shop)]) { Name = "shop" },
                ResultColumns.Numbers(new BilingualText("By the old rules", "按旧规则"), rows.Select(row => row.Old), NumberFormat.Points()) with { Name = "old" },
                ResultColumns.Numbers(new BilingualText("By the new rules", "按新规则"), rows.Select(row => row.New), NumberFormat.Points()) with { Name = "new" },
                ResultColumns.Numbers(new BilingualText("Difference", "差异"), rows.Select(row => row.New - row.Old), NumberFormat.Signed()) with { Name = "difference" },
            ])
        { Notes = [new BilingualText("Both totals are of the same days; the difference is what the rules did alone.", "两个总分使用同一天、同样的数据，差异完全来自规则变更。")] };
    }

    /// <summary>One shop day by day: the rules in force, total, rank, dimensions, coverage; the latest day first.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ResultTable ToTable([Choices("Shops")] string shop)
    {
        var order = Enumerable.Range(0, Days.Count).Reverse().ToArray();
        var (totals, ranks, coverage) = (Totals(shop), Ranks(shop), Coverage(shop));
        var parts = VersionParts.Of(Versions).Select(part => (part, Scores: part.ScoresOf(this, shop)));
        return new ResultTable(
            new BilingualText($"{shop} day by day: {Versions.Title.English}", $"{shop}逐日得分：{Versions.Title.Chinese}"),
            [
                ResultColumns.Days(ResultColumns.Day, "day", order.Select(day => Days[day])),
                ResultColumns.Titles(new BilingualText("Rules", "规则"), order.Select(day => Versions.Find(Days[day])?.Name ?? new BilingualText("none in force", "无生效规则"))) with { Name = "rules" },
                ResultColumns.Numbers(ResultColumns.Total, "total", order.Select(day => totals.Span[day]), NumberFormat.Points()),
                ResultColumns.Numbers(new BilingualText("Rank", "排名"), "rank", order.Select(day => ranks.Span[day] == 0 ? double.NaN : ranks.Span[day]), NumberFormat.Count),
                .. parts.Select(one => ResultColumns.Numbers(one.part.TitleIn(Versions), one.part.Id, order.Select(day => one.Scores.Span[day]), NumberFormat.Points()) with
                {
                    WordsWhereMissing = [.. order.Select(day => Versions.Find(Days[day]) is { } version && !one.part.IsIn(version.Model) ? NotScored : null)],
                }),
                ResultColumns.Numbers(new BilingualText("Coverage", "数据覆盖率"), "coverage", order.Select(day => coverage.Span[day]), NumberFormat.Percent(0)),
            ])
        { Notes = [.. ShownNotes()] };
    }

    /// <summary>The tables as aligned text.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => Breaks.Count == 0 ? new([ToTable()]) : new([ToTable(), ToBreakTable()]);

    /// <summary>The notes with what the totals rest on, as they are shown below tables and charts; of the older versions what the newest does not assume as well.</summary>
    internal IReadOnlyList<BilingualText> ShownNotes()
    {
        List<BilingualText> notes = [.. Notes, .. InForce().SelectMany(trajectory => WindowedModel.Assumptions(trajectory.Model)).Distinct()];
        if (ScoreboardCharts.AssumptionNote(Latest.Model, Latest.ModelAssumptions) is { } newest) notes.Add(newest);
        var said = Latest.Model.Assumptions.ToHashSet();
        foreach (var (version, _, _) in Runs().Reverse())
        {
            var own = version.Model.Assumptions.Where(said.Add).ToList();
            if (own.Count > 0)
                notes.Add(new BilingualText(
                    $"Version {version.Name.English}: {string.Join(" ", own.Select(text => text.English))}", $"{version.Name.Chinese} 版：{string.Concat(own.Select(text => text.Chinese))}"));
        }

        return notes;
    }

    private static BilingualText NotScored { get; } = new("not scored", "不计分");

    private double TotalUnder(RuleVersion version, string shop, DateOnly day) => Under(version.InForce.From).Totals(shop).Span[History.IndexOfDay(day)];

    private TextColumn DayColumn(string english, string chinese, string name, IEnumerable<int> days) =>
        ResultColumns.Days(new BilingualText(english, chinese), name, days.Select(day => day < 0 ? (DateOnly?)null : Days[day]));

    private NumberColumn TotalColumn(string english, string chinese, string name, IEnumerable<int> days) => ResultColumns.Numbers(
        new BilingualText(english, chinese), name, days.Select((day, shop) => day < 0 ? double.NaN : Totals(Shops[shop]).Span[day]), NumberFormat.Points());
}
