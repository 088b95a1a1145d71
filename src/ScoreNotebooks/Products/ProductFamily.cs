namespace ScoreNotebooks;

/// <summary>Columns of products that belong together: how the same cases turned out, or a sum over cases.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Columns">The columns that are mended.</param>
/// <param name="Cases">The columns whose sum is the number of cases, which stay as they are.</param>
internal sealed record ProductFamily(BilingualText Title, IReadOnlyList<string> Columns, IReadOnlyList<string> Cases)
{
    /// <summary>The families of a table that a model has to do with.</summary>
    internal static IReadOnlyList<ProductFamily> Of(ScoreModel model, ProductTable products)
    {
        var read = model.Metrics.SelectMany(metric => metric.Value.Columns).ToHashSet(StringComparer.Ordinal);
        var counts = model.Counts.Where(group => group.Parts.All(part => products.Find(part) is not null) && (group.Total is null || products.Find(group.Total) is not null))
            .Where(group => group.Parts.Any(read.Contains))
            .Select(group => new ProductFamily(group.Title, group.Parts, group.Total is null ? group.Parts : [group.Total]));
        var means = products.Means.Where(mean => read.Contains(mean.Name))
            .Select(mean => new ProductFamily(TitleOf(model, mean.Name), [mean.Sum], [mean.Number]));
        return [.. counts, .. means];
    }

    private static BilingualText TitleOf(ScoreModel model, string column) =>
        model.Metrics.FirstOrDefault(metric => metric.Value.Columns.Contains(column))?.Title ?? BilingualText.Same(column);
}
