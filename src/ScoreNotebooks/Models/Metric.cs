namespace ScoreNotebooks;

/// <summary>One measured thing that a model gives points for.</summary>
/// <param name="Id">The name used in code and files: lower case letters, digits, "_" and "-".</param>
/// <param name="Title">The name shown.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Value">The column it is read from, or the small formula over columns that gives it.</param>
/// <param name="Normalisation">How its values become points.</param>
public sealed record Metric(
    string Id, BilingualText Title, MetricUnit Unit, Direction Direction, Formula Value, Normalisation Normalisation)
{
    /// <summary>The days the platform sums over before it takes the value; null when the model does not say.</summary>
    public MetricWindow? Window { get; init; }

    /// <summary>The sample a shop needs for the metric to count; null when any will do.</summary>
    public MinimumSample? MinimumSample { get; init; }

    /// <summary>What becomes of outliers before values become points; null when nothing does.</summary>
    public Treatment? Treatment { get; init; }

    /// <summary>True when a shop's points depend on the other shops of the table.</summary>
    public bool IsSampleBased => Normalisation.IsSampleBased || Treatment is { IsSampleBased: true };

    /// <summary>Whether the platform itself scores what the metric measures; null when the model does not say.</summary>
    public OfficialUse? Official { get; init; }

    /// <summary>What in this metric is assumed and not known from a source; shown wherever a result rests on it. Null when nothing is.</summary>
    public BilingualText? Assumption { get; init; }

    /// <summary>The id of the entry of <see cref="ScoreModel.Sources"/> that the metric comes from, if any.</summary>
    public string? Source { get; init; }
}
