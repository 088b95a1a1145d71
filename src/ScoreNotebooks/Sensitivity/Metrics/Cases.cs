namespace ScoreNotebooks;

/// <summary>How the counted cases of one shop turned out.</summary>
/// <param name="Group">The columns that count them.</param>
/// <param name="Counts">The count of each part of the group; when the group has a total, the rest last.</param>
/// <param name="Total">All cases.</param>
internal sealed record Cases(CountGroup Group, IReadOnlyList<double> Counts, double Total)
{
    /// <summary>The cases of a shop; null when a count is missing or they contradict one another.</summary>
    internal static Cases? Of(Scoreboard scores, CountGroup group, int shop)
    {
        var counts = group.Parts.Select(Count).ToList();
        var total = group.Total is null ? counts.Sum() : Count(group.Total);
        if (group.Total is not null) counts.Add(total - counts.Sum());
        return counts.All(count => count >= 0) && total > 0 ? new Cases(group, counts, total) : null;

        double Count(string column) => scores.Table.Find(column) is { } known ? known.Values.Span[shop] : double.NaN;
    }
}
