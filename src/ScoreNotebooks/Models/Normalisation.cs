namespace ScoreNotebooks;

/// <summary>
/// How a metric's value becomes points (OECD/JRC Handbook on Constructing Composite Indicators, step 5). The
/// direction of the metric is applied before every rule, so more points always mean better.
/// </summary>
public abstract record Normalisation
{
    private Normalisation()
    {
    }

    /// <summary>True when the points depend on the other shops of the table.</summary>
    public bool IsSampleBased => this is MinMax or ZScore or Rank or Percentile;

    /// <summary>Piecewise linear through the knots, constant beyond the first and the last. Need not be monotone.</summary>
    /// <param name="Knots">Value and points of each knot, values strictly increasing, at least two.</param>
    public sealed record Curve(IReadOnlyList<Knot> Knots) : Normalisation;

    /// <summary>
    /// Tiers. For a benefit metric a value gets the points of the highest threshold it reaches; for a cost
    /// metric those of the lowest threshold it does not exceed.
    /// </summary>
    /// <param name="Tiers">Threshold and points of each tier, thresholds strictly increasing, at least one.</param>
    /// <param name="Otherwise">The points of a value that reaches no tier.</param>
    public sealed record Step(IReadOnlyList<Knot> Tiers, double Otherwise) : Normalisation;

    /// <summary>Min–max against two fixed ends of the scale, clamped: the worst end gives the scale's low, the best its high.</summary>
    /// <param name="Worst">The value that gets the lowest points.</param>
    /// <param name="Best">The value that gets the highest points.</param>
    public sealed record Goalposts(double Worst, double Best) : Normalisation;

    /// <summary>Min–max against the worst and the best shop of the table, clamped. Undefined when all are equal.</summary>
    /// <param name="Low">The points of the worst shop.</param>
    /// <param name="High">The points of the best shop.</param>
    public sealed record MinMax(double Low, double High) : Normalisation;

    /// <summary>Mean + Deviation × (value − sample mean) ÷ sample standard deviation (n − 1). Undefined when all are equal.</summary>
    /// <param name="Mean">The points of an average shop.</param>
    /// <param name="Deviation">The points that one standard deviation is worth; positive.</param>
    public sealed record ZScore(double Mean, double Deviation) : Normalisation;

    /// <summary>The rank among the shops that have the value: 1 = worst; shops that tie share the lowest.</summary>
    public sealed record Rank : Normalisation;

    /// <summary>(rank − 1) ÷ (n − 1) over the n shops that have the value, spread over a stated range. Undefined for one shop.</summary>
    /// <param name="Low">The points of the worst shop.</param>
    /// <param name="High">The points of a shop that is better than all others.</param>
    public sealed record Percentile(double Low, double High) : Normalisation;

    /// <summary>Not public: to be read in the back office and set with <see cref="ScoreModel.WithNormalisation"/> or <see cref="ScoreModel.WithTiers(string, double, ValueTuple{double, double}[])"/>. A model with it scores nothing.</summary>
    /// <param name="ReadAt">Where a merchant can read it.</param>
    public sealed record Unknown(BilingualText ReadAt) : Normalisation;

    /// <summary>The value is the points; the metric must be a benefit.</summary>
    public sealed record Identity : Normalisation;
}
