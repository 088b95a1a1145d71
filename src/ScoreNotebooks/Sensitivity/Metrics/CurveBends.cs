namespace ScoreNotebooks;

/// <summary>Finds where the way from a metric's value to its points bends or jumps: its normalisation, held within the bounds of its treatment.</summary>
/// <param name="scores">The scores.</param>
/// <param name="registers">The metric.</param>
/// <param name="present">The table's values of the metric.</param>
internal sealed class CurveBends(Scoreboard scores, MetricRegisters registers, double[] present)
{
    private const double SameSlope = 1e-12;

    private readonly Metric _metric = registers.Metric;
    private readonly TreatmentBounds _bounds = registers.Metric.Treatment is { IsSampleBased: true } treatment
        ? scores.Sample.BoundsOf(registers.Value, treatment)
        : TreatmentBounds.None;

    private bool MoreIsBetter => _metric.Direction == Direction.Benefit;

    /// <summary>Between what values the treatment of outliers holds the metric.</summary>
    internal ValueRange Held => new(_bounds.Low, _bounds.High);

    /// <summary>The bends, ascending.</summary>
    internal IReadOnlyList<Bend> Find() => [.. Unordered().OrderBy(bend => bend.Value)];

    private IEnumerable<Bend> Unordered() => _metric.Normalisation switch
    {
        Normalisation.Curve curve => Kinks(curve.Knots),
        Normalisation.Goalposts ends when ends.Worst < ends.Best => Kinks([new Knot(ends.Worst, 0), new Knot(ends.Best, 1)]),
        Normalisation.Goalposts ends => Kinks([new Knot(ends.Best, 1), new Knot(ends.Worst, 0)]),
        Normalisation.Step step => Steps(step),
        Normalisation.MinMax => present.Length == 0 || HeldTo(present.Min()) == HeldTo(present.Max())
            ? []
            : [new Bend(HeldTo(present.Min()), false), new Bend(HeldTo(present.Max()), false)],
        Normalisation.Rank or Normalisation.Percentile => present.Select(HeldTo).Distinct().Where(IsRankPassed).Select(value => new Bend(value, true)),
        // Below zero a part of a geometric or harmonic mean counts otherwise than above.
        Normalisation.Identity when HasMeanAboveZero() => Bounds().Append(new Bend(0, true)),
        _ => Bounds(),
    };

    private double HeldTo(double value) => Held.Nearest(value);

    private IEnumerable<Bend> Bounds() => new[] { _bounds.Low, _bounds.High }.Where(double.IsFinite).Distinct().Select(bound => new Bend(bound, false));

    /// <summary>The knots at which the slope really changes, beyond the bounds none.</summary>
    private IEnumerable<Bend> Kinks(IReadOnlyList<Knot> knots)
    {
        var curve = PiecewiseCurve.Lines(knots.Select(knot => knot.Value), knots.Select(knot => knot.Points));
        double[] places = [.. knots.Select(knot => HeldTo(knot.Value)).Concat(Bounds().Select(bound => bound.Value)).Distinct().Order()];
        for (var i = 0; i < places.Length; i++)
        {
            var before = i == 0 ? 0 : Slope(places[i - 1], places[i]);
            var after = i == places.Length - 1 ? 0 : Slope(places[i], places[i + 1]);
            if (Math.Abs(after - before) > SameSlope * Math.Max(Math.Abs(before), Math.Abs(after))) yield return new Bend(places[i], false);
        }

        double Slope(double from, double to) => (curve.At(to) - curve.At(from)) / (to - from);
    }

    /// <summary>The tiers that can be entered and whose points differ from those before.</summary>
    private IEnumerable<Bend> Steps(Normalisation.Step step)
    {
        // Towards better values every tier is entered at its threshold; the first from the points of no tier.
        Knot[] tiers = MoreIsBetter ? [.. step.Tiers] : [.. step.Tiers.Reverse()];
        var points = tiers.Select(tier => tier.Points).Prepend(step.Otherwise).ToArray();
        return tiers.Where((tier, i) => points[i] != points[i + 1] && IsTierEntered(tier.Value)).Select(tier => new Bend(tier.Value, true));
    }

    private bool IsTierEntered(double threshold) => MoreIsBetter
        ? threshold > _bounds.Low && threshold <= _bounds.High
        : threshold >= _bounds.Low && threshold < _bounds.High;

    // Beyond a bound every value is the bound, and none is better than that.
    private bool IsRankPassed(double value) => MoreIsBetter ? value < _bounds.High : value > _bounds.Low;

    private bool HasMeanAboveZero() => scores.Model.Dimensions.Any(dimension =>
        dimension.Aggregation is Aggregation.Geometric or Aggregation.Harmonic && dimension.Parts.Any(part => part.Id == _metric.Id));
}
