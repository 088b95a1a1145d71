namespace ScoreNotebooks;

/// <summary>
/// How the ranking depends on the choices of the model (uncertainty and sensitivity analysis of a composite indicator:
/// Saisana, Saltelli &amp; Tarantola 2005; OECD/JRC Handbook on Constructing Composite Indicators, step 7). All choices
/// vary together, independently of one another.
/// </summary>
/// <param name="Scores">The scores under the model as it is.</param>
/// <param name="Choices">The choices that were varied, with the share of variance each causes.</param>
/// <param name="Shops">The ranks of each shop, in the table's order.</param>
/// <param name="Replications">How many rankings the intervals rest on.</param>
public sealed partial record AssumptionSensitivity(
    Scoreboard Scores, IReadOnlyList<AssumptionChoice> Choices, IReadOnlyList<ShopRanks> Shops, int Replications)
{
    private const double WidestSure = 0.5;

    /// <summary>What the shares of variance are of.</summary>
    public AssumptionOutput Output { get; init; }

    /// <summary>The share of the replications whose ranking is that of the model as it is, shop for shop.</summary>
    public double SameRanking { get; init; }

    /// <summary>How many further rankings the shares of variance rest on.</summary>
    public long Evaluations { get; init; }

    /// <summary>Each alternative by itself, everything else as in the model: what it makes of the ranks.</summary>
    public IReadOnlyList<AlternativeRanks> Alternatives => AlternativesLater.Value;

    /// <summary>Choices that were not varied although asked for, and why.</summary>
    public IReadOnlyList<BilingualText> NotVaried { get; init; } = [];

    /// <summary>The alternatives, computed when they are asked for.</summary>
    internal Lazy<IReadOnlyList<AlternativeRanks>> AlternativesLater { get; init; } = new(() => []);

    /// <summary>What every answer rests on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions => Scores.Assumptions;

    /// <summary>
    /// The choice that matters most: the one that causes the largest share by itself or with others; null when no rank
    /// varies, or so seldom that the shares cannot be told.
    /// </summary>
    public AssumptionChoice? MattersMost =>
        AreSharesSure ? Choices.Where(choice => choice.Total.Value > 0).MaxBy(choice => choice.Total.Value) : null;

    /// <summary>Whether any output varies and the intervals of all shares are narrower than half of the variance.</summary>
    public bool AreSharesSure => Choices.All(choice => IsSure(choice.First) && IsSure(choice.Total));

    /// <summary>The ranks of one shop.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ShopRanks this[[Choices("Scores.Shops")] string shop] => Shops[Scores.Table.IndexOfShop(shop)];

    /// <summary>Whether a share can be told from none and from all.</summary>
    internal static bool IsSure(IndexEstimate share) => share.Width < WidestSure;

    /// <summary>The share, or NaN where it cannot be told.</summary>
    internal static IndexEstimate SureOnly(IndexEstimate share) =>
        IsSure(share) ? share : new IndexEstimate(double.NaN, double.NaN, double.NaN, double.NaN);

    /// <summary>One choice.</summary>
    /// <exception cref="WorkbookException">There is no such choice; the message names the nearest one.</exception>
    public AssumptionChoice Choice([Choices("Choices.Id")] string id) => Choices.FirstOrDefault(choice => choice.Id == id)
        ?? throw NearestName.NotFound("choice", "选择", id, Choices.Select(choice => choice.Id));
}
