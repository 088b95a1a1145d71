namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record MetricSensitivities : IViewable
{
    /// <summary>One line per shop and metric: what a step better gives and a step worse takes, where the curve bends next, and what is still to be had.</summary>
    public ResultTable ToTable()
    {
        var shops = Shops;
        var columns = new List<ResultColumn>();
        if (shops.Count != 1) columns.Add(new TextColumn(ResultColumns.Shop, [.. Entries.Select(entry => entry.Shop)]) { Name = "shop" });
        columns.AddRange(
        [
            ResultColumns.Titles(ResultColumns.Metric, Entries.Select(entry => entry.Metric.Title)),
            ResultColumns.Titles(SensitivityWords.Now, Entries.Select(entry => entry.IsMissing ? SensitivityWords.NoValue : entry.Metric.Show(entry.Value))),
            ResultColumns.Titles(new BilingualText("Step", "步长"), Entries.Select(entry => entry.Unit.Name)),
            Signed(new BilingualText("One step better", "改善一步"), entry => entry.SlopeBetter),
            Signed(new BilingualText("One step worse", "变差一步"), entry => -entry.SlopeWorse),
            ResultColumns.Numbers(new BilingualText("Still to be had", "尚可提升"), Entries.Select(entry => entry.Headroom), NumberFormat.Plain(2)) with { Name = "headroom" },
            ResultColumns.Titles(new BilingualText("Had at", "在此取得"), Entries.Select(BestOf)),
            Signed(new BilingualText("One standard step better", "改善一个标准差"), entry => entry.SlopePerStandardStep),
            ResultColumns.Numbers(new BilingualText("Elasticity", "弹性"), Entries.Select(entry => entry.Elasticity), NumberFormat.Plain(2)),
            ResultColumns.Titles(new BilingualText("Next bend, better", "下一拐点（更好）"), Entries.Select(entry => Bend(entry, entry.NextBetter, isBetter: true))),
            ResultColumns.Titles(new BilingualText("Next bend, worse", "下一拐点（更差）"), Entries.Select(entry => Bend(entry, entry.NextWorse, isBetter: false))),
        ]);
        return new ResultTable(
            shops.Count == 1
                ? new BilingualText($"What each metric of {shops[0]} gives and takes", $"{shops[0]}：各指标对总分的影响")
                : new BilingualText("What each metric gives and takes", "各指标对总分的影响"),
            columns)
        { ShownRows = Math.Max(50, Scores.Model.Metrics.Count), Notes = [.. Notes()] };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private NumberColumn Signed(BilingualText header, Func<MetricSensitivity, double> value) =>
        ResultColumns.Numbers(header, Entries.Select(value), NumberFormat.Signed());

    private static BilingualText Bend(MetricSensitivity entry, CurveBend? bend, bool isBetter)
    {
        if (bend is null) return BilingualText.Same("–");
        var value = entry.Metric.Show(bend.Value);
        var points = NumberFormat.Plain(1).Write(bend.Points, Language.English);
        var isAbove = isBetter == (entry.Metric.Direction == Direction.Benefit);
        var (beyond, beyondInChinese) = !bend.MustBePassed ? ("", "") : isAbove ? ("> ", "高于 ") : ("< ", "低于 ");
        var (step, stepInChinese) = bend.IsStep ? ("step, ", "档位，") : ("", "");
        return new BilingualText($"{beyond}{value.English} ({step}{points} points)", $"{beyondInChinese}{value.Chinese}（{stepInChinese}{points} 分）");
    }

    private static BilingualText BestOf(MetricSensitivity entry)
    {
        if (entry.IsMissing) return BilingualText.Same("–");
        if (double.IsInfinity(entry.BestValue)) return new BilingualText("without end", "无上限");
        if (entry.BestValue == entry.Value && entry.BestSide == 0) return new BilingualText("had already", "已取得");
        var value = SensitivityWords.Value(entry.Metric, entry.BestValue, entry.Value);
        return entry.BestSide switch
        {
            0 => value,
            > 0 => new BilingualText($"> {value.English}", $"高于 {value.Chinese}"),
            _ => new BilingualText($"< {value.English}", $"低于 {value.Chinese}"),
        };
    }

    private IEnumerable<BilingualText> Notes()
    {
        yield return new BilingualText(
            "Points of the total that one step gives or takes at the present rate, everything else as it is. A standard step is the standard deviation over the table's shops. The points at a bend are the metric's own.",
            "“一步”为按当前斜率、其他不变时总分的变化；标准差按表中各店计算；拐点处的分数为该指标自身得分。");
        var kinks = Entries.Where(entry => entry.IsAtKink).ToList();
        if (kinks.Count > 0)
            yield return new BilingualText(
                $"Just at a bend, so that better and worse differ: {string.Join(", ", kinks.Take(12).Select(entry => Shops.Count == 1 ? entry.Metric.Title.English : $"{entry.Shop} {entry.Metric.Title.English}"))}.",
                $"恰在拐点上，改善与变差的影响不同：{string.Join("、", kinks.Take(12).Select(entry => Shops.Count == 1 ? entry.Metric.Title.Chinese : $"{entry.Shop}的{entry.Metric.Title.Chinese}"))}。");
        var missing = Entries.Where(entry => entry.IsMissing).ToList();
        if (missing.Count > 0)
            yield return new BilingualText(
                $"Without a value or points, so that nothing can be said: {string.Join(", ", missing.Take(12).Select(entry => $"{entry.Shop} {entry.Metric.Title.English}"))}.",
                $"没有数值或得分，无法分析：{string.Join("、", missing.Take(12).Select(entry => $"{entry.Shop}的{entry.Metric.Title.Chinese}"))}。");
        foreach (var note in SensitivityWords.SampleNotes(Entries.Select(entry => entry.Metric))) yield return note;
        foreach (var note in SensitivityWords.AssumptionNotes(Scores)) yield return note;
    }
}
