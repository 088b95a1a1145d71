using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace ScoreNotebooks.SampleData.History;

/// <summary>
/// Draws daily amounts by chance. Those of the last window are then made to come to a given total, by one more or one
/// less on days drawn at random, which changes a day by little more than chance did.
/// </summary>
internal sealed class DailyDraw(int seed)
{
    // How much more days differ than Poisson counts do.
    private const double Overdispersion = 40;

    private readonly Xoshiro256StarStar _random = new(seed);

    /// <summary>Counts that come to a total over the last window, spread by weights.</summary>
    internal int[] Counts(int total, Func<int, double> weight)
    {
        var weights = Enumerable.Range(0, ShopCourse.Days).Select(day => weight(day) * Gamma.Sample(_random, Overdispersion, Overdispersion)).ToArray();
        var perWeight = total / Window().Sum(day => weight(day));
        var counts = weights.Select(expected => Poisson.Sample(_random, expected * perWeight)).ToArray();
        return Adjusted(counts, total, day => weights[day], _ => 0, _ => int.MaxValue);
    }

    /// <summary>Of a number of cases each day, those that turn out one way.</summary>
    internal int[] Outcomes(int[] cases, int total, Func<int, double> share)
    {
        var counts = cases.Select((number, day) => number == 0 ? 0 : Binomial.Sample(_random, Math.Clamp(share(day), 0.001, 0.999), number)).ToArray();
        return Adjusted(counts, total, day => cases[day], _ => 0, day => cases[day]);
    }

    /// <summary>The sum of a number of ratings each day, of one to five stars.</summary>
    internal int[] Stars(int[] ratings, int total, Func<int, double> mean)
    {
        var sums = ratings.Select((number, day) =>
            number == 0 ? 0 : number + Binomial.Sample(_random, Math.Clamp((mean(day) - 1) / 4, 0.01, 0.99), 4 * number)).ToArray();
        return Adjusted(sums, total, day => ratings[day], day => ratings[day], day => 5 * ratings[day]);
    }

    /// <summary>The sum of the hours of a number of orders each day.</summary>
    internal int[] Hours(int[] orders, int total, Func<int, double> mean)
    {
        var sums = orders.Select((number, day) => (int)Math.Round(number * mean(day) * LogNormal.Sample(_random, 0, 0.06))).ToArray();
        return Adjusted(sums, total, day => orders[day], day => orders[day], _ => int.MaxValue);
    }

    private int[] Adjusted(int[] amounts, int total, Func<int, double> weight, Func<int, int> least, Func<int, int> most)
    {
        var days = Window().ToArray();
        while (days.Sum(day => amounts[day]) is var sum && sum != total)
        {
            var step = sum < total ? 1 : -1;
            var able = days.Where(day => amounts[day] + step >= least(day) && amounts[day] + step <= most(day)).ToArray();
            amounts[Drawn(able, weight)] += step;
        }

        return amounts;
    }

    private int Drawn(int[] days, Func<int, double> weight)
    {
        var point = _random.NextDouble() * days.Sum(weight);
        foreach (var day in days)
        {
            point -= weight(day);
            if (point < 0) return day;
        }

        return days[^1];
    }

    private static IEnumerable<int> Window() => Enumerable.Range(ShopCourse.Days - ShopCourse.WindowDays, ShopCourse.WindowDays);
}
