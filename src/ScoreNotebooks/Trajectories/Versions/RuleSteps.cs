namespace ScoreNotebooks;

/// <summary>Divides what a change of the rules did among the versions that lie between two days.</summary>
internal static class RuleSteps
{
    /// <summary>
    /// The share of every break, in the order of the change. A break's share is what its two versions make of the same
    /// days, so the shares sum to that of all; where a version in between has no total on these days, all stay one share.
    /// </summary>
    /// <param name="change">The change, with the share of the rules as a whole.</param>
    /// <param name="chain">The versions from that of the first day to that of the second.</param>
    internal static IReadOnlyList<RuleShare> Of(ChangeExplanation change, IReadOnlyList<(RuleVersion Version, Trajectory Under)> chain)
    {
        var steps = new List<RuleShare>();
        for (var at = 1; at < chain.Count; at++)
        {
            var (old, fresh) = (chain[at - 1], chain[at]);
            var points = change.Paths.Sum(path => path.Weight * (TotalOf(change, path, chain, fresh.Under) - TotalOf(change, path, chain, old.Under)));
            if (double.IsNaN(points)) return [change.Rules! with { Since = chain.Count == 2 ? Since(chain, 1) : null }];
            steps.Add(new RuleShare(old.Version.Model, fresh.Version.Model, points) { Since = Since(chain, at) });
        }

        return steps;
    }

    // Where the shop changes under the rules of the first day, the rules then change on the second, and the other way round.
    private static double TotalOf(ChangeExplanation change, ChangePath path, IReadOnlyList<(RuleVersion Version, Trajectory Under)> chain, Trajectory under)
    {
        var day = ReferenceEquals(path.Trajectory, chain[0].Under) ? change.To : change.From;
        return under.Totals(change.Shop).Span[under.History.IndexOfDay(day)];
    }

    /// <summary>The day of a break: the first of the later of its two versions.</summary>
    private static DateOnly Since(IReadOnlyList<(RuleVersion Version, Trajectory Under)> chain, int at)
    {
        var (one, other) = (chain[at - 1].Version.InForce.From, chain[at].Version.InForce.From);
        return one > other ? one : other;
    }
}
