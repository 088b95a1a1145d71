namespace ScoreNotebooks;

/// <summary>The means that the columns of a table of products give.</summary>
internal static class ProductMeans
{
    /// <summary>The means given, then those that the columns' names announce.</summary>
    /// <exception cref="WorkbookException">A mean names a column that is not there.</exception>
    internal static IReadOnlyList<HistoryMean> Among(IReadOnlyList<TableColumn> columns, IReadOnlyList<HistoryMean> given)
    {
        string[] names = [.. columns.Select(column => column.Name)];
        foreach (var part in given.SelectMany(mean => new[] { mean.Sum, mean.Number }))
            if (!names.Contains(part)) throw NearestName.NotFound("column", "列", part, names);
        return [.. given, .. MeanColumns.Among(names).DistinctBy(mean => mean.Name).Where(mean => given.All(known => known.Name != mean.Name))];
    }
}
