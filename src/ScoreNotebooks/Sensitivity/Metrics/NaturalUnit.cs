namespace ScoreNotebooks;

/// <summary>
/// The step in which people speak of changes of a metric: a tenth of a star, a percentage point, an hour, one of
/// anything counted or numbered.
/// </summary>
/// <param name="Size">The step in the metric's own unit: 0.1 for stars, 0.01 for a share, otherwise 1.</param>
/// <param name="Name">The step in words.</param>
public sealed record NaturalUnit(double Size, BilingualText Name)
{
    /// <summary>The step of a metric.</summary>
    /// <param name="metric">The metric; its unit decides.</param>
    public static NaturalUnit Of(Metric metric) => metric.Unit switch
    {
        MetricUnit.Stars => new NaturalUnit(0.1, new BilingualText("0.1 stars", "0.1 星")),
        MetricUnit.Share => new NaturalUnit(0.01, new BilingualText("1 percentage point", "1 个百分点")),
        MetricUnit.Seconds => new NaturalUnit(1, new BilingualText("1 second", "1 秒")),
        MetricUnit.Hours => new NaturalUnit(1, new BilingualText("1 hour", "1 小时")),
        MetricUnit.Points => new NaturalUnit(1, new BilingualText("1 point", "1 分")),
        _ => new NaturalUnit(1, BilingualText.Same("1")),
    };
}
