namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>
/// Made-up histories of another family than the forecast fits: daily intensities are log-normal autoregressions (day by
/// day, where the forecast has levels that move by the week), counts are Poisson around them, outcomes are binomial
/// with log-odds that wander and have noise of their own each day (logit-normal, not Beta), and ratings are whole stars,
/// rounded from a normal distribution and cut off at 1 and 5.
/// </summary>
internal static class OtherShops
{
    internal static readonly DateOnly FirstDay = new(2025, 9, 1);

    /// <summary>Three measures over 30 days, one of them with a lag: shares of good and bad reviews, completed orders, stars.</summary>
    internal static ScoreModel Model { get; } = new(
        "reviews-and-orders", "1", BilingualText.Same("reviews and orders"), new ScoreScale(0, 100), new MissingValues(MissingPolicy.Renormalise),
        [
            Of("good_rate", MetricUnit.Share, Direction.Benefit, "good / (good + neutral + bad)", 0.6, 1),
            Of("bad_rate", MetricUnit.Share, Direction.Cost, "bad / (good + neutral + bad)", 0.15, 0),
            Of("completion", MetricUnit.Share, Direction.Benefit, "completed / orders", 0.7, 1) with { Window = new MetricWindow(30, 3) },
            Of("stars", MetricUnit.Stars, Direction.Benefit, "stars", 3, 5),
        ],
        new Dimension("total", 1, BilingualText.Same("total"), Aggregation.Arithmetic,
            [new MetricPart("good_rate", 1), new MetricPart("bad_rate", 1), new MetricPart("completion", 1), new MetricPart("stars", 2)]))
    {
        Counts =
        [
            new CountGroup("reviews", BilingualText.Same("reviews"), ["good", "neutral", "bad"], null),
            new CountGroup("orders", BilingualText.Same("orders"), ["completed"], "orders"),
        ],
    };

    /// <summary>A history of several shops, each with a size, a steadiness and rates of its own.</summary>
    internal static ShopHistory Make(int shops, int days, int seed)
    {
        var names = (string[])["good", "neutral", "bad", "completed", "orders", "stars sum", "stars count"];
        var columns = names.ToDictionary(name => name, _ => new double[shops * days]);
        for (var shop = 0; shop < shops; shop++) Fill(columns, shop, days, new Random(seed + shop));
        return new ShopHistory(
            [.. Enumerable.Range(0, shops).Select(shop => $"shop {shop}")], FirstDay,
            [.. names.Select(name => new HistoryColumn(name, Unit.Number, columns[name]))]);
    }

    private static Metric Of(string id, MetricUnit unit, Direction direction, string value, double worst, double best) =>
        new(id, BilingualText.Same(id), unit, direction, Formula.Parse(value), new Normalisation.Goalposts(worst, best)) { Window = new MetricWindow(30) };

    private static void Fill(Dictionary<string, double[]> columns, int shop, int days, Random random)
    {
        var size = Math.Exp(Between(random, Math.Log(5), Math.Log(60)));
        var weekdays = Enumerable.Range(0, 7).Select(_ => Math.Exp(0.15 * Normal(random))).ToArray();
        var orders = Wander(random, days, Between(random, 0.1, 0.35));
        var reviews = Wander(random, days, Between(random, 0.1, 0.35));
        var (good, bad, completed) = (Odds(random, days, 0.88), Odds(random, days, 0.25), Odds(random, days, 0.92));
        var (stars, level, spread) = (Wander(random, days, Between(random, 0.03, 0.2)), Between(random, 3.8, 4.7), Between(random, 0.7, 1.1));
        for (var day = 0; day < days; day++)
        {
            var at = (shop * days) + day;
            columns["orders"][at] = Poisson(random, 1.6 * size * weekdays[day % 7] * Math.Exp(orders[day]));
            columns["completed"][at] = Binomial(random, columns["orders"][at], completed[day]);
            var all = Poisson(random, size * weekdays[day % 7] * Math.Exp(reviews[day]));
            columns["good"][at] = Binomial(random, all, good[day]);
            columns["bad"][at] = Binomial(random, all - columns["good"][at], bad[day]);
            columns["neutral"][at] = all - columns["good"][at] - columns["bad"][at];
            var ratings = Poisson(random, 0.8 * size * weekdays[day % 7] * Math.Exp(reviews[day]));
            columns["stars count"][at] = ratings;
            for (var rating = 0; rating < ratings; rating++)
                columns["stars sum"][at] += Math.Clamp(Math.Round(level + stars[day] + (spread * Normal(random))), 1, 5);
        }
    }

    /// <summary>Probabilities whose log-odds wander around a mean and differ from day to day besides.</summary>
    private static double[] Odds(Random random, int days, double mean)
    {
        var place = Math.Log(mean / (1 - mean)) + (0.4 * Normal(random));
        var (wander, noise) = (Wander(random, days, Between(random, 0.05, 0.4)), Between(random, 0, 0.3));
        return [.. wander.Select(step => 1 / (1 + Math.Exp(-(place + step + (noise * Normal(random))))))];
    }

    /// <summary>A stationary first-order autoregression, day by day.</summary>
    private static double[] Wander(Random random, int days, double deviation)
    {
        var persistence = Between(random, 0.6, 0.98);
        var steps = new double[days];
        for (var day = 0; day < days; day++)
            steps[day] = day == 0
                ? deviation * Normal(random)
                : (persistence * steps[day - 1]) + (deviation * Math.Sqrt(1 - (persistence * persistence)) * Normal(random));
        return steps;
    }

    private static double Between(Random random, double low, double high) => low + ((high - low) * random.NextDouble());

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static double Poisson(Random random, double mean)
    {
        var (count, sum) = (-1, 0.0);
        for (; sum < mean; count++) sum -= Math.Log(1 - random.NextDouble());
        return count;
    }

    private static double Binomial(Random random, double cases, double share)
    {
        var count = 0;
        for (var i = 0; i < cases; i++) if (random.NextDouble() < share) count++;
        return count;
    }
}
