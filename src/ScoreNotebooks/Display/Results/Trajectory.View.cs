namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class Trajectory : IViewable
{
    /// <summary>One line per shop: its total at the beginning and at the end, its lowest and its highest day, its rank on the last.</summary>
    public ResultTable ToTable()
    {
        var courses = Enumerable.Range(0, Shops.Count).Select(CourseOf).ToList();
        return new ResultTable(
            new BilingualText(
                FormattableString.Invariant($"Trajectory: {Model.Title.English}, {Days[0]:yyyy-MM-dd} to {Days[^1]:yyyy-MM-dd}"),
                FormattableString.Invariant($"得分走势：{Model.Title.Chinese}，{Days[0]:yyyy-MM-dd} 至 {Days[^1]:yyyy-MM-dd}")),
            [
                new TextColumn(ResultColumns.Shop, Shops) { Name = "shop" },
                DayColumn("First scored", "首个得分日", "first day", courses.Select(course => course.First)),
                TotalColumn("Total then", "当日总分", "first", courses.Select(course => course.First)),
                DayColumn("Lowest on", "最低日", "lowest day", courses.Select(course => course.Lowest)),
                TotalColumn("Lowest", "最低", "lowest", courses.Select(course => course.Lowest)),
                DayColumn("Highest on", "最高日", "highest day", courses.Select(course => course.Highest)),
                TotalColumn("Highest", "最高", "highest", courses.Select(course => course.Highest)),
                DayColumn("Last scored", "最新得分日", "last day", courses.Select(course => course.Last)),
                TotalColumn("Total now", "最新总分", "last", courses.Select(course => course.Last)) with { Bar = new BarRange(Model.Scale.Low, Model.Scale.High), Best = BestMark.Highest },
                ResultColumns.Numbers(new BilingualText("Rank", "排名"), courses.Select(course => course.Rank), NumberFormat.Count) with { Name = "rank" },
            ])
        { Notes = [.. Notes, WindowNote(), .. AssumptionNotes(), .. ResultNotes.Of(Problems)] };
    }

    /// <summary>One shop day by day: total, rank, dimensions, coverage; the latest day first.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ResultTable ToTable([Choices("Shops")] string shop)
    {
        var order = Enumerable.Range(0, Days.Count).Reverse().ToArray();
        var (totals, ranks, coverage) = (Totals(shop), Ranks(shop), Coverage(shop));
        var columns = new List<ResultColumn>
        {
            ResultColumns.Days(ResultColumns.Day, "day", order.Select(day => Days[day])),
            ResultColumns.Numbers(ResultColumns.Total, "total", order.Select(day => totals.Span[day]), NumberFormat.Points()),
            ResultColumns.Numbers(new BilingualText("Rank", "排名"), "rank", order.Select(day => ranks.Span[day] == 0 ? double.NaN : ranks.Span[day]), NumberFormat.Count),
        };
        foreach (var part in Model.Root.Parts)
        {
            var scores = part is Dimension ? DimensionScores(shop, part.Id) : Points(shop, part.Id);
            columns.Add(ResultColumns.Numbers(Model.TitleOf(part.Id), part.Id, order.Select(day => scores.Span[day]), NumberFormat.Points()));
        }

        columns.Add(ResultColumns.Numbers(new BilingualText("Coverage", "数据覆盖率"), "coverage", order.Select(day => coverage.Span[day]), NumberFormat.Percent(0)));
        return new ResultTable(new BilingualText($"{shop} day by day: {Model.Title.English}", $"{shop}逐日得分：{Model.Title.Chinese}"), columns)
        { Notes = [WindowNote(), .. AssumptionNotes()] };
    }

    /// <summary>The table of shops as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    /// <summary>Which windows the metrics are summed over, in words.</summary>
    internal BilingualText WindowNote()
    {
        var groups = Model.Metrics.GroupBy(WindowedModel.WindowOf).OrderBy(group => group.Key.Days).ThenBy(group => group.Key.Lag).ToList();
        var english = groups.Select(group => (groups.Count == 1 ? "all metrics" : string.Join(", ", group.Select(metric => metric.Title.English)))
            + $" over {group.Key.Days} days{(group.Key.Lag == 0 ? "" : $" ending {group.Key.Lag} {(group.Key.Lag == 1 ? "day" : "days")} before")}");
        var chinese = groups.Select(group => (groups.Count == 1 ? "所有指标" : string.Join("、", group.Select(metric => metric.Title.Chinese)))
            + $"按 {group.Key.Days} 天{(group.Key.Lag == 0 ? "" : $"（延迟 {group.Key.Lag} 天）")}");
        return new BilingualText(
            $"Each day shows the ratio of sums over the window that ends there: {string.Join("; ", english)}.",
            $"每天的得分由截至当日的滚动窗口汇总后求比得出：{string.Join("；", chinese)}。");
    }

    private IEnumerable<BilingualText> AssumptionNotes() =>
    [
        .. WindowedModel.Assumptions(Model),
        .. ScoreboardCharts.AssumptionNote(Model, Assumptions) is { } note && (Model.Assumptions.Count > 0 || Model.Metrics.Any(metric => metric.Assumption is not null)) ? [note] : Array.Empty<BilingualText>(),
    ];

    private (int First, int Lowest, int Highest, int Last, double Rank) CourseOf(int shop)
    {
        var totals = OfShop(_totals, shop).Span;
        var (first, lowest, highest, last) = (-1, -1, -1, -1);
        for (var day = 0; day < totals.Length; day++)
        {
            if (double.IsNaN(totals[day])) continue;
            if (first < 0) first = lowest = highest = day;
            if (totals[day] < totals[lowest]) lowest = day;
            if (totals[day] > totals[highest]) highest = day;
            last = day;
        }

        var rank = last < 0 ? 0 : _ranks.Value[shop * Days.Count + last];
        return (first, lowest, highest, last, rank == 0 ? double.NaN : rank);
    }

    private TextColumn DayColumn(string english, string chinese, string name, IEnumerable<int> days) =>
        ResultColumns.Days(new BilingualText(english, chinese), name, days.Select(day => day < 0 ? (DateOnly?)null : Days[day]));

    private NumberColumn TotalColumn(string english, string chinese, string name, IEnumerable<int> days) => ResultColumns.Numbers(
        new BilingualText(english, chinese), name, days.Select((day, shop) => day < 0 ? double.NaN : _totals[shop * Days.Count + day]), NumberFormat.Points());
}
