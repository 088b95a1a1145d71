namespace ScoreNotebooks;

/// <summary>
/// The products of one shop × the counts that make the shop's metrics. Counts add up to the shop's; a mean is given by two
/// columns, its sum and its number of cases, because means of products cannot be added up.
/// </summary>
public sealed partial class ProductTable
{
    private readonly ShopTable _rows;

    internal ProductTable(ShopTable rows, IReadOnlyList<HistoryMean> means)
    {
        _rows = rows;
        Means = means;
        Problems = [.. rows.Problems, .. Checked()];
    }

    /// <summary>Makes a table of counts that are already in memory.</summary>
    /// <param name="products">The products, each once.</param>
    /// <param name="columns">The columns, each with one number per product.</param>
    /// <exception cref="WorkbookException">A product or a column stands twice, or a column has another length.</exception>
    public ProductTable(IReadOnlyList<string> products, IReadOnlyList<TableColumn> columns)
        : this(new ShopTable(products, columns), ProductMeans.Among(columns, []))
    {
    }

    /// <summary>The products, in the order of the file.</summary>
    public IReadOnlyList<string> Products => _rows.Shops;

    /// <summary>The columns of counts and sums.</summary>
    public IReadOnlyList<TableColumn> Columns => _rows.Columns;

    /// <summary>The means that pairs of columns give: 商品质量评分合计 with 商品质量评分次数 is the mean 商品质量评分.</summary>
    public IReadOnlyList<HistoryMean> Means { get; }

    /// <summary>What was noticed while reading and did not stop it.</summary>
    public IReadOnlyList<TableProblem> Problems { get; }

    /// <summary>One number of a product; NaN when it is missing.</summary>
    /// <exception cref="WorkbookException">There is no such product or column; the message names the nearest one.</exception>
    public double this[[Choices("Products")] string product, [Choices("Columns.Name")] string column] =>
        Find(column) is { } found ? found.Values.Span[IndexOf(product)] : throw NearestName.NotFound("column", "列", column, Columns.Select(known => known.Name));

    /// <summary>The column of that name, or null.</summary>
    public TableColumn? Find([Choices("Columns.Name")] string column) => _rows.Find(column);

    /// <summary>The position of a product in <see cref="Products"/>.</summary>
    /// <exception cref="WorkbookException">There is no such product; the message names the nearest one.</exception>
    public int IndexOf([Choices("Products")] string product)
    {
        for (var at = 0; at < Products.Count; at++)
            if (Products[at] == product) return at;
        throw NearestName.NotFound("product", "商品", product, Products);
    }

    /// <summary>The mean of that name, or null.</summary>
    internal HistoryMean? FindMean(string name) => Means.FirstOrDefault(mean => mean.Name == name);

    private IEnumerable<TableProblem> Checked()
    {
        foreach (var column in Columns)
        {
            if (column.Values.Span.IndexOf(double.NaN) is >= 0 and var blank)
                yield return new TableProblem(
                    column.Source, null, column.Name, null,
                    new($"{Products[blank]} has no number, which counts as no case", $"{Products[blank]} 没有数值，按没有发生处理"), new("fill in the cell; 0 where nothing happened", "请补上数值；没有发生请填 0"));
            foreach (var value in column.Values.Span)
                if (value < 0)
                    throw new WorkbookException(
                        FormattableString.Invariant($"Column \"{column.Name}\" holds {value}; counts and sums of products are 0 or more. Correct the cell."),
                        FormattableString.Invariant($"“{column.Name}”列中有 {value}；商品的数量和合计不能小于 0。请更正该单元格。"));
        }
    }
}
