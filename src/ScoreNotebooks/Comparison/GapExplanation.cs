namespace ScoreNotebooks;

/// <summary>
/// The difference between two totals shared among metrics so that the shares sum to it: Shapley values
/// (Shapley 1953; for composite indicators, cf. Shorrocks 2013), the only sharing that is fair to every order
/// in which one shop's metrics could be exchanged for the other's.
/// </summary>
/// <param name="From">The shop the gap starts from.</param>
/// <param name="To">The shop it leads to.</param>
/// <param name="Shares">One share per metric and adjustment, in the model's order; those that do not differ have zero.</param>
/// <param name="Method">How the shares were found.</param>
/// <param name="Model">The model that gave both totals.</param>
public sealed partial record GapExplanation(
    ShopScore From, ShopScore To, IReadOnlyList<GapShare> Shares, GapMethod Method, ScoreModel Model)
{
    /// <summary>The gap: the total of <see cref="To"/> less the total of <see cref="From"/>.</summary>
    public double Gap => To.Total - From.Total;

    /// <summary>What the two totals rest on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions { get; init; } = [];

    /// <summary>The shares of the dimensions right below the root: the sums of what is in them.</summary>
    public IReadOnlyList<(Dimension Dimension, double Points)> ByDimension()
    {
        var sums = new List<(Dimension, double)>();
        foreach (var dimension in Model.Root.Parts.OfType<Dimension>())
        {
            var below = dimension.SelfAndBelow().Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
            sums.Add((dimension, Shares.Where(share => below.Contains(share.Dimension)).Sum(share => share.Points)));
        }

        return sums;
    }
}
