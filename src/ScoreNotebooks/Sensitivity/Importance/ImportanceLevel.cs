namespace ScoreNotebooks;

/// <summary>The parts of one score, each with its nominal weight beside what it does.</summary>
/// <param name="Score">The id of the dimension whose score it is; the root's for the total.</param>
/// <param name="Title">Its name.</param>
/// <param name="Parts">Its parts: all metrics for the total, else what stands directly in the dimension.</param>
/// <param name="Method">How the indices were found.</param>
/// <param name="IsOfMetrics">True when the parts are all metrics below, by their share of the score; false for what stands directly in the dimension.</param>
public sealed record ImportanceLevel(
    string Score, BilingualText Title, IReadOnlyList<PartImportance> Parts, VarianceMethod Method, bool IsOfMetrics)
{
    /// <summary>The part of that id.</summary>
    /// <exception cref="WorkbookException">There is no such part; the message names the nearest one.</exception>
    public PartImportance this[[Choices("Parts.Id")] string part] => Parts.FirstOrDefault(known => known.Id == part)
        ?? throw NearestName.NotFound("part", "部分", part, Parts.Select(known => known.Id));
}
