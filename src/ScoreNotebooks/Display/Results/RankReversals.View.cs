namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record RankReversals : IViewable
{
    private const int MostNamed = 5;

    private static readonly BilingualText Remedy = new(
        "Fixed goalposts rule this out, since then no shop sets the scale for the others; treating outliers makes it rarer.",
        "改用固定上下限可以完全避免，因为那时没有哪家店决定别人的计分尺度；处理离群值可以减少其发生。");

    /// <summary>One line per reversal: what changed, and the totals of the two shops before and after.</summary>
    public ResultTable ToTable() => new(
        new BilingualText("Pairs of shops whose order turns", "名次发生逆转的店铺"),
        [
            ResultColumns.Titles(new BilingualText("Change", "变化"), Reversals.Select(reversal => reversal.Change.Words)) with { Name = "change" },
            new TextColumn(new BilingualText("Ahead before", "原先领先"), [.. Reversals.Select(reversal => reversal.Ahead)]) { Name = "ahead" },
            Totals("before", "变化前", "ahead before", reversal => reversal.AheadBefore),
            Totals("after", "变化后", "ahead after", reversal => reversal.AheadAfter),
            new TextColumn(new BilingualText("Ahead after", "后来领先"), [.. Reversals.Select(reversal => reversal.Behind)]) { Name = "behind" },
            Totals("before", "变化前", "behind before", reversal => reversal.BehindBefore),
            Totals("after", "变化后", "behind after", reversal => reversal.BehindAfter),
        ])
    { ShownRows = 20, Notes = [.. Unlisted(), Remedy, .. ScoreboardCharts.AssumptionNote(Model, Assumptions) is { } note ? [note] : Array.Empty<BilingualText>()] };

    /// <summary>The answer in words, and the table.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => Count == 0 ? new([.. Sentences()]) : new([.. Sentences(), ToTable()]);

    private NumberColumn Totals(string english, string chinese, string name, Func<RankReversal, double> total) =>
        ResultColumns.Numbers(new BilingualText(english, chinese), Reversals.Select(total), NumberFormat.Points(2)) with { Name = name };

    private IEnumerable<ResultBlock> Sentences()
    {
        if (!CanHappen)
        {
            yield return new BilingualText(
                $"Cannot happen: under \"{Model.Title.English}\" no shop's score depends on other shops, so no shop that comes or goes turns the order of two others.",
                $"不会发生：在“{Model.Title.Chinese}”下，每家店的得分都与其他店铺无关，因此任何店铺的加入或退出都不会改变另外两家的先后。");
            yield break;
        }

        yield return Summary();
        if (Count > 0) yield return FirstPlace();
    }

    private BilingualText Summary()
    {
        var dropped = Tried.Count(change => change.Kind == SampleChangeKind.Dropped);
        var added = Tried.Count - dropped;
        var (tried, inChinese) = dropped == 0
            ? ($"{added} additions (with fewer than three shops none can be dropped)", $"加入店铺 {added} 次（店铺不足三家，无法去掉）")
            : ($"{dropped} shops dropped in turn and {added} added", $"依次去掉 {dropped} 家店、加入 {added} 家店");
        if (Count == 0)
            return new BilingualText(
                $"Did not happen: of {tried}, none turns the order of two other shops. It could, since points under \"{Model.Title.English}\" depend on the shops compared.",
                $"没有发生：{inChinese}，均未改变另外两家的先后。由于“{Model.Title.Chinese}”的得分取决于参与比较的店铺，换一批店铺仍有可能发生。");
        var most = string.Join(", ", Turning.Take(MostNamed).Select(turning => $"{turning.Change.Words.English} ({turning.Pairs})"));
        var mostInChinese = string.Join("，", Turning.Take(MostNamed).Select(turning => $"{turning.Change.Words.Chinese}（{turning.Pairs} 对）"));
        return new BilingualText(
            $"It happens: of {tried}, {Turning.Count} turn the order of two other shops, {Count} pairs in all. Most: {most}.",
            $"会发生：{inChinese}，其中 {Turning.Count} 次改变了另外两家的先后，共 {Count} 对。最多的是：{mostInChinese}。");
    }

    private BilingualText FirstPlace()
    {
        if (NewFirst.Count == 0)
            return new BilingualText("The first place stays where it is each time.", "每一次第一名都没有变。");
        var named = NewFirst.Take(MostNamed).ToList();
        var more = NewFirst.Count - named.Count;
        return new BilingualText(
            $"The first place changes {string.Join("; ", named.Select(first => $"{first.Change.Words.English} (to {first.First})"))}{(more > 0 ? $"; and {more} times more" : "")}.",
            $"第一名会改变：{string.Join("；", named.Select(first => $"{first.Change.Words.Chinese}时变为{first.First}"))}{(more > 0 ? $"；另有 {more} 次" : "")}。");
    }

    private IEnumerable<BilingualText> Unlisted()
    {
        if (Count > Reversals.Count)
            yield return new BilingualText($"{Reversals.Count} of {Count} reversals are listed.", $"共 {Count} 对，仅列出 {Reversals.Count} 对。");
    }
}
