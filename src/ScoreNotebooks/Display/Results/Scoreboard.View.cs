namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class Scoreboard : IViewable
{
    private const int MostShopsWithIntervals = 300;

    /// <summary>The scoreboard as a table: rank, total with its interval, dimensions, coverage; the best shop first.</summary>
    public ResultTable ToTable()
    {
        var order = RowsBestFirst().ToArray();
        var scale = new BarRange(Model.Scale.Low, Model.Scale.High);
        var columns = new List<ResultColumn>
        {
            ResultColumns.Numbers(new BilingualText("Rank", "排名"), order.Select(row => _ranks[row] == 0 ? double.NaN : _ranks[row]), NumberFormat.Count) with { Name = "rank" },
            new TextColumn(ResultColumns.Shop, [.. order.Select(row => Shops[row])]) { Name = "shop" },
            TotalColumn(order, scale),
        };
        if (Model.Display.Count > 0)
            columns.Add(new TextColumn(new BilingualText("Shown as", "展示为"), [.. order.Select(row => ShownFor(row) ?? "–")]) { Name = "shown" });
        columns.AddRange(Model.Root.Parts.Select(part => ResultColumns.Numbers(Model.TitleOf(part.Id), ScoresOf(part, order), NumberFormat.Points())
            with
        { Name = part.Id, Bar = scale, Best = BestMark.Highest }));
        columns.Add(ResultColumns.Numbers(new BilingualText("Coverage", "数据覆盖率"), order.Select(row => _coverage[row]), NumberFormat.Percent(0)) with { Name = "coverage" });
        return new ResultTable(
            new BilingualText($"Scores: {Model.Title.English}", $"得分：{Model.Title.Chinese}"), columns)
        { Notes = [.. Notes, .. MissingNotes(order), .. AssumptionNotes()] };
    }

    /// <summary>The scoreboard as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private NumberColumn TotalColumn(int[] order, BarRange scale)
    {
        var totals = ResultColumns.Numbers(ResultColumns.Total, order.Select(row => Totals.Span[row]), NumberFormat.Points())
            with
        { Name = "total", Bar = scale, Best = BestMark.Highest };
        if (Model.Counts.Count == 0 || order.Length > MostShopsWithIntervals) return totals;
        var intervals = order.Select(row => IntervalOf(Shops[row])).ToArray();
        if (intervals.All(interval => interval is null)) return totals;
        return totals with
        {
            Low = intervals.Select(interval => interval?.Low ?? double.NaN).ToArray(),
            High = intervals.Select(interval => interval?.High ?? double.NaN).ToArray(),
        };
    }

    private IEnumerable<double> ScoresOf(ScorePart part, int[] order)
    {
        var scores = part is Dimension ? DimensionScores(part.Id) : Points(part.Id);
        return order.Select(row => scores.Span[row]);
    }

    private IEnumerable<BilingualText> MissingNotes(int[] order)
    {
        if (Model.Counts.Count > 0 && order.Length <= MostShopsWithIntervals)
            yield return new BilingualText(
                $"The interval beside a total holds it with 90% probability, given the number of {string.Join(" and ", Model.Counts.Select(group => group.Title.English.ToLowerInvariant()))} alone.",
                $"总分旁的区间以 90% 的概率包含真实值，仅考虑{string.Join("与", Model.Counts.Select(group => group.Title.Chinese))}的样本量。");
        foreach (var row in order.Where(row => _coverage[row] < 1).Take(10))
        {
            var missing = At(row).Missing;
            if (missing.Count == 0) continue;
            yield return new BilingualText(
                $"{Shops[row]} has no value for {string.Join(", ", missing.Select(metric => metric.Title.English))}.",
                $"{Shops[row]}缺少：{string.Join("、", missing.Select(metric => metric.Title.Chinese))}。");
        }

        var others = order.Count(row => _coverage[row] < 1) - 10;
        if (others > 0)
            yield return new BilingualText($"{others} more shops lack values; see Missing.", $"另有 {others} 家店铺缺少数据，见 Missing。");
    }

    private IEnumerable<BilingualText> AssumptionNotes() =>
        ScoreboardCharts.AssumptionNote(Model, Assumptions) is { } note ? [note] : [];
}
