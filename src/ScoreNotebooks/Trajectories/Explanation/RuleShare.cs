namespace ScoreNotebooks;

/// <summary>What a change of the rules did to a total, apart from what the shop did.</summary>
/// <param name="Earlier">The model that gave the earlier total.</param>
/// <param name="Later">The model that gave the later one.</param>
/// <param name="Points">
/// The share, in points: the average of what the new rules do to the score of the earlier day and to that of the later
/// (one of the two where the other has no total).
/// </param>
public sealed record RuleShare(ScoreModel Earlier, ScoreModel Later, double Points)
{
    /// <summary>Whether nothing but weights differ between the two models.</summary>
    public bool IsOfWeights =>
        Earlier.Metrics.SequenceEqual(Later.Metrics) && Earlier.Adjustments.SequenceEqual(Later.Adjustments)
        && Earlier.Limits.SequenceEqual(Later.Limits) && Earlier.Missing == Later.Missing
        && Shape(Earlier).SequenceEqual(Shape(Later));

    /// <summary>The first day of the new rules, where the two models are versions with days; null otherwise.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>What the share is called.</summary>
    public BilingualText Title
    {
        get
        {
            if (Since is null && IsOfWeights) return new BilingualText("Change of weights", "权重调整");
            var (old, fresh) = Earlier.Version == Later.Version ? (Earlier.Id, Later.Id) : (Earlier.Version, Later.Version);
            List<string> told = old == fresh ? [] : [$"{old} → {fresh}"];
            if (Since is { } day) told.Add(Formats.Day(day));
            return told.Count == 0
                ? new BilingualText("Change of rules", "规则变更")
                : new BilingualText($"Change of rules ({string.Join(", ", told)})", $"规则变更（{string.Join("，", told)}）");
        }
    }

    private static IEnumerable<(string Id, Aggregation Aggregation, string Parts)> Shape(ScoreModel model) =>
        model.Dimensions.Select(dimension => (dimension.Id, dimension.Aggregation, string.Join('\n', dimension.Parts.Select(part => part.Id))));
}
