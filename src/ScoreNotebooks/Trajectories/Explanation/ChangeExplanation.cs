namespace ScoreNotebooks;

/// <summary>
/// Why a shop's total is on one day what it was not on another: the change shared among metrics by Shapley values, each
/// share divided between what entered and what left the metric's window; a metric that goes missing or appears and a
/// change of the rules have shares of their own. All of them sum to the change. Exchanging the two days turns every sign.
/// </summary>
/// <param name="Shop">The shop.</param>
/// <param name="From">The day the change starts from.</param>
/// <param name="To">The day it leads to.</param>
/// <param name="TotalBefore">The total on the first of the two days.</param>
/// <param name="TotalAfter">The total on the second, under the later rules where there are such.</param>
/// <param name="Shares">One share per metric and adjustment, in the model's order.</param>
/// <param name="Method">How the shares were found.</param>
/// <param name="Model">The model; the later one where the rules changed.</param>
public sealed partial record ChangeExplanation(
    string Shop, DateOnly From, DateOnly To, double TotalBefore, double TotalAfter,
    IReadOnlyList<ChangeShare> Shares, GapMethod Method, ScoreModel Model)
{
    private readonly IReadOnlyList<ChangePath> _paths = [];

    /// <summary>The change: <see cref="TotalAfter"/> less <see cref="TotalBefore"/>.</summary>
    public double Change => TotalAfter - TotalBefore;

    /// <summary>What a change of rules or weights did; null when both totals are under the same model.</summary>
    public RuleShare? Rules { get; init; }

    /// <summary>
    /// What each change of the rules between the two days did, in the order of the change; they sum to <see cref="Rules"/>.
    /// One entry where the rules changed once, none where they did not.
    /// </summary>
    public IReadOnlyList<RuleShare> RuleSteps { get => field ?? (Rules is null ? [] : [Rules]); init; }

    /// <summary>What happened in the days that entered or left the windows, by first day.</summary>
    public IReadOnlyList<ChangeEvent> Events { get; init; } = [];

    /// <summary>What the totals rest on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions { get; init; } = [];

    /// <summary>The trajectories along which the shop's own change is followed, each with its weight.</summary>
    internal IReadOnlyList<ChangePath> Paths { get => _paths; init => _paths = value; }

    /// <summary>The shares of what is right below the root; those of the rules and of adjustments of the total as their own. They sum to the change.</summary>
    public IReadOnlyList<DimensionChange> ByDimension()
    {
        var changes = new List<DimensionChange>();
        var left = Shares.ToList();
        foreach (var (model, part) in Parts())
        {
            var below = part is Dimension dimension ? dimension.SelfAndBelow().Select(node => node.Id).ToHashSet(StringComparer.Ordinal) : [];
            var inPart = left.Where(share => share.Id == part.Id || below.Contains(share.Dimension)).ToList();
            left = [.. left.Except(inPart)];
            changes.Add(new DimensionChange(part.Id, model.TitleOf(part.Id), inPart.Sum(share => share.Points)));
        }

        if (left.Count > 0) changes.Add(new DimensionChange("total", ScoreboardCharts.Rules, left.Sum(share => share.Points)));
        changes.AddRange(RuleSteps.Select(rules => new DimensionChange("rules", rules.Title, rules.Points)));
        return changes;
    }

    /// <summary>
    /// The change day by day, each shared among metrics. The changes sum to <see cref="Change"/>, less what a change of
    /// rules did.
    /// </summary>
    /// <param name="cancellation">Ends the work.</param>
    public DailyChanges ByDay(CancellationToken cancellation = default) => new(Shop, DailyWalk.Of(this, cancellation), Events);

    /// <summary>What is right below the root: of the later model, then what only the earlier one has.</summary>
    private IEnumerable<(ScoreModel Model, ScorePart Part)> Parts()
    {
        foreach (var part in Model.Root.Parts) yield return (Model, part);
        if (Rules is not { Earlier: var earlier }) yield break;
        var known = Model.Dimensions.Select(part => part.Id).Concat(Model.Metrics.Select(metric => metric.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var part in earlier.Root.Parts.Where(part => !known.Contains(part.Id))) yield return (earlier, part);
    }
}
