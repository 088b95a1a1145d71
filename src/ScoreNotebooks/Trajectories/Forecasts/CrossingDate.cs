namespace ScoreNotebooks;

/// <summary>When something first happens along the courses of a forecast.</summary>
/// <param name="Days">The days ahead.</param>
/// <param name="By">The probability that it has happened by each day, 0 to 1, never falling.</param>
public sealed record CrossingDate(IReadOnlyList<DateOnly> Days, IReadOnlyList<double> By)
{
    /// <summary>The probability that it happens within the forecast at all.</summary>
    public double Probability => By[^1];

    /// <summary>The day by which it has happened in half of all courses; null when it happens in fewer.</summary>
    public DateOnly? Median => Quantile(0.5);

    /// <summary>The day by which it has happened in one of ten courses; null when it happens in fewer.</summary>
    public DateOnly? Early => Quantile(0.1);

    /// <summary>The day by which it has happened in nine of ten courses; null when it happens in fewer.</summary>
    public DateOnly? Late => Quantile(0.9);

    /// <summary>The mean day of the courses in which it happens; null when it happens in none.</summary>
    public DateOnly? Expected
    {
        get
        {
            if (Probability == 0) return null;
            var mean = By.Select((by, day) => day * (by - (day == 0 ? 0 : By[day - 1]))).Sum() / Probability;
            return Days[(int)Math.Round(mean)];
        }
    }

    /// <summary>The day by which it has happened in a share of all courses; null when it happens in fewer.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    public DateOnly? Quantile(double share)
    {
        for (var day = 0; day < Days.Count; day++)
            if (By[day] >= share && By[day] > 0) return Days[day];
        return null;
    }

    internal static CrossingDate Of(IReadOnlyList<DateOnly> days, TargetPaths paths, bool wanted)
    {
        var by = new double[days.Count];
        var sum = 0;
        var firsts = paths.FirstDays(wanted);
        for (var day = 0; day < by.Length; day++) by[day] = (double)(sum += firsts[day]) / paths.Paths;
        return new CrossingDate(days, by);
    }
}
