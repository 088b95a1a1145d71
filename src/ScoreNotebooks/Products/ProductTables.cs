namespace ScoreNotebooks;

/// <summary>Tables of one row per product.</summary>
/// <param name="choices">What the caller said about the files; its column of names is that of the products.</param>
internal sealed class ProductTables(ReadingChoices choices) : ITableKind<TableBuilder>
{
    private static readonly string[] ProductHeaders =
        ["商品名称", "商品", "商品标题", "宝贝名称", "宝贝", "商品ID", "商品编号", "货号", "SKU", "product", "product name", "product_name", "item", "item name"];

    public bool Fits(string file, IReadOnlyList<string> header) => HeaderOf(header) is not null;

    public WorkbookException Refusal(string file, int line, IReadOnlyList<string> header)
    {
        var list = string.Join(", ", header.Take(8).Select(TableProblem.Shown));
        return new TablePlace(file, line).Refuse(
            $"no column holds the products. The headers are: {list}. Name that column 商品名称 or product, or say which one it is with productColumn: \"…\".",
            $"找不到商品名称列。现有表头：{list}。请将该列命名为“商品名称”或“商品”，或用 productColumn: \"…\" 指明是哪一列。");
    }

    public TableProblem LeftOut(string sheet) => new(
        sheet, null, null, null,
        new("the sheet has no column of products, so it is left out", "该工作表没有商品名称列，已略过"),
        new("if it is a table of products, give it a column 商品名称", "如果它是商品表，请加上“商品名称”列"));

    public TableBuilder Begin(string file, int line, IReadOnlyList<string> header, DecimalMark mark) => HeaderOf(header) is { } products
        ? new TableBuilder(file, line, header, mark, choices with { ShopColumn = products })
        : throw Refusal(file, line, header);

    private string? HeaderOf(IReadOnlyList<string> header)
    {
        if (choices.ShopColumn is { } wanted) return header.FirstOrDefault(printed => ReadingChoices.Same(wanted, HeaderCell.Parse(printed).Text) || ReadingChoices.Same(wanted, HeaderCell.Parse(printed).Name));
        foreach (var known in ProductHeaders)
            if (header.FirstOrDefault(printed => string.Equals(HeaderCell.Parse(printed).Name, known, StringComparison.OrdinalIgnoreCase)) is { } found)
                return HeaderCell.Parse(found).Text;
        return null;
    }
}
