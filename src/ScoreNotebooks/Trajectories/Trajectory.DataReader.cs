using System.Data.Common;

namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    /// <summary>
    /// Every shop's every day as a data reader: "shop", "day" (2026-05-01), "total", "rank" and "coverage", where there is
    /// none null. <c>await DataFrame.LoadFrom(trajectory.ToDataReader())</c> makes a data frame of it.
    /// </summary>
    public DbDataReader ToDataReader()
    {
        var ranks = new double[_totals.Length];
        for (var row = 0; row < ranks.Length; row++) ranks[row] = _ranks.Value[row] == 0 ? double.NaN : _ranks.Value[row];
        return new ColumnReader(
        [
            ReaderColumn.Texts("shop", _totals.Length, row => Shops[row / Days.Count]),
            ReaderColumn.Texts("day", _totals.Length, row => Formats.Day(Days[row % Days.Count])),
            ReaderColumn.Numbers("total", _totals),
            ReaderColumn.Numbers("rank", ranks),
            ReaderColumn.Numbers("coverage", _coverage),
        ]);
    }
}
