namespace ScoreNotebooks;

/// <summary>
/// The values of a metric that can be had at all: a share from 0 to 1, 1 to 5 stars, hours and counts from 0, points within
/// the scale; wider where a table is.
/// </summary>
internal static class PossibleValues
{
    /// <param name="model">The model.</param>
    /// <param name="metric">One of its metrics.</param>
    /// <param name="present">The values that shops have, without missing ones.</param>
    internal static ValueRange Of(ScoreModel model, Metric metric, ReadOnlySpan<double> present)
    {
        var range = metric.Unit switch
        {
            MetricUnit.Share => new ValueRange(0, 1),
            MetricUnit.Stars => new ValueRange(1, 5),
            MetricUnit.Hours or MetricUnit.Seconds or MetricUnit.Count => new ValueRange(0, double.PositiveInfinity),
            MetricUnit.Points => new ValueRange(model.Scale.Low, model.Scale.High),
            _ => new ValueRange(double.NegativeInfinity, double.PositiveInfinity),
        };
        range = range.Including(present);
        if (model.IsMissingBelowZero(metric)) range = range with { Low = Math.Max(0, range.Low) };
        return metric.Treatment is Treatment.Logarithm logarithm && range.Low <= -logarithm.Offset
            ? range with { Low = Math.BitIncrement(-logarithm.Offset) }
            : range;
    }
}
