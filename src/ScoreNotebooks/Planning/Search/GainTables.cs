namespace ScoreNotebooks;

/// <summary>
/// Bounds for all choices that begin with a set of measures: the score of that set, and for each input the most that its
/// measures can add wherever the other inputs are. Inputs are thought of as moved one after the other, so the score of any
/// choice is no more than the first score and a gain per input.
/// </summary>
/// <param name="Base">The measures chosen.</param>
/// <param name="Open">The measures open.</param>
/// <param name="Quantity">Where those chosen are on the scale of gains.</param>
/// <param name="Groups">The gains.</param>
internal sealed record GainTables(ulong Base, ulong Open, double Quantity, IReadOnlyList<GroupGains> Groups)
{
    /// <summary>How many difference walks it took to find them.</summary>
    internal int Walks { get; init; }

    /// <summary>True when every gain is what it always is, so that tables for a narrower choice would tell no more.</summary>
    internal bool AreCertain { get; } = Groups.All(group => group.IsCertain);
}
