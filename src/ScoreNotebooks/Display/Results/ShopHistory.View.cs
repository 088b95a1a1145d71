namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class ShopHistory : IViewable
{
    /// <summary>One line per shop: from when to when it has data, and on how many days.</summary>
    public ResultTable ToTable()
    {
        var spans = Enumerable.Range(0, Shops.Count).Select(SpanOf).ToList();
        return new ResultTable(
            new BilingualText(
                FormattableString.Invariant($"{Shops.Count:N0} {(Shops.Count == 1 ? "shop" : "shops")}, {Days.Count:N0} {(Days.Count == 1 ? "day" : "days")} ({FirstDay:yyyy-MM-dd} to {LastDay:yyyy-MM-dd}), {Columns.Count} daily {(Columns.Count == 1 ? "column" : "columns")}"),
                FormattableString.Invariant($"{Shops.Count:N0} 家店铺，{Days.Count:N0} 天（{FirstDay:yyyy-MM-dd} 至 {LastDay:yyyy-MM-dd}），每日 {Columns.Count} 列")),
            [
                new TextColumn(ResultColumns.Shop, Shops) { Name = "shop" },
                new TextColumn(new BilingualText("First day", "首日"), [.. spans.Select(span => span.First)]) { Name = "first" },
                new TextColumn(new BilingualText("Last day", "末日"), [.. spans.Select(span => span.Last)]) { Name = "last" },
                ResultColumns.Numbers(new BilingualText("Days with data", "有数据的天数"), spans.Select(span => (double)span.Days), NumberFormat.Count) with { Name = "days" },
            ])
        { Notes = [ColumnsNote(), .. Means.Count == 0 ? Array.Empty<BilingualText>() : [MeansNote()], .. ResultNotes.Of(Problems)] };
    }

    /// <summary>The events as a table: when, which shop, what.</summary>
    public ResultTable ToEventTable() => new(
        new BilingualText("Events", "事件"),
        [
            ResultColumns.Days(new BilingualText("From", "开始"), "from", Events.Select(happened => happened.From)),
            ResultColumns.Days(new BilingualText("To", "结束"), "to", Events.Select(happened => happened.To)),
            ResultColumns.Titles(ResultColumns.Shop, Events.Select(happened => happened.Shop is { } shop ? BilingualText.Same(shop) : new BilingualText("all", "全部"))),
            ResultColumns.Titles(new BilingualText("Event", "事件"), Events.Select(happened => happened.Title)),
        ]);

    /// <summary>The table of shops as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => Events.Count == 0 ? new([ToTable()]) : new([ToTable(), ToEventTable()]);

    private (string First, string Last, int Days) SpanOf(int shop)
    {
        var hasData = new bool[Days.Count];
        foreach (var column in Columns)
        {
            var amounts = AmountsAt(shop, column).Span;
            for (var day = 0; day < hasData.Length; day++) hasData[day] |= !double.IsNaN(amounts[day]);
        }

        var days = hasData.Count(has => has);
        return days == 0 ? (Words.Missing, Words.Missing, 0) : (Formats.Day(Days[Array.IndexOf(hasData, true)]), Formats.Day(Days[Array.LastIndexOf(hasData, true)]), days);
    }

    private BilingualText ColumnsNote()
    {
        string[] plain = [.. Columns.Select(column => column.Name).Where(name => !IsPartOfMean(name))];
        var none = plain.Length == 0;
        return new BilingualText(
            none ? "All columns belong to means." : $"Daily amounts: {string.Join(", ", plain)}.",
            none ? "所有列都用于计算平均值。" : $"每日数据：{string.Join("、", plain)}。");
    }

    private BilingualText MeansNote() => new(
        $"Means and rates, each from its daily sum and number of cases: {string.Join(", ", Means.Select(mean => mean.Name))}.",
        $"平均值与比率（由每日合计与次数得出）：{string.Join("、", Means.Select(mean => mean.Name))}。");
}
