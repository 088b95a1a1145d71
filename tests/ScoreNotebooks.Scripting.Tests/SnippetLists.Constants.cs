namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Constants at the edge of their types, and names as constants.</summary>
    public static readonly string[] Constants = Lines(""""
        unchecked((int)1e300)
        unchecked((true ? true : true) ? (int)(1e300) : (int?)null)
        unchecked((byte)300.5)
        unchecked((short)70000.0)
        unchecked((uint)-1.0)
        unchecked((ulong)1e300)
        unchecked((char)70000.0)
        unchecked((byte)(float)300)
        unchecked((Grade)300.5e10)
        unchecked((byte)double.PositiveInfinity)
        double d = 1e300; unchecked((int)d)
        42 - DayOfWeek.Friday
        (short)42 - Sample.Identity(DayOfWeek.Friday)
        'a' - DayOfWeek.Friday
        byte z = 0; z - DayOfWeek.Friday
        int? n = null; n - DayOfWeek.Friday
        DayOfWeek? d = DayOfWeek.Monday; 3 - d
        0 - DayOfWeek.Friday
        5 - Grade.Good
        0 - Grade.Good
        int n = 5; n - Grade.Good
        0L - DayOfWeek.Friday
        DayOfWeek.Friday - 0
        DayOfWeek.Friday - (byte)0
        DayOfWeek.Friday - 0L
        DayOfWeek.Friday - (byte)1
        DayOfWeek d = DayOfWeek.Friday; d -= 2; 7 - d
        int m = int.MinValue; checked(m - DayOfWeek.Friday)
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

    /// <summary>What generated cells found.</summary>
    public static readonly string[] Found = Lines(""""
        (new int?[] { null, 1, 2 } as int?[])[^2..]
        object o = new int?[] { 1 }; (o as int?[]).Length
        object o = null; o as int?[] == null ? 1 : 2
        object o = 5; int[] a = { 7, 8 }; o as int? is int i ? a[0] : a[1]
        (1, 2L) == (5 switch { _ => (p: 1, q: 2L) })
        (1, (2L, 'a')) != (1, 5 switch { _ => (2L, 'a') })
        (n: 1, r: (2, 3)) == (1, 5 switch { 5 => (2, 3), _ => (0, 0) })
        ulong u = 7; u <= (5 switch { _ => 5_000_000_000 })
        ulong u = 7; u - (5 switch { _ => 1L })
        uint u = 7; u + (5 switch { _ => 1 })
        uint u = 7; (5 switch { 5 => 1, _ => 2 }) * u
        byte b = 7; b + (5 switch { _ => (byte)1 })
        long l = 7; int i = 2; l + (5 switch { _ => i })
        float f = 7; f / (5 switch { _ => 2 })
        decimal m = 7; m * (5 switch { _ => 2 })
        double d = 7; (5 switch { _ => 2 }) > d
        int i = 7; i == (5 switch { _ => 7 })
        int? n = 7; n + (5 switch { _ => 7 })
        5 switch { _ => 7 } + 1
        char c = 'a'; c + (5 switch { _ => 'b' })
        IReadOnlyList<int> l = []; l.ToString()
        IReadOnlyList<int> l = [.. new List<int>()]; l is int[]
        IEnumerable<int> l = [.. Enumerable.Empty<int>()]; l is int[]
        IReadOnlyCollection<string> l = []; l is string[]
        (int)(object)DayOfWeek.Monday
        (DayOfWeek)(object)1
        (Grade)(object)Grade.Fair
        object o = DayOfWeek.Monday; o is int
        (int?)(object)DayOfWeek.Monday
        5.0.Doubled()
        (byte?)255
        unchecked((byte?)256)
        (byte)(Grade)2
        unchecked((byte)(Grade)300)
        int[] a = null; a[^1] = int.Parse("x"); 1
        int[] a = null; a[1] = int.Parse("x"); 1
        int[] a = { 1, 2 }; a[^1] += 5; a[1]
        int[] a = { 1 }; a[^2] = 3; 1
        double d = 2; int i = 3; (5 switch { 5 => i, _ => 2L }) * d
        var s = new Shop("a", 1); ((s)) with { Score = 2 }
        var s = new Shop("a", 1); (Shop)s with { Score = 2 }
        var s = new[] { new Shop("a", 1) }; (s[0]) with { Score = 2 }
        Shop with = new("a", 1); (Shop)with
        var s = new Shop("a", 1); s! with { Score = 2 }
        var s = (P: new Shop("a", 1), Q: 2); (s, 1) with { Item2 = 3 }
        """");

    public static readonly string[] FoundRefusedByBoth = Lines(""""
        new[] { 1, 2 }.Get(0)
        var a = new[] { 1, 2 }; a.Set(0, 5); a[0]
        var a = new[] { 1, 2 }; Func<int, int> f = a.Get; f(0)
        nameof(Array.Empty<int>().Get)
        "ab".get_Length()
        "ab".get_Chars(0)
        new List<int> { 1 }.get_Item(0)
        decimal.op_Addition(1m, 2m)
        DateTime.get_Now().Year
        Func<int> f = "ab".get_Length; f()
        'a'.Doubled()
        5.Doubled()
        5f.Doubled()
        int i = 5; i.Doubled()
        ulong u = 7; sbyte s = 1; u - (5 switch { _ => s })
        ulong u = 7; int i = 2; (5 switch { _ => u }) / i
        ulong u = 7; long l = 2; u >= (5 switch { 5 => l, _ => 5L })
        bool p = true; int i = 2; uint w = 3; ulong u = 7; (p ? i : w) * u
        (byte?)256
        (byte?)(1_000.5 * 3_000_000_000)
        (Grade?)12345678901UL
        (byte)(Grade)300
        (byte)((Grade)22825 - byte.MaxValue)
        (int, byte?) t = ((int, byte?))(1, 256); t
        var s = new Shop("a", 1); (s) with { Score = 2 }
        var s = new Shop("a", 1); ((Shop)(s) with { Score = 2 }).Score
        var s = (P: new Shop("a", 1), Q: 2); (s.P) with { Score = 2 }
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
