using System.Data.Common;

namespace ScoreNotebooks;

public sealed partial class ShopTable
{
    /// <summary>
    /// The table as a data reader: a column "shop" of names, then one column of <see cref="double"/> per column,
    /// missing values as null. <c>await DataFrame.LoadFrom(table.ToDataReader())</c> makes a data frame of it.
    /// </summary>
    public DbDataReader ToDataReader() => new ColumnReader(
    [
        ReaderColumn.Texts("shop", Shops.Count, row => Shops[row]),
        .. Columns.Select(column => ReaderColumn.Numbers(column.Name, column.Values)),
    ]);
}
