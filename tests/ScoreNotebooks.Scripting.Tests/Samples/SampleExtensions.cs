namespace ScoreNotebooks.Scripting.Samples;

public static class SampleExtensions
{
    public static double Doubled(this double value) => value * 2;

    public static string Shout(this string text, int times = 1) => text + new string('!', times);

    public static T Second<T>(this IEnumerable<T> source) => source.Skip(1).First();

    public static double Mean<T>(this IReadOnlyList<T> source, Func<T, double> measure) => source.Average(measure);

    public static Shop Best(this IEnumerable<Shop> shops) => shops.MaxBy(shop => shop.Score)!;

    public static string Praise(this Market market, [Choices("Shops.Name")] string shop) => market + shop;
}
