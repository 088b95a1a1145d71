namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record MeasureCatalogue : IViewable
{
    /// <summary>One line per measure: what it is, what it moves and through what, and what must pass before it shows.</summary>
    public ResultTable ToTable()
    {
        var columns = new List<ResultColumn>
        {
            ResultColumns.Titles(new BilingualText("Measure", "措施"), Measures.Select(measure => new BilingualText($"{measure.Title.English} ({measure.Id})", $"{measure.Title.Chinese}（{measure.Id}）"))),
            ResultColumns.Titles(new BilingualText("What is done", "做什么"), Measures.Select(measure => measure.Description ?? BilingualText.Same(""))),
            ResultColumns.Titles(new BilingualText("What it moves, and through what", "影响什么、通过什么"), Measures.Select(MovesOf)),
        };
        if (Measures.Any(measure => measure.LeadTime is not null))
            columns.Add(ResultColumns.Titles(new BilingualText("When it shows", "何时见效"), Measures.Select(measure => measure.LeadTime ?? BilingualText.Same(""))));
        return new ResultTable(new BilingualText("Measures", "措施"), columns) { ShownRows = Math.Max(50, Measures.Count) };
    }

    /// <summary>Where each measure was read, whether the platform scores what the source says, and what must be corrected.</summary>
    public ResultTable Origins()
    {
        var rows = Measures.SelectMany(measure => measure.Origins.Select(origin => (Measure: measure, Origin: origin))).ToList();
        return new ResultTable(
            new BilingualText("Where the measures come from, and whether they are scored officially", "措施的出处与官方是否计分"),
            [
                ResultColumns.Titles(new BilingualText("In the source", "原文位置"), rows.Select(row => row.Origin.Place)),
                ResultColumns.Titles(new BilingualText("Measure", "措施"), rows.Select(row => row.Measure.Title)),
                ResultColumns.Titles(new BilingualText("Scored officially", "官方计分"), rows.Select(row => new OfficialUse(row.Origin.Standing).Show())),
                ResultColumns.Titles(new BilingualText("Correction", "更正"), rows.Select(row => row.Measure.MovesNothing ?? row.Measure.Correction ?? BilingualText.Same(""))),
            ])
        {
            ShownRows = Math.Max(50, rows.Count),
            Notes = [.. rows.Select(row => row.Origin.Source).Distinct().Select(source => new BilingualText($"Source: {source.Title.English}.", $"来源：{source.Title.Chinese}。"))],
        };
    }

    /// <summary>What platforms do to those who fake a result.</summary>
    public ResultTable RedLineTable() => new(
        new BilingualText("Red lines", "红线"),
        [
            ResultColumns.Titles(new BilingualText("Forbidden", "禁止"), RedLines.Select(line => line.Title)),
            ResultColumns.Titles(new BilingualText("What happens", "后果"), RedLines.Select(line => line.Consequence)),
            ResultColumns.Titles(new BilingualText("Rule", "规则"), RedLines.Select(line => line.Source.Title)),
        ]);

    /// <summary>The measures as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => RedLines.Count == 0 ? new([ToTable()]) : new([ToTable(), RedLineTable()]);

    private BilingualText MovesOf(Measure measure)
    {
        if (measure.MovesNothing is { } nothing) return new BilingualText($"Nothing. {nothing.English}", $"不影响任何指标。{nothing.Chinese}");
        var moves = measure.Moves.Select(moved => (Title: TitleOf(moved.Metric), moved.Through)).ToList();
        return new BilingualText(
            string.Join("; ", moves.Select(moved => $"{moved.Title.English}: {moved.Through.English}")),
            string.Join("；", moves.Select(moved => $"{moved.Title.Chinese}：{moved.Through.Chinese}")));
    }

    private BilingualText TitleOf(string metric) =>
        Model?.Metrics.FirstOrDefault(known => known.Id == metric)?.Title
        ?? Model?.Adjustments.FirstOrDefault(known => known.Id == metric)?.Title
        ?? ScoreModels.All.SelectMany(model => model.Metrics.Select(known => (known.Id, known.Title)).Concat(model.Adjustments.Select(known => (known.Id, known.Title))))
            .FirstOrDefault(known => known.Id == metric).Title
        ?? BilingualText.Same(metric);
}
