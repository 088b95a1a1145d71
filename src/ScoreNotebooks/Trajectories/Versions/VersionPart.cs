namespace ScoreNotebooks;

/// <summary>A metric or a dimension right below the root, of one version or of several.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The name shown, of the newest version that has it.</param>
/// <param name="IsDimension">Whether it is a dimension.</param>
internal sealed record VersionPart(string Id, BilingualText Title, bool IsDimension)
{
    /// <summary>Whether a version has it.</summary>
    internal bool IsIn(ScoreModel model) => IsDimension ? VersionedTrajectory.HasDimension(model, Id) : VersionedTrajectory.HasMetric(model, Id);

    /// <summary>The name, with the versions that alone have it.</summary>
    internal BilingualText TitleIn(RuleVersions versions) => versions.OnlyUnder(IsIn) is not { } only ? Title
        : new BilingualText($"{Title.English} ({only.English})", $"{Title.Chinese}（{only.Chinese}）");

    /// <summary>Its score of a shop on each day.</summary>
    internal ReadOnlyMemory<double> ScoresOf(VersionedTrajectory trajectory, string shop) =>
        IsDimension ? trajectory.DimensionScores(shop, Id) : trajectory.Points(shop, Id);
}

/// <summary>The parts that any version has: those of the newest first, then what only older ones have.</summary>
internal static class VersionParts
{
    /// <summary>What stands right below the root.</summary>
    internal static IReadOnlyList<VersionPart> Of(RuleVersions versions) => Distinct(
        versions.All.Reverse().SelectMany(version => version.Model.Root.Parts.Select(part => new VersionPart(part.Id, version.Model.TitleOf(part.Id), part is Dimension))));

    /// <summary>The metrics.</summary>
    internal static IReadOnlyList<VersionPart> MetricsOf(RuleVersions versions) => Distinct(
        versions.All.Reverse().SelectMany(version => version.Model.Metrics.Select(metric => new VersionPart(metric.Id, metric.Title, false))));

    private static IReadOnlyList<VersionPart> Distinct(IEnumerable<VersionPart> parts) => [.. parts.DistinctBy(part => (part.Id, part.IsDimension))];
}
