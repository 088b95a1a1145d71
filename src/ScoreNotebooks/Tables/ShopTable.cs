namespace ScoreNotebooks;

/// <summary>
/// Shops × columns of numbers: the input of every score. Columnar (one array of doubles per column, NaN for
/// missing, shop names beside them) and immutable. Shops and columns keep the order of the files.
/// </summary>
public sealed partial class ShopTable
{
    private readonly Dictionary<string, int> _shopIndex;
    private readonly Dictionary<string, int> _columnIndex;

    /// <summary>Makes a table from columns that are already in memory.</summary>
    /// <param name="shops">The shops' names, each once.</param>
    /// <param name="columns">The columns, each name once, each with one value per shop.</param>
    /// <param name="problems">What was noticed while reading; shown with the table.</param>
    /// <exception cref="WorkbookException">A shop or a column stands twice, or a column has another length than the list of shops.</exception>
    public ShopTable(
        IReadOnlyList<string> shops, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableProblem>? problems = null)
    {
        Shops = shops;
        Columns = columns;
        Problems = problems ?? [];
        _shopIndex = NamesOnce.IndexOf(shops, "shop", "店铺");
        _columnIndex = NamesOnce.IndexOf([.. columns.Select(column => column.Name)], "column", "列");
        foreach (var column in columns)
            if (column.Values.Length != shops.Count)
                throw new WorkbookException(
                    $"Column \"{column.Name}\" has {column.Values.Length} values for {shops.Count} shops; give one value per shop (double.NaN where it is missing).",
                    $"列“{column.Name}”有 {column.Values.Length} 个值，而店铺有 {shops.Count} 家；请每家店给一个值（缺失用 double.NaN）。");
    }

    /// <summary>Makes the table of the reader, which has indexed the shops already.</summary>
    internal ShopTable(
        IReadOnlyList<string> shops, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableProblem> problems, Dictionary<string, int> shopIndex)
    {
        Shops = shops;
        Columns = columns;
        Problems = problems;
        _shopIndex = shopIndex;
        _columnIndex = NamesOnce.IndexOf([.. columns.Select(column => column.Name)], "column", "列");
    }

    /// <summary>The shops' names, in the order of the files.</summary>
    public IReadOnlyList<string> Shops { get; }

    /// <summary>The columns, in the order of the files.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>What was noticed while reading and did not stop it.</summary>
    public IReadOnlyList<TableProblem> Problems { get; }

    /// <summary>The column of that name.</summary>
    /// <exception cref="WorkbookException">There is no such column; the message names the nearest one.</exception>
    public TableColumn this[[Choices("Columns.Name")] string column] =>
        Find(column) ?? throw NearestName.NotFound("column", "列", column, Columns.Select(known => known.Name));

    /// <summary>One number: what a shop has in a column; NaN when it is missing.</summary>
    /// <exception cref="WorkbookException">There is no such shop or column; the message names the nearest one.</exception>
    public double this[[Choices("Shops")] string shop, [Choices("Columns.Name")] string column] => this[column].Values.Span[IndexOfShop(shop)];

    /// <summary>The column of that name, or null.</summary>
    public TableColumn? Find([Choices("Columns.Name")] string column) =>
        _columnIndex.TryGetValue(column, out var index) ? Columns[index] : null;

    /// <summary>The position of a shop in <see cref="Shops"/>.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public int IndexOfShop([Choices("Shops")] string shop) =>
        _shopIndex.TryGetValue(shop, out var index) ? index : throw NearestName.NotFound("shop", "店铺", shop, Shops);
}
