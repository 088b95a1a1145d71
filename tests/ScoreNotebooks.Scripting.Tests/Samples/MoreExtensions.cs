namespace ScoreNotebooks.Scripting.Samples;

public static class MoreExtensions
{
    public static string Kind(this object? value) => "object";

    public static string Kind(this int value) => "int";

    public static string Kind<T>(this IEnumerable<T> value) => "sequence of " + typeof(T).Name;

    public static string Kind(this string? value) => "string " + (value is null);

    public static string Describe<T>(this T value)
        where T : struct, IComparable => "comparable " + value;

    public static int Count(this Basket basket, int atLeast) => basket.Where(item => item >= atLeast).Count();

    public static void Deconstruct(this DateOnly date, out int year, out int month, out int day) => (year, month, day) = (date.Year, date.Month, date.Day);

    public static void Deconstruct<T>(this IReadOnlyList<T> list, out T first, out T second) => (first, second) = (list[0], list[1]);

    public static int Sum(this Spot spot, int more) => spot.Sum + more;

    public static string Joined<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> pairs, Func<TKey, TValue, string> text) =>
        string.Join(';', pairs.Select(pair => text(pair.Key, pair.Value)));
}
