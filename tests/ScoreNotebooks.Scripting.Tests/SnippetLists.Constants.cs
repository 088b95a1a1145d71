namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Constants at the edge of their types, and names as constants.</summary>
    public static readonly string[] Constants = Lines(""""
        nameof(DateTime.Year)
        nameof(List<int>.Count)
        nameof(Shop.Name)
        nameof(Shop.Name.Length)
        nameof(Shop.Parts.Count)
        nameof(Shop.ToString)
        nameof(string.Length)
        nameof(DateTime.Now.Year)
        nameof(Math.PI)
        nameof(System.DateTime.AddDays)
        Shop shop = null; nameof(shop.Name.Length)
        (decimal)float.Epsilon
        (decimal)7.9e28
        (decimal)-7.9e28f
        (int)2147483647.9m
        (int)-2147483648.9m
        unchecked((int)3000000000L)
        unchecked((byte)-1)
        -decimal.MinValue
        double d = 1e300; unchecked((int)d) == (int)d
        (ulong)-0.5m
        """");

    public static readonly string[] ConstantsRefusedByBoth = Lines(""""
        nameof(Shop.Nothing)
        nameof(Shop.Name.Nothing)
        nameof(DateTime.Now.Nothing)
        (decimal)float.MaxValue
        (decimal)1e300
        (decimal)double.NaN
        (decimal)float.PositiveInfinity
        unchecked((decimal)1e300)
        checked((decimal)-1e29)
        (int)decimal.MaxValue
        unchecked((int)decimal.MaxValue)
        unchecked((byte)256m)
        (DayOfWeek)decimal.MaxValue
        const float f = float.MaxValue; (decimal)f
        decimal.MaxValue + 1m
        unchecked(decimal.MaxValue + 1m)
        """");
}
