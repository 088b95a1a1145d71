namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record RuleImpact : IViewable
{
    private const int MostShops = 20;

    /// <summary>One line per shop: both totals, what is shown for them, the change, and the two things that do most of it; the greatest change first.</summary>
    public ResultTable ToTable()
    {
        var shops = Shops.OrderByDescending(shop => double.IsNaN(shop.Change) ? -1 : Math.Abs(shop.Change)).ToList();
        var isShown = Old.Model.Display.Count > 0 || New.Model.Display.Count > 0;
        return new ResultTable(
            new BilingualText($"From {Old.Model.Title.English} to {New.Model.Title.English}", $"从{Old.Model.Title.Chinese}到{New.Model.Title.Chinese}"),
            [.. new ResultColumn?[]
            {
                new TextColumn(ResultColumns.Shop, [.. shops.Select(shop => shop.Shop)]) { Name = "shop" },
                ResultColumns.Numbers(new BilingualText("Before", "原规则"), shops.Select(shop => shop.Old.Total), NumberFormat.Points()) with { Name = "old" },
                ResultColumns.Numbers(new BilingualText("After", "新规则"), shops.Select(shop => shop.New.Total), NumberFormat.Points()) with { Name = "new" },
                ResultColumns.Numbers(new BilingualText("Change", "变化"), shops.Select(shop => shop.Change), NumberFormat.Signed(1)) with { Name = "change" },
                isShown ? new TextColumn(new BilingualText("Shown", "展示分"), [.. shops.Select(shop => $"{shop.Old.Shown ?? "–"} → {shop.New.Shown ?? "–"}")]) { Name = "shown" } : null,
                ResultColumns.Titles(new BilingualText("Mostly because of", "主要原因"), shops.Select(shop => ImpactWords.Main(shop.Shares))) with { Name = "because" },
            }.OfType<ResultColumn>()])
        { Notes = [.. Notes()] };
    }

    /// <summary>One line per shop and gate whose meaning changes.</summary>
    public ResultTable GatesTable()
    {
        var changes = Shops.Take(MostShops).SelectMany(shop => shop.Gates.Where(change => change is { Old: not null, New: not null }).Select(change => (shop.Shop, Change: change))).ToList();
        return new ResultTable(
            new BilingualText("Gates that open or close", "发生变化的门槛"),
            [
                new TextColumn(ResultColumns.Shop, [.. changes.Select(one => one.Shop)]),
                ResultColumns.Titles(GateWords.Title, changes.Select(one => one.Change.Gate.Title)),
                ResultColumns.Titles(new BilingualText("Before", "原规则"), changes.Select(one => GateWords.Of(one.Change.Old!.Value))),
                ResultColumns.Titles(new BilingualText("After", "新规则"), changes.Select(one => GateWords.Of(one.Change.New!.Value))),
            ])
        { ShownRows = 100 };
    }

    /// <summary>One line for each thing that the two versions say differently, or that only one has.</summary>
    public ResultTable DifferencesTable() => new(
        new BilingualText("What the rules say differently", "规则差异"),
        [
            ResultColumns.Titles(new BilingualText("Kind", "类别"), Differences.Select(one => one.Kind)),
            ResultColumns.Titles(new BilingualText("What", "内容"), Differences.Select(one => one.Title)),
            new TextColumn(new BilingualText("Before", "原规则"), [.. Differences.Select(one => one.Old)]),
            new TextColumn(new BilingualText("After", "新规则"), [.. Differences.Select(one => one.New)]),
        ])
    { ShownRows = 100 };

    /// <summary>The tables as aligned text.</summary>
    public override string ToString() => ToView().ToText();

    ResultView IViewable.ToView() => ToView();

    private ResultView ToView()
    {
        var blocks = new List<ResultBlock> { ToTable() };
        if (Shops.Any(shop => shop.Gates.Any(change => change is { Old: not null, New: not null }))) blocks.Add(GatesTable());
        if (Differences.Count > 0) blocks.Add(DifferencesTable());
        return new ResultView(blocks);
    }

    private IEnumerable<BilingualText> Notes()
    {
        yield return new BilingualText(
            $"{Gaining.Count} of {Shops.Count} shops gain, {Losing.Count} lose.", $"{Shops.Count} 家店铺中 {Gaining.Count} 家上升、{Losing.Count} 家下降。");
        foreach (var note in Old.Notes.Concat(New.Notes).Distinct()) yield return note;
        foreach (var assumption in Assumptions) yield return assumption;
    }
}
