namespace ScoreNotebooks.Tests.Trajectories.Alerts;

/// <summary>Days drawn at random around a level that may shift.</summary>
internal static class DrawnDays
{
    internal const int Year = 365;

    /// <param name="family">What the days are draws of.</param>
    /// <param name="random">The source of chance.</param>
    /// <param name="shiftAt">The day of the shift; the length of the year for none.</param>
    /// <param name="errors">The size of the shift, in standard errors of a day.</param>
    /// <param name="spread">How much the level of each day itself varies, in standard errors of a day.</param>
    /// <param name="perDay">Cases a day at the least; up to twice as many.</param>
    internal static DailyRates Of(CountFamily family, Random random, int shiftAt = Year, double errors = 0, double spread = 0, int perDay = 40)
    {
        var (amounts, cases) = (new double[Year], new double[Year]);
        for (var day = 0; day < Year; day++)
        {
            var number = family == CountFamily.Poisson ? 1 : random.Next(perDay, (2 * perDay) + 1);
            var (level, error) = LevelOf(family, 1.5 * perDay);
            level += ((day >= shiftAt ? errors : 0) + (spread * Normal(random))) * error;
            cases[day] = number;
            amounts[day] = Draw(family, random, level, number);
        }

        return DailyRates.Made(Metric, family, amounts, cases);
    }

    private static Metric Metric { get; } = Scoring.Small.Metric("m");

    // A share of 0.8, 50 a day, a mean of 4 with a standard deviation of 1.2.
    private static (double Level, double Error) LevelOf(CountFamily family, double cases) => family switch
    {
        CountFamily.Binomial => (0.8, Math.Sqrt(0.8 * 0.2 / cases)),
        CountFamily.Poisson => (50, Math.Sqrt(50)),
        _ => (4, 1.2 / Math.Sqrt(cases)),
    };

    private static double Draw(CountFamily family, Random random, double level, int number) => family switch
    {
        CountFamily.Binomial => Enumerable.Range(0, number).Count(_ => random.NextDouble() < level),
        CountFamily.Poisson => Poisson(random, Math.Max(0, level)),
        _ => (number * level) + (1.2 * Math.Sqrt(number) * Normal(random)),
    };

    // Arrivals at exponential distances (Knuth), which is slow and plainly right.
    private static double Poisson(Random random, double mean)
    {
        var count = 0;
        for (var time = -Math.Log(1 - random.NextDouble()); time < mean; time -= Math.Log(1 - random.NextDouble())) count++;
        return count;
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
