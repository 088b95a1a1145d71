namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Expressions that get their type from where they stand.</summary>
    public static readonly string[] Targets = Lines(""""
        (1 switch { _ => 0 }) + 3_000_000_000
        (1 switch { _ => 5 }) + 3_000_000_000
        (1 switch { 1 => 5, _ => -5 }) + 3_000_000_000
        (1 switch { 1 => 5, _ => "a".Length }) + 3_000_000_000
        (1 switch { _ => 0 }) * 3U
        (1 switch { _ => 0 }) + 3UL
        (1 switch { _ => 0 }) + (byte)3
        (1 switch { _ => 0 }) + (1 switch { _ => 3_000_000_000 })
        (1 switch { _ => 1 }) == 1UL
        (1 switch { 1 => 1, _ => 2.5 }) * 2
        (1 switch { 1 => 1, _ => (int?)null }) - 2U
        bool b = true; (b ? 0 : 1) + 3_000_000_000
        2 >>> (1 switch { 1 => (byte)200, _ => 'a' })
        2 << (1 switch { 1 => (byte)200, _ => 'a' })
        (1 switch { 1 => (byte)200, _ => 'a' }) << 2
        (1 switch { 1 => (byte)200, _ => 'a' }) << (1 switch { 1 => (byte)2, _ => 'a' })
        5L << (1 switch { 1 => 1, _ => 'a' })
        bool b = true; 2 << (b ? (byte)1 : 'a')
        (1, "a") != (2, 'x' switch { '0' => "t" })
        var t = (1, "a"); t == (2, 'x' switch { '0' => "t" })
        (1, 3) == (1, 1 switch { 1 => 3, _ => 4 })
        (1, 3L) == (1, 1 switch { 1 => 3, _ => 4 })
        int i = 3; uint u = 4; long l = 5; (true ? i : u) * l
        int i = 3; uint u = 4; long x = true ? i : u; x
        int i = 3; uint u = 4; double d = false ? i : u; d
        int? n = true ? 1 : null; n
        int? n = false ? 1 : null; n
        double? d = true ? 1 : null; d
        object o = true ? 1 : "a"; o
        object o = false ? 1 : "a"; o
        IComparable c = true ? 1 : "a"; c.ToString()
        byte b = true ? 1 : 2; b
        bool p = true; byte b = p switch { true => 1, false => 2 }; b
        bool p = true; long l = p ? 1 : 2u; l
        bool p = true; var x = p ? 1 : 2L; x
        bool p = true; var x = p ? 1 : 2.5f; x
        bool p = true; var x = p ? 'a' : 1; x
        bool p = true; var x = p ? 1 : 'a'; x
        bool p = true; var x = p ? (byte)3 : 1; x
        bool p = true; byte q = 3; var x = p ? q : 1; x
        bool p = true; byte q = 3; var x = p ? 1 : q; x
        bool p = true; byte q = 3; var x = p ? q : 300; x
        bool p = true; Points x = p ? 1.5 : new Points(2); x
        bool p = true; var x = p ? 1.5 : new Points(2); x
        bool p = true; var x = p ? new List<int>() : Enumerable.Empty<int>(); x.Count()
        bool p = true; IEnumerable<int> x = p ? new int[0] : new List<int>(); x.Count()
        bool p = true; IReadOnlyList<int> x = p ? [] : new List<int> { 1 }; x.Count
        bool p = true; List<int> x = p ? [1, 2] : new(); x.Count
        bool p = true; var x = p ? [1, 2] : new List<int>(); x.Count
        bool p = true; var x = p ? new() : new List<int> { 1 }; x.Count
        bool p = true; var x = p ? default : 5; x
        bool p = true; var x = p ? null : "a"; x
        bool p = true; Func<int, int> f = p ? x => x + 1 : x => x - 1; f(3)
        bool p = true; Func<int, int> f = p ? Math.Abs : x => x; f(-3)
        bool p = true; (p ? 1 : 2.5) + 1
        bool p = true; (p ? 1 : null) + 1
        bool p = true; Sample.Half(p ? 1 : 2)
        bool p = true; Sample.Optional(p ? 1 : 2)
        bool p = true; Overloads.Sized(p ? 1 : 2)
        bool p = true; Overloads.Sized(p ? 1 : 2u)
        bool p = true; int i = 1; uint u = 2; Overloads.Sized(p ? i : u)
        bool p = true; Overloads.Text(p ? "a" : null)
        bool p = true; Overloads.Wrapped(p ? 1 : null)
        bool p = true; Overloads.Maybe(p ? 1 : null)
        bool p = true; Overloads.Null(p ? null : "a")
        bool p = true; Generics.NameOf(p ? 1 : 2.5)
        bool p = true; Generics.NameOf(p ? null : "a")
        bool p = true; Generics.Two(p ? null : "a", "b")
        bool p = true; Generics.Two(p ? 1 : null, (int?)2)
        bool p = true; var t = (p ? 1 : 2L, 3); t
        bool p = true; (int? A, object B) t = (p ? 1 : null, p ? 1 : "b"); t
        bool p = true; new List<int?> { p ? 1 : null, 2 }
        bool p = true; int?[] a = [p ? 1 : null]; a
        bool p = true; new int?[] { p ? 1 : null }
        bool p = true; int? n = 5; n = p ? 1 : null; n
        bool p = true; double d = 5; d += p ? 1 : 2; d
        bool p = true; Func<int?> f = () => p ? 1 : null; f()
        bool p = true; Func<int?> f = () => { if (p) return 1; return null; }; f()
        bool p = true; Func<object> f = () => p ? 1 : "a"; f()
        bool p = true; new[] { 1, 2 }.Select(x => p ? (int?)x : null).First()
        bool p = true; new[] { 1, 2 }.Select(x => { if (p) return 1; return 2.5; }).First()
        bool p = true; new[] { 1, 2 }.Select(x => { if (p) return null; return "a"; }).First()
        bool p = true; new[] { 1, 2 }.Select<int, int?>(x => p ? x : null).First()
        int x = 2; int? n = x switch { 1 => 1, _ => null }; n
        int x = 2; object o = x switch { 1 => 1, 2 => "b", _ => 2.5 }; o
        int x = 2; var o = x switch { 1 => 1, 2 => 2L, _ => 2.5 }; o
        int x = 2; string s = x switch { 1 => "a", _ => default }; s
        int x = 2; Func<int, int> f = x switch { 1 => y => y, _ => y => y * 2 }; f(3)
        int x = 2; List<int> l = x switch { 1 => [1], _ => new() { 2 } }; l
        int x = 2; (x switch { 1 => 1, _ => 2L }) * 2
        int x = 2; Overloads.Sized(x switch { 1 => 1, _ => 2u })
        int x = 2; (double, long) t = (x switch { 1 => 1, _ => 2 }, x switch { 1 => 1, _ => 2 }); t
        int x = 2; (long, string) t = x switch { 1 => (1, "a"), _ => (2L, null) }; t
        Shop s = new("a", 1); s.Name
        Shop s; s = new("b", 2); s.Name
        Func<Shop> f = () => new("c", 3); f().Name
        Func<Shop> f = () => { return new("c", 3); }; f().Name
        Func<int, Shop> f = n => n > 1 ? new("c", 3) : null; f(2).Name
        Shop[] a = { new("a", 1), new("b", 2) }; a.Length
        var a = new Shop[] { new("a", 1), null }; a[0].Name
        Shop[] a = [new("a", 1), new("b", 2)]; a[1].Name
        (Shop S, int N) t = (new("a", 1), 2); t.S.Name
        List<List<int>> l = [[1], new() { 2, 3 }, []]; l
        List<(int, Shop)> l = [(1, new("a", 1))]; l[0].Item2.Name
        Spot s = new(1, 2); s
        Spot? s = new(1, 2); s
        Spot? s = new(); s
        int n = new(); n
        DateTime d = new(2026, 1, 2); d
        Points p = new(3); p
        object o = new(); o != null
        Shop s = null; s = s ?? new("x", 1); s.Name
        Sample.Identity<Shop>(new("a", 1)).Name
        Generics.Two(new Shop("a", 1), new("b", 2))
        Generics.Two(new("a", 1), new Shop("b", 2))
        Generics.Array([1, 2])
        Generics.Sequence([1, 2])
        Generics.Sequence([1, 2.5])
        Generics.List([1, 2L])
        Generics.Sequence([.. new[] { 1 }, 2.5])
        Generics.Nested([[1], [2.5]])
        int x = default; x
        string s = default; s
        (int, string) t = default; t
        (int, string) t = (default, default); t
        int? n = default; n
        Func<int> f = () => default; f()
        Sample.Half(default)
        Overloads.Sized(default)
        Overloads.OnlyNull(null)
        Overloads.OnlyNull(default)
        new[] { 1, default, 3 }
        new[] { "a", null }
        new[] { (int?)1, null }
        new[] { 1, 2L, 3.5 }
        new[] { new[] { 1 }, null }
        new[] { x => x, (Func<int, int>)(y => y + 1) }.Length
        new[] { (1, "a"), (2, null) }
        new[] { (1, null), (2, "b") }
        new[] { new { A = 1 }, null }.Length
        new object[] { 1, "a", null, 2.5 }
        new long[] { 1, 2, 'a' }
        IEnumerable<object> e = ["a", 1, null]; e
        IReadOnlyCollection<double> c = [1, 2.5]; c
        ICollection<int> c = [1]; c.Add(2); c
        IList<string> l = ["a"]; l
        int[] a = [.. Enumerable.Range(0, 3), 9]; a
        List<long> l = [.. new[] { 1, 2 }]; l
        HashSet<string> h = ["a", "a"]; h.Count
        SortedSet<int> s = [3, 1, 2]; s
        int?[] a = [null, 1]; a
        List<string> l = [null, "a"]; l
        List<Func<int, int>> l = [x => x, x => x + 1, Math.Abs]; l[1](4)
        List<List<int>> l = new() { new() { 1 }, new List<int> { 2 } }; l
        IEnumerable<int> Get() => [1]; 1
        Sample.Params("h", [1, 2])
        (int[])[1, 2]
        ((List<int>)[1, 2]).Count
        ((IEnumerable<double>)[1, 2]).Sum()
        foreach (int x in (int[])[1, 2]) { } /*end*/ 1
        (object)(true ? 1 : "a")
        (int?)(true ? 1 : null)
        (Shop)new("a", 1)
        (Func<int, int>)(x => x + 1) is null
        (double)(true ? 1 : 2)
        bool p = true; ((double)(p ? 1 : 2u))
        bool p = true; string s = $"{(p ? 1 : "a")}"; s
        bool p = true; "x" + (p ? 1 : 2.5)
        bool p = true; "x" + (p ? 1 : "a")
        bool p = true; (p ? "a" : null) ?? "b"
        bool p = true; (p ? (int?)1 : null) ?? 5
        bool p = true; -(p ? 1 : 2u)
        bool p = true; var a = new[] { 1, 2 }; a[p ? 0 : 1]
        bool p = true; (p ? new Shop("a", 1) : null)?.Name
        """");

    public static readonly string[] TargetsRefusedByBoth = Lines(""""
        int i = 3; uint u = 4; true ? i : u
        true ? 1 : null
        bool p = true; byte b = p ? 1 : 2; b
        bool p = true; byte b = p ? 1 : 300; b
        bool p = true; var x = p ? (short)1 : 'a'; x
        bool p = true; var x = p ? (byte)1 : (sbyte)1; x
        bool p = true; var x = p ? new int[0] : new List<int>(); x
        bool p = true; var x = p ? null : default; x
        bool p = true; var f = p ? (int x) => x + 1 : (int x) => x - 1; f(3)
        bool p = true; Overloads.Small(p ? 1 : 2)
        bool p = true; new[] { 1, 2 }.Select(x => p ? x : null).First()
        int x = 2; x switch { 1 => 1, _ => null }
        int x = 2; x switch { 1 => (1, "a"), _ => (2L, null) }
        Dictionary<string, Shop> d = new() { ["a"] = new("a", 1), { "b", new("b", 2) } }; d["b"].Name
        Generics.NameOf(new("a", 1))
        Generics.NameOf(default)
        Generics.NameOf(null)
        Generics.NameOf([1, 2])
        Generics.Sequence([])
        Overloads.Null(default)
        Overloads.Text(null)
        Overloads.Null(null)
        new[] { null, null }
        new[] { 1, null }
        new[] { (1, 2L), (3L, 4) }
        Stack<int> s = [1, 2]; s.Pop()
        string s = ['a', 'b']; s
        int[] a = [null]; a
        object o = [1, 2]; o
        var l = [1, 2]; l
        ([1, 2]).Length
        foreach (var x in [1, 2]) { } /*end*/ 1
        (true ? 1 : null) is int
        bool p = true; (p ? 1 : null) ?? 5
        bool p = true; int i = 1; uint u = 1; -(p ? i : u)
        bool p = true; (p ? 1 : "a").ToString()
        bool p = true; if (p ? true : null) { } /*end*/ 1
        bool p = true; throw null
        """");
}
