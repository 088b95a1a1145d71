namespace ScoreNotebooks;

/// <summary>A gate that means something else for a shop under other rules.</summary>
/// <param name="Gate">The gate, as the later rules have it where they do.</param>
/// <param name="Old">What it meant under the earlier rules; null when they did not have it.</param>
/// <param name="New">What it means under the later rules; null when they do not have it.</param>
public sealed record GateChange(Gate Gate, GateState? Old, GateState? New)
{
    /// <summary>The gates whose meaning changed, those of one version only among them.</summary>
    internal static IReadOnlyList<GateChange> Of(IReadOnlyList<GateOutcome> old, IReadOnlyList<GateOutcome> fresh)
    {
        var changes = fresh.Select(outcome => new GateChange(
            outcome.Gate, old.FirstOrDefault(known => known.Gate.Id == outcome.Gate.Id)?.State, outcome.State));
        var gone = old.Where(outcome => fresh.All(known => known.Gate.Id != outcome.Gate.Id)).Select(outcome => new GateChange(outcome.Gate, outcome.State, null));
        return [.. changes.Concat(gone).Where(change => change.Old != change.New)];
    }
}
