namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class ProductTable : IViewable
{
    /// <summary>The products with their counts and sums.</summary>
    public ResultTable ToTable() => new(
        new BilingualText($"{Products.Count} products", $"{Products.Count} 个商品"),
        [
            new TextColumn(new BilingualText("Product", "商品"), Products) { Name = "product" },
            .. Columns.Select(column => new NumberColumn(BilingualText.Same(column.Name), column.Values) { Name = column.Name, Format = NumberFormat.Plain(ResultColumns.DecimalsOf(column.Values, 1)) }),
        ])
    { Notes = [.. Problems.Take(20).Select(problem => problem.InOneLine())] };

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);
}
