namespace ScoreNotebooks;

/// <summary>
/// The smallest change of weights that turns the order of two shops: of all weights under which they are level, those
/// nearest to the model's by Euclid's distance, on the simplex of shares. A little beyond, the other one is ahead.
/// </summary>
/// <param name="Ahead">The shop that is ahead at the model's weights.</param>
/// <param name="Behind">The shop that is behind.</param>
/// <param name="Weights">Each part with its share now and at the turn; empty when no weights turn the pair.</param>
public sealed partial record NearestReversal(ShopScore Ahead, ShopScore Behind, IReadOnlyList<ChangedWeight> Weights)
{
    /// <summary>Whether there are weights that turn the pair.</summary>
    public bool IsPossible => Weights.Count > 0;

    /// <summary>
    /// True when the answer is exact: the totals, or a function of each, are linear in the weights. False when it is the
    /// nearest turn that a search from many starts found; a nearer one is then not excluded.
    /// </summary>
    public required bool IsExact { get; init; }

    /// <summary>The dimension whose parts were weighed; null when all metrics were, by their share of the total.</summary>
    public string? Within { get; init; }

    /// <summary>The total of both at the turn; NaN when there is none.</summary>
    public double Total { get; init; } = double.NaN;

    /// <summary>The Euclidean distance between the two vectors of shares; NaN when there is no turn.</summary>
    public double Distance { get; init; } = double.NaN;

    /// <summary>The share of weight that has to move from some parts to others, 0 to 1: half the sum of all changes. NaN when there is no turn.</summary>
    public double Moved => IsPossible ? Weights.Sum(weight => Math.Abs(weight.To - weight.From)) / 2 : double.NaN;

    /// <summary>The parts on which the shop that is behind has more points; what weight must move to.</summary>
    public required IReadOnlyList<BilingualText> BetterParts { get; init; }

    /// <summary>The model that gave both totals.</summary>
    public required ScoreModel Model { get; init; }

    /// <summary>What both totals rest on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions { get; init; } = [];
}
