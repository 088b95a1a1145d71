namespace ScoreNotebooks;

/// <summary>One measure as the search sees it. Sets of measures are bits of a number.</summary>
/// <param name="Cost">What it costs.</param>
/// <param name="Effects">What it does, at most one entry per input.</param>
/// <param name="Requires">All measures that must go with it, those that they require included.</param>
/// <param name="RequiredBy">All measures that cannot be without it.</param>
/// <param name="Excludes">The measures that cannot go with it.</param>
internal sealed record PlanItem(double Cost, IReadOnlyList<ItemEffect> Effects, ulong Requires, ulong RequiredBy, ulong Excludes);
