using System.Data.Common;

namespace ScoreNotebooks;

public sealed partial class ShopHistory
{
    /// <summary>
    /// The history as a data reader: a row for each shop and day with the columns "shop" and "day" (2026-05-01), then one
    /// column of <see cref="double"/> per daily column, no data as null. <c>await DataFrame.LoadFrom(history.ToDataReader())</c>
    /// makes a data frame of it.
    /// </summary>
    public DbDataReader ToDataReader() => new ColumnReader(
    [
        ReaderColumn.Texts("shop", Shops.Count * Days.Count, row => Shops[row / Days.Count]),
        ReaderColumn.Texts("day", Shops.Count * Days.Count, row => Formats.Day(Days[row % Days.Count])),
        .. Columns.Select(column => ReaderColumn.Numbers(column.Name, column.Amounts)),
    ]);
}
