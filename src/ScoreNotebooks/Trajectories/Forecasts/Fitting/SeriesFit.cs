namespace ScoreNotebooks;

/// <summary>What is fitted to a series of daily rates: its level, its weekdays, and how days and cases spread.</summary>
/// <param name="Link">The scale of the level.</param>
/// <param name="Level">Where the level stands and how it goes on.</param>
/// <param name="Weekdays">One for each <see cref="DayOfWeek"/>: what the rate (for shares its odds) is multiplied by; for <see cref="Link.Identity"/> what is added.</param>
/// <param name="PerCase">The variance of one case, in units of the variance function; for counts 1.</param>
/// <param name="PerDay">The variance that days have whatever their number of cases, in the same units; for counts 1 ÷ the shape of the Gamma, for outcomes 1 ÷ (1 + α + β) of the Beta.</param>
internal sealed record SeriesFit(Link Link, LevelPosterior Level, double[] Weekdays, double PerCase, double PerDay)
{
    /// <summary>The rate on a weekday when the level is at a rate.</summary>
    internal double On(double rate, DayOfWeek weekday) => Link switch
    {
        Link.Logarithm => rate * Weekdays[(int)weekday],
        Link.LogOdds => rate * Weekdays[(int)weekday] / (1 - rate + (rate * Weekdays[(int)weekday])),
        _ => rate + Weekdays[(int)weekday],
    };

    /// <summary>The expected rate of a day ahead.</summary>
    /// <param name="ahead">1 for the first day to come.</param>
    /// <param name="weekday">Its weekday.</param>
    internal double Expected(int ahead, DayOfWeek weekday) => On(Link.Rate(Level.Expected(WeekOf(ahead))), weekday);

    /// <summary>The week ahead that a day belongs to, 1 for the first seven days.</summary>
    internal static int WeekOf(int ahead) => (ahead + 6) / 7;
}
