namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record GateOutcomes : IViewable
{
    private const int MostShops = 12;

    /// <summary>One line per gate: its lines, for whom it is, and what each shop's scores mean for it (of at most twelve shops, the best first).</summary>
    public ResultTable ToTable()
    {
        var model = Scores.Model;
        var shops = Scores.RowsBestFirst().Take(MostShops).Select(row => Scores.Shops[row]).ToList();
        return new ResultTable(
            new BilingualText($"Gates: {model.Title.English}", $"门槛：{model.Title.Chinese}"),
            [
                ResultColumns.Titles(GateWords.Title, model.Gates.Select(gate => gate.Title)),
                ResultColumns.Titles(new BilingualText("Lines", "分数线"), model.Gates.Select(gate => GateWords.Lines(model, gate))),
                new TextColumn(new BilingualText("For", "适用店铺"), [.. model.Gates.Select(gate => gate.For)]),
                .. shops.Select(shop => new TextColumn(BilingualText.Same(shop), [.. model.Gates.Select(gate => StateOf(shop, gate))])),
            ])
        { ShownRows = model.Gates.Count, Notes = [.. Notes(model)] };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private BilingualText? StateOf(string shop, Gate gate) =>
        GateWords.Of(Outcomes.First(outcome => outcome.Shop == shop && outcome.Gate == gate).State);

    private IEnumerable<BilingualText> Notes(ScoreModel model)
    {
        if (model.Gates.Any(gate => gate.MeanDays is not null))
            yield return new BilingualText(
                "A gate on a mean of several days is held against these scores: what the mean comes to if they last.", "按多日均值判定的门槛，这里以当前得分代替，即得分保持不变时的结果。");
        foreach (var gate in model.Gates.Where(gate => gate.Further is not null))
            yield return new BilingualText($"{gate.Title.English}: {gate.Further!.English}", $"{gate.Title.Chinese}：{gate.Further!.Chinese}");
        foreach (var gate in model.Gates.Where(gate => gate.ReadAt is not null).GroupBy(gate => gate.ReadAt!))
            yield return new BilingualText(
                $"Lines that are not public are read at: {gate.Key.English} ({string.Join(", ", gate.Select(one => one.Title.English))}).",
                $"未公开的分数线请查看{gate.Key.Chinese}（{string.Join("、", gate.Select(one => one.Title.Chinese))}）。");
        if (Scores.Shops.Count > MostShops)
            yield return new BilingualText($"{Scores.Shops.Count - MostShops} more shops: see Outcomes.", $"另有 {Scores.Shops.Count - MostShops} 家店铺，见 Outcomes。");
    }
}
