namespace ScoreNotebooks;

/// <summary>A forecast made on an earlier day, beside what then happened.</summary>
/// <param name="Bands">What was forecast.</param>
/// <param name="Came">What came on each of <see cref="Days"/>, in the unit of the bands; NaN on a day without a value.</param>
public sealed partial record ForecastOutcome(ForecastBands Bands, IReadOnlyList<double> Came)
{
    /// <summary>The shop.</summary>
    public string Shop => Bands.Shop;

    /// <summary>The last day that was known when the forecast was made.</summary>
    public DateOnly MadeOn => Bands.Days[0].AddDays(-1);

    /// <summary>The days of the forecast that have come.</summary>
    public IReadOnlyList<DateOnly> Days => [.. Bands.Days.Take(Came.Count)];

    /// <summary>What there was on the day the forecast was made; NaN when there was no value.</summary>
    public double Then { get; init; }

    /// <summary>On how many days a value came.</summary>
    public int DaysCompared => Came.Count(value => !double.IsNaN(value));

    /// <summary>How far what came lies above (or, below zero, under) the middle of the courses, on each day.</summary>
    public IReadOnlyList<double> Miss => [.. Came.Select((value, at) => value - Bands.Median[at])];

    /// <summary>The mean distance between the middle of the courses and what came.</summary>
    public double MeanMiss => Mean(Miss.Select(Math.Abs));

    /// <summary>The mean distance between the value of the day the forecast was made and what came: what "as today" would have missed by.</summary>
    public double MeanMissAsThen => Mean(Came.Select(value => Math.Abs(value - Then)));

    /// <summary>The later trajectory.</summary>
    internal Trajectory Trajectory { get; init; } = null!;

    /// <summary>On how many days what came lies within a band.</summary>
    /// <param name="share">The share of courses within: 0.9, 0.8 or 0.5.</param>
    /// <exception cref="WorkbookException">There is no such band.</exception>
    public int DaysWithin(double share = 0.9)
    {
        var (low, high) = (Bands.Quantile((1 - share) / 2), Bands.Quantile((1 + share) / 2));
        return Enumerable.Range(0, Came.Count).Count(at => Came[at] >= low[at] && Came[at] <= high[at]);
    }

    private static double Mean(IEnumerable<double> values) =>
        values.Where(value => !double.IsNaN(value)).DefaultIfEmpty(double.NaN).Average();
}
