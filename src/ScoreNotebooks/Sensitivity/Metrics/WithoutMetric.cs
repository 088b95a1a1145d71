namespace ScoreNotebooks;

/// <summary>Makes the model in which one metric weighs nothing.</summary>
internal static class WithoutMetric
{
    /// <summary>
    /// The model without the metric; null when no other metric would count. Where the metric is alone in its dimension,
    /// the dimension weighs nothing instead, and so on upwards.
    /// </summary>
    internal static ScoreModel? Of(ScoreModel model, string metric) =>
        Without(model.Root, metric) is { } root ? model with { Root = root } : null;

    private static Dimension? Without(Dimension dimension, string metric)
    {
        var parts = dimension.Parts.Select(part => part switch
        {
            MetricPart when part.Id == metric => part with { Weight = 0 },
            Dimension below when Holds(below, metric) => Without(below, metric) ?? below with { Weight = 0 },
            _ => part,
        }).ToList();
        return parts.Any(part => part.Weight > 0) ? dimension with { Parts = parts } : null;
    }

    private static bool Holds(Dimension dimension, string metric) =>
        dimension.SelfAndBelow().Any(below => below.Parts.Any(part => part is MetricPart && part.Id == metric));
}
