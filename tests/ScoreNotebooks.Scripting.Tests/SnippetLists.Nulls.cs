namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Operators on null and on values that may be null.</summary>
    public static readonly string[] Nulls = Lines(""""
        ((string)null).CompareTo(int.Parse("x").ToString())
        ((string)null).Equals(new[] { "a", "b" }.ToDictionary(text => "same key").First().Value)
        ((string)null).Substring(int.Parse("x"), 2)
        int[] a = null; a[int.Parse("x")]
        double? x = null; x == 0.0
        double? x = -0.0; x == 0.0
        double? x = null; x is -0.0
        double? x = null; x switch { -0.0 => 1, _ => 2 }
        double? x = null; x <= -0.0
        double? x = null; x == -1.0
        decimal? x = null; x == -0.0m
        double? x = null; var z = -0.0; x == z
        float? x = null; x != 0f
        double? x = null; (x, 1) == (0.0, 1)
        double? x = null; x == -(0 * 1.0)
        List<int> l = null; l[int.Parse("x")]
        new[] { 1, 2 }.Select(n => ((string)null).Substring(int.Parse("x"))).First()
        int x = 3; x + null
        int x = 3; null * x
        int x = 3; x - null
        double d = 1; d / null
        int? n = 3; n + null
        int? n = 3; null < n
        int x = 3; x < null
        int x = 3; x >= null
        int x = 3; x == null
        int x = 3; x != null
        int x = 3; null == x
        null
        (null)
        int x = 3; ((null))
        null == null
        null != null
        "a" + null
        null + "a"
        string s = null; s + null
        true & null
        false & null
        true | null
        null | false
        bool? b = null; b & null
        DayOfWeek.Monday == null
        DayOfWeek.Monday < null
        DayOfWeek.Monday + null
        Grade.Good & null
        Grade.Good | null
        new DateTime(2026, 1, 1) == null
        TimeSpan.Zero + null
        new Points(1) == null
        new Points(1) + null
        1.5m * null
        (byte)1 + null
        'a' + null
        1L << null
        int x = 1; x >> null
        -(int?)null
        ~(int?)null
        !(bool?)null
        int? n = null; n++; n
        int? n = null; n += 5; n
        int? n = 5; n += null; n
        (int?)null == (int?)null
        (int?)null >= (int?)null
        (int?)1 <= 2.5
        (long?)1 == 1
        (char?)'a' + 1
        (DayOfWeek?)DayOfWeek.Monday == DayOfWeek.Monday
        (DayOfWeek?)null + 1
        (Grade?)Grade.Good | Grade.Poor
        (int?)null == null && (int?)1 != null
        int? a = 1; int? b = 2; a < b
        int? a = 1; long b = 2; a * b
        int? a = null; a ?? 2.5
        int? a = null; int? b = null; a ?? b
        int? a = null; int? b = 4; a ?? b ?? 5
        int? a = null; a ?? null
        string s = null; s ?? null
        string s = null; s ?? "x"
        string s = null; s ?? (object)5
        object o = null; o ?? "x"
        List<int> l = null; l ?? new List<int> { 1 }
        List<int> l = null; l ?? []
        List<int> l = null; l ??= [1, 2]; l
        List<int> l = null; l ??= new(); l.Count
        Shop s = null; s ?? new("a", 1)
        IEnumerable<int> e = null; e ?? new List<int> { 1 }
        IEnumerable<int> e = null; e ?? new[] { 1 }
        Func<int> f = null; (f ?? (() => 5))()
        int? n = null; n ?? default
        int? n = null; n ?? (byte)5
        byte? n = null; n ?? 5
        byte? n = null; n ?? 500
        long? n = null; n ?? 5
        int? n = null; n ?? 5L
        Points? p = null; p ?? 2.5
        double? d = null; Points p = d ?? 2; p
        default(int?) ?? 4
        int? n = 5; n is int and > 3
        int? n = 5; n is null or 5
        int? n = null; n is not null
        int? n = 5; n.Value + n.GetValueOrDefault() + (n.HasValue ? 1 : 0)
        int? n = 5; n.Equals(5)
        int? n = null; n.GetHashCode() + n.ToString().Length
        int? n = 5; object o = n; o
        int? n = null; object o = n; o
        object o = 5; (int?)o
        object o = null; (int?)o
        int? n = null; (int)n
        int? n = 5; (double)n
        int? n = 5; (double?)n
        double? d = 5.7; (int?)d
        int? n = 5; long? m = n; m
        int? n = 5; double? m = n * 1.5; m
        int? n = 5; IComparable c = n; c.CompareTo(4)
        int? n = 5; $"{n} {(int?)null}|"
        (int?)5 is int x ? x : 0
        bool? b = true; b == true
        bool? b = null; b == true ? 1 : 2
        bool? b = null; b ?? true
        null > 3 || true
        default == 1
        int x = 4; x == default
        DateTime d = default; d == default
        string s = null; s == default
        default(int) == default
        "a" == null
        new Shop("a", 1) == null
        new Shop("a", 1) + null
        new object() == null
        (1, null) == (1, null)
        (1, (string)null) == (1, null)
        (null, 1) == (null, 1)
        (1, default) == (1, 0)
        ((int, int)?)(1, 2) == (1, 2)
        (int, int)? t = null; t == null
        (int, int)? t = (1, 2); t == (1, 2)
        (int, int)? t = null; (int, int)? u = null; t == u
        (int, int)? t = null; t != (1, 2)
        new List<int>() == null
        """");

    public static readonly string[] NullsRefusedByBoth = Lines(""""
        null!
        ((null)!)
        string s = "a"; s!
        string s = "a"; (s!)
        new DateTime(2026, 1, 1) - null
        null + null
        default + 1
        1 + default
        default == default
        true && null
        null && true
        null ?? null
        null ?? 5
        5 ?? null
        "a" - null
        (1, 2) == null
        """");
}
