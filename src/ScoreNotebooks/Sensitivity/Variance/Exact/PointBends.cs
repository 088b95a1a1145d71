namespace ScoreNotebooks;

/// <summary>Where the way from a metric's value to its points may bend or jump; between these values it is smooth.</summary>
internal static class PointBends
{
    internal static IEnumerable<double> Of(Scoreboard scores, MetricRegisters registers)
    {
        var metric = registers.Metric;
        var bounds = metric.Treatment is { IsSampleBased: true } treatment
            ? scores.Sample.BoundsOf(registers.Value, treatment)
            : TreatmentBounds.None;
        return OfRule(scores, metric).Append(bounds.Low).Append(bounds.High).Where(double.IsFinite).Distinct();
    }

    private static IEnumerable<double> OfRule(Scoreboard scores, Metric metric) => metric.Normalisation switch
    {
        Normalisation.Curve curve => curve.Knots.Select(knot => knot.Value),
        Normalisation.Step step => step.Tiers.Select(tier => tier.Value),
        Normalisation.Goalposts ends => [ends.Worst, ends.Best],
        Normalisation.MinMax or Normalisation.Rank or Normalisation.Percentile => scores.Values(metric.Id).ToArray().Distinct(),
        _ => [],
    };
}
