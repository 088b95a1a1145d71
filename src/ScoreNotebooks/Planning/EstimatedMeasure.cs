namespace ScoreNotebooks;

/// <summary>
/// A measure with what the user estimates of it: what it costs, what it does to which metrics, how long it takes. Made by
/// <see cref="Measure.With"/>.
/// </summary>
public sealed record EstimatedMeasure
{
    internal EstimatedMeasure(Measure measure, double cost, IReadOnlyList<Effect> effects)
    {
        Measure = measure;
        Cost = cost;
        Effects = [.. effects];
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; }

    /// <summary>The measure's id.</summary>
    public string Id => Measure.Id;

    /// <summary>What it is expected to cost, in whatever all measures of a plan are counted in: yuan, hours of work.</summary>
    public double Cost { get; }

    /// <summary>The lowest cost; <see cref="Cost"/> unless a range was given.</summary>
    public double CostAtLeast { get; internal init; }

    /// <summary>The highest cost; <see cref="Cost"/> unless a range was given.</summary>
    public double CostAtMost { get; internal init; }

    /// <summary>What it does to metrics.</summary>
    public IReadOnlyList<Effect> Effects { get; }

    /// <summary>The days from its start to when it works; the metric's own window comes on top.</summary>
    public int Days { get; internal init; }

    /// <summary>The ids of measures that must be carried out before.</summary>
    public IReadOnlyList<string> Requires { get; internal init; } = [];

    /// <summary>The ids of measures that cannot go with this one.</summary>
    public IReadOnlyList<string> Excludes { get; internal init; } = [];

    /// <summary>The cost at one end of its range, or as expected.</summary>
    public double CostAt(Robustness robustness) => robustness switch
    {
        Robustness.Worst => CostAtMost,
        Robustness.Best => CostAtLeast,
        _ => Cost,
    };
}
