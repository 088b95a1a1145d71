namespace ScoreNotebooks;

/// <summary>The columns of a table of products with their sums, and the sums after something about one product is changed.</summary>
internal sealed class ProductSums
{
    private readonly ProductTable _table;
    private readonly Dictionary<string, double> _sums;

    internal ProductSums(ProductTable table)
    {
        _table = table;
        _sums = table.Columns.ToDictionary(column => column.Name, column => SumOf(column.Values.Span), StringComparer.Ordinal);
    }

    private ProductSums(ProductTable table, Dictionary<string, double> sums) => (_table, _sums) = (table, sums);

    internal double this[string column] => _sums[column];

    internal bool Has(string column) => _sums.ContainsKey(column);

    /// <summary>The sums as a metric of a trajectory reads them: of a mean its sum and its cases.</summary>
    internal WindowSum Window(string column) => _table.FindMean(column) is { } mean ? new WindowSum(_sums[mean.Sum], _sums[mean.Number], 1) : new WindowSum(_sums[column], 0, 1);

    /// <summary>What the model reads: a column's sum, of a mean the ratio of its sums; null when products have no such column.</summary>
    internal double? Input(string name)
    {
        if (_table.FindMean(name) is { } mean) return _sums[mean.Number] == 0 ? double.NaN : _sums[mean.Sum] / _sums[mean.Number];
        return _sums.TryGetValue(name, out var sum) ? sum : null;
    }

    /// <summary>The sums without a product.</summary>
    internal ProductSums Without(int product) => new(_table, _sums.ToDictionary(sum => sum.Key, sum => sum.Value - Of(product, sum.Key), StringComparer.Ordinal));

    /// <summary>A product alone.</summary>
    internal ProductSums Alone(int product) => new(_table, _sums.ToDictionary(sum => sum.Key, sum => Of(product, sum.Key), StringComparer.Ordinal));

    /// <summary>The sums when a product keeps its cases and they turn out as those of others do.</summary>
    /// <param name="product">The product.</param>
    /// <param name="families">What is mended.</param>
    /// <param name="others">The sums of the others.</param>
    internal ProductSums Mending(int product, IEnumerable<ProductFamily> families, ProductSums others)
    {
        var mended = new Dictionary<string, double>(_sums, StringComparer.Ordinal);
        foreach (var family in families)
        {
            var (cases, ofOthers) = (family.Cases.Sum(column => Of(product, column)), family.Cases.Sum(column => others[column]));
            if (ofOthers == 0) continue;
            foreach (var column in family.Columns) mended[column] += (cases * others[column] / ofOthers) - Of(product, column);
        }

        return new ProductSums(_table, mended);
    }

    private double Of(int product, string column) => _table.Find(column)!.Values.Span[product] is var value && double.IsNaN(value) ? 0 : value;

    private static double SumOf(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            if (!double.IsNaN(value)) sum += value;
        return sum;
    }
}
