namespace ScoreNotebooks;

/// <summary>
/// Weights, zero or more, whose importance has the shares that were wanted, or comes as near as weights can
/// (Paruolo, Saisana &amp; Saltelli 2013; Becker et al. 2017).
/// </summary>
/// <param name="Dimension">The dimension whose parts were weighed anew.</param>
/// <param name="Measure">By what importance was measured.</param>
/// <param name="Parts">The parts.</param>
/// <example><c>model.WithWeights(whatIf.BalanceWeights().Weights)</c></example>
public sealed partial record BalancedWeights(Dimension Dimension, ImportanceMeasure Measure, IReadOnlyList<BalancedPart> Parts)
{
    // Nearer than this is met: a hundredth of a percentage point.
    private const double Met = 1e-4;

    /// <summary>How far the importance of the part that is farthest off is from what was wanted, as a share of all importance.</summary>
    public double Distance => Parts.Max(part => double.IsNaN(part.After) ? double.PositiveInfinity : Math.Abs(part.After - part.Wanted));

    /// <summary>Whether every share of importance is the one that was wanted, to a hundredth of a percentage point.</summary>
    public bool IsConverged => Distance <= Met;

    /// <summary>The new weights by id, for <see cref="ScoreModel.WithWeights(IReadOnlyDictionary{string, double})"/>.</summary>
    public IReadOnlyDictionary<string, double> Weights => Parts.ToDictionary(part => part.Id, part => part.NewWeight);

    /// <summary>What the result rests on.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];
}
