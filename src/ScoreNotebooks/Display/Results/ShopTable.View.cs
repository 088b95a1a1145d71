namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class ShopTable : IViewable
{
    /// <summary>The table as it is shown, with the problems found while reading below it.</summary>
    public ResultTable ToTable() => new(
        new BilingualText($"{Shops.Count} shops, {Columns.Count} columns", $"{Shops.Count} 家店铺，{Columns.Count} 列"),
        [new TextColumn(ResultColumns.Shop, Shops) { Name = "shop" }, .. Columns.Select(ColumnOf)])
    {
        Notes = [.. ResultNotes.Of(Problems)],
    };

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    private static NumberColumn ColumnOf(TableColumn column) => new(BilingualText.Same(column.Name), column.Values)
    {
        Name = column.Name,
        Format = column.Unit switch
        {
            Unit.Share => NumberFormat.Percent(ResultColumns.DecimalsOf(column.Values, 100)),
            Unit.Hours => NumberFormat.Hours(ResultColumns.DecimalsOf(column.Values, 1)),
            _ => NumberFormat.Plain(ResultColumns.DecimalsOf(column.Values, 1)),
        },
    };
}
