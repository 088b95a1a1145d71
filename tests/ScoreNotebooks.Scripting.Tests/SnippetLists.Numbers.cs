namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Indexers, compound assignment, mixed numbers and lifting.</summary>
    public static readonly string[] Numbers = Lines(""""
        new Shop("a", 2)["abc"]
        new Shop("a", 2)[metric: "abc"]
        new List<int> { 1, 2 }[index: 1]
        new Dictionary<string, int> { ["a"] = 1 }[key: "a"]
        "abc"[index: 1]
        new[] { 1, 2 }[1L]
        new[] { 1, 2 }[1u]
        new[] { 1, 2 }['\u0001']
        new List<int> { 1, 2 }[(byte)1]
        new[] { 1, 2, 3 }[^2]
        new[] { 1, 2, 3 }[..2]
        new[] { 1, 2, 3 }[1..^1]
        Index i = ^1; new[] { 1, 2, 3 }[i]
        Index i = 1; new[] { 1, 2, 3 }[i]
        Range r = 1..; new[] { 1, 2, 3 }[r]
        Range r = ..; "abc"[r]
        new List<int> { 1, 2, 3 }[^1]
        new List<int> { 1, 2, 3 }[1..]
        "abc"[^3]
        "abc"[4..]
        new Basket { 1, 2, 3 }[^1]
        new StringBuilder("abc")[1]
        var b = new StringBuilder("abc"); b[1] = 'x'; b.ToString()
        new[] { 1 }[5]
        new List<int>()[0]
        new Dictionary<string, int>()["x"]
        int[] a = null; a[0]
        (1..3).Start.Value
        (^1).IsFromEnd
        int i = 1; (i..^i).ToString()
        byte b = 1; b + b
        short s = 1; s * s
        char c = 'a'; c++; c
        char c = 'a'; c += (char)1; c
        byte b = 1; b += 255; b
        byte b = 1; b <<= 9; b
        long l = 5; l += 1; l
        string s = "a"; s += 'b'; s += 1.5; s += null; s
        string s = null; s += null; s
        object o = "a"; o += "b"; o
        object o = 1; o += "b"; o
        uint u = 1; int i = 2; u + i
        uint u = 1; u + 1
        uint u = 1; u - 2
        uint u = 1; -u
        ulong u = 1; u + 1
        int i = -1; uint u = 1; i < u
        1 == 1.0f
        1.5f == 1.5
        0.1f == 0.1
        'a' == 97.0
        5 / 2.0f
        5 % 3.5
        -7 % 3
        -7 / 2
        7 >> 33
        1 << 33
        1L << 33
        1u << 31
        -1 >>> 28
        -1L >>> 60
        int.MinValue / 2
        int.MinValue
        int i = int.MinValue; -i
        int i = int.MinValue; i / -1
        int i = 0; 5 / i
        double d = 0; 5 / d
        decimal m = 0; 5 / m
        decimal m = decimal.MaxValue; m + 1
        1e308 * 10
        0.0 / 0.0 == double.NaN
        (long)1e18
        (int)2.99
        double d = 256; (byte)d
        decimal m = 1e10m; (int)m
        (char)65.5
        (decimal)1.5f
        (float)1e300
        int? a = 5; int? b = null; a + b
        int? a = 5; a > 3
        int? a = null; a > 3
        int? a = null; !(a > 3)
        bool? b = null; b & false
        bool? b = null; b | true
        bool? b = true; b ^ true
        bool? b = null; !b
        int? a = 5; a is 5
        int? a = 5; a is > 3 and < 8
        int? a = 5; a is { } v ? v : 0
        int? a = 5; a switch { null => 0, > 3 => 1, _ => 2 }
        int? a = 5; a?.ToString()
        int? a = null; a?.ToString()
        int? a = 5; a.ToString()
        int? a = 5; (object)a is int
        int? a = 5; (long?)a
        int? a = 5; (double)a
        int? a = 5; a as object
        int? a = 5; (a, a + 1)
        double? d = 1.5; (int?)d
        decimal? m = 1; m * 2
        int? a = 5; a++; a
        int? a = 5; ++a
        int? a = null; a++; a
        int? a = 5; -a
        int? a = 5; ~a
        int? a = 5; a << 1
        int? a = 5; 1 << a
        long? l = 5; l == 5
        DateTime? d = new DateTime(2026, 1, 2); d?.Day
        DateTime? d = new DateTime(2026, 1, 2); d.Value.Day
        DateTime? d = null; d > DateTime.MinValue
        DateTime? d = new DateTime(2026, 1, 2); d - TimeSpan.FromDays(1)
        DateTime? d = new DateTime(2026, 1, 2); d - new DateTime(2026, 1, 1)
        TimeSpan? t = null; t + TimeSpan.Zero
        """");

    public static readonly string[] NumbersRefusedByBoth = Lines(""""
        new Shop("a", 2)[name: "abc"]
        new Shop("a", 2)[1]
        "abc"[1L]
        new[] { 1, 2 }[1.0]
        new List<int> { 1, 2 }[1L]
        new Basket { 1, 2, 3 }[1..]
        char c = 'a'; c += 1; c
        byte b = 1; b += 256; b
        byte b = 1; int i = 5; b += i; b
        byte b = 1; b = b + 1; b
        int i = 5; i += 2.5; i
        int i = 5; i += 2L; i
        int i = 5; i <<= 1L; i
        float f = 1; f += 1.5; f
        int i = 5; i ??= 3; i
        ulong u = 1; -u
        ulong u = 1; int i = 1; u + i
        long l = 1; ulong u = 1; l == u
        int i = 1; i == 1UL
        -int.MinValue
        decimal.MaxValue + 1
        (int)double.NaN == 0
        (uint)-1.0
        (byte)256.0
        bool? b = true; b ? 1 : 2
        bool? b = true; if (b) { } /*end*/ 1
        bool? b = true; b && true
        """");
}
