using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace ScoreNotebooks.SampleData;

/// <summary>
/// Forty made-up shops of very different size that are good at different things. What a shop does well hangs
/// together (a common care, and a care for each of six factors), larger shops are somewhat slower, and counts fall
/// out by chance around a shop's rates. A shop that would dominate another, or be dominated, is drawn again, so that
/// under the model six-factors no order of two shops is settled before there are weights. Three shops carry an
/// outlier each.
/// </summary>
public static class PeerShops
{
    private const int Count = 40;
    private const int Seed = 20260601;

    // One shop each, by its number.
    private const int SlowShipper = 11;
    private const int FaultyBatch = 24;
    private const int Subscriptions = 33;

    /// <summary>The file: a header and a line per shop, with line feeds.</summary>
    public static string ToCsv() =>
        string.Concat(All().Select(shop => shop.Line).Prepend(PeerShop.Header).Select(line => line + "\n"));

    /// <summary>The shops, the same in every run.</summary>
    public static IReadOnlyList<PeerShop> All()
    {
        var random = new Xoshiro256StarStar(Seed);
        var model = ScoreModels.Load("six-factors");
        var shops = new List<PeerShop>();
        while (shops.Count < Count)
        {
            var drawn = Draw(shops.Count + 1, random);
            if (model.Score(PeerShop.Table([.. shops, drawn])).Dominances().Count == 0) shops.Add(drawn);
        }

        return shops;
    }

    private static PeerShop Draw(int number, Xoshiro256StarStar random)
    {
        var care = Normal.Sample(random, 0, 1);
        var size = Normal.Sample(random, 0, 1);
        var (product, service, reviews, completion, speed, loyalty) = (Factor(), Factor(), Factor(), Factor(), Factor(), Factor());
        double[] ratings = [Stars(product), Stars(product), Stars(product), Stars(service), Stars(service)];
        var orders = (int)Math.Round(Math.Exp(7.2 + 1.6 * size));
        var reviewed = Math.Max(12, (int)(orders * Within(0.25, 0.55, 0.4 + 0.08 * Normal.Sample(random, 0, 1))));
        var badShare = number == FaultyBatch ? 0.14 : Within(0.004, 0.05, 0.022 - 0.011 * Trait(reviews));
        var neutralShare = Within(0.02, 0.16, 0.08 - 0.03 * Trait(reviews));
        var bad = Binomial.Sample(random, badShare, reviewed);
        var neutral = Binomial.Sample(random, neutralShare / (1 - badShare), reviewed - bad);
        var completed = Binomial.Sample(random, Within(0.83, 0.99, 0.93 + 0.03 * Trait(completion)), orders);
        var days = number == SlowShipper ? 9.5 : Within(0.5, 2.9, 1.5 - 0.45 * Trait(speed) + 0.15 * size);
        var repeat = number == Subscriptions ? 78 : Within(11, 39, 24 + 6 * Trait(loyalty));
        var retention = Within(52, 89, 71 + 8 * Trait(loyalty));
        return new PeerShop(
            string.Create(CultureInfo.InvariantCulture, $"示例店{number:00}"), ratings, reviewed - bad - neutral, neutral, bad, orders, completed,
            Math.Round(days, 2), Math.Round(repeat, 1), Math.Round(retention, 1));

        double Factor() => 0.6 * care + 0.8 * Normal.Sample(random, 0, 1);
        double Trait(double factor) => 0.7 * factor + 0.7 * Normal.Sample(random, 0, 1);
        double Stars(double factor) => Math.Round(Within(3.2, 4.95, 4.3 + 0.28 * Trait(factor)), 2);
    }

    private static double Within(double least, double greatest, double value) => Math.Clamp(value, least, greatest);
}
