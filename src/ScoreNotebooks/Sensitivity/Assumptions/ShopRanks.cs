namespace ScoreNotebooks;

/// <summary>The ranks of one shop while the choices of the model vary.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Nominal">Its rank under the model as it is; 0 when it has no total.</param>
/// <param name="Median">The rank that half of the replications do not exceed.</param>
/// <param name="Low">The rank that 5 % of the replications do not exceed: its good end.</param>
/// <param name="High">The rank that 95 % of the replications do not exceed: its bad end.</param>
/// <param name="FirstShare">The share of replications in which it is first.</param>
/// <param name="WithoutTotal">The share of replications in which it has no total; those do not count above.</param>
/// <param name="Causes">What share of the variance each choice causes for this shop, in the order of <see cref="AssumptionSensitivity.Choices"/>; NaN when nothing varies for it.</param>
public sealed record ShopRanks(
    string Shop, int Nominal, double Median, double Low, double High, double FirstShare, double WithoutTotal, IReadOnlyList<SobolIndex> Causes);
