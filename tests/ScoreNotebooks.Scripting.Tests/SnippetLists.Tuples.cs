namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Tuples of any length, their names, conversions, comparison and deconstruction.</summary>
    public static readonly string[] Tuples = Lines(""""
        var t = (1, 2, 3, 4, 5, 6, 7, 8); t
        var t = (1, 2, 3, 4, 5, 6, 7, 8); t.Item8 + t.Item7
        var t = (a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9); t.h * 10 + t.i
        (int, int, int, int, int, int, int, long) t = (1, 2, 3, 4, 5, 6, 7, 8); t.Item8
        var (a, b, c, d, e, f, g, h) = (1, 2, 3, 4, 5, 6, 7, 8); a + h
        var t = (1, 2, 3, 4, 5, 6, 7, 8); var (a, b, c, d, e, f, g, h) = t; g * h
        (1, 2, 3, 4, 5, 6, 7, 8) == (1, 2, 3, 4, 5, 6, 7, 8)
        (1, 2, 3, 4, 5, 6, 7, 8) == (1, 2, 3, 4, 5, 6, 7, 9)
        var t = (1, 2, 3, 4, 5, 6, 7, 8); t.Item8 = 80; t
        Delegates.Nine().I
        Delegates.Nine()
        var (a, _, _, _, _, _, _, _, i) = Delegates.Nine(); a * 10 + i
        (double A, int, int, int, int, int, int, int, long I) t = Delegates.Nine(); t.A + t.I
        var t = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16); t.Item16 + t.Item8
        var t = (1, 2, 3, 4, 5, 6, 7, "h"); t.Rest
        var t = (1, 2, 3, 4, 5, 6, 7, "h"); t.Equals((1, 2, 3, 4, 5, 6, 7, "h"))
        var l = new[] { (1, 2, 3, 4, 5, 6, 7, 8) }; l.Select(t => t.Item8).Sum()
        Delegates.Total().Shop
        Delegates.Totals()[1].Total
        Delegates.Totals().Select(t => t.Total).Sum()
        Delegates.Totals().OrderByDescending(t => t.Total).First().Shop
        Delegates.Totals().ToDictionary(t => t.Shop, t => t.Total)["b"]
        Delegates.Ranges()["x"].High
        Delegates.Ranges().Values.First().Low
        string r = ""; foreach (var (shop, total) in Delegates.Totals()) r += shop + total; r
        string r = ""; foreach (var t in Delegates.Totals()) r += t.Shop + t.Total; r
        Generics.Weigh(t => t.Total + t.Shop.Length)
        Generics.Weigh(t => t.Item2)
        Generics.Weigh(((string S, double T) t) => t.T)
        Generics.Each(new[] { 5, 6, 7 }, t => t.Index > 0 && t.Value < 7)
        Generics.Each(new[] { "a", "b" }, pair => pair.Value == "a" || pair.Index == 1).Count()
        Func<(string Shop, double Total), double> f = t => t.Total; f(("a", 2))
        Func<(int A, int B), (int Sum, int Product)> f = t => (t.A + t.B, t.A * t.B); f((3, 4)).Product
        Func<(int A, int B), int> f = ((int X, int Y) t) => t.X; f((3, 4))
        var f = ((int X, int Y) t) => t.X * t.Y; f((3, 4))
        (int a, int b) t = (1, 2); (long c, double d) u = t; u.d
        (int a, int b) t = (1, 2); (long, double) u = t; u
        (int, int) t = (1, 2); (int? a, object b) u = t; u.b
        (int a, string b) t = (1, null); t.b
        (byte a, byte b) t = (1, 2); t
        (long, long) t = (1, 2); (int, int) u = ((int, int))t; u
        (object, object) o = (1, "a"); ((int, string))o
        var t = (A: 1, B: 2); var (x, y) = t; x + y
        var (x, (y, z)) = (1, (2, "c")); x + y + z
        var (x, _) = (1, 2); x
        (int x, _) = (1, 2); x
        (var x, int y) = (1, 2); x + y
        (var x, var (y, z)) = (1, (2, 3)); x + y + z
        int x; (x, var y) = (1, 2); x + y
        int x = 0; (x, int y) = (1, 2); x + y
        int x; int y; (x, y) = (1, 2); x + y
        double x; (x, _) = (1, 2); x
        int[] a = [0, 0]; (a[0], a[1]) = (3, 4); a
        var (name, score, orders) = new Shop("n", 2, 3); name + score + orders
        var (year, month, day) = new DateOnly(2026, 5, 20); year * 10000 + month * 100 + day
        var (f, s) = (IReadOnlyList<int>)new[] { 4, 5 }; f * s
        var (k, v) = new KeyValuePair<string, int>("a", 3); k + v
        string r = ""; foreach (var (k, v) in new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }) r += k + v; r
        string r = ""; foreach ((string k, _) in new Dictionary<string, int> { ["a"] = 1 }) r += k; r
        string r = ""; foreach (var (i, (x, y)) in new[] { (1, (2, 3)) }) r += i + x + y; r
        (int x, string y) = (1, null); y
        (string x, int? y) = (null, null); y
        var (a, b) = (1, 2L); a + b
        int a = 1, b = 2, c = 3; (a, b, c) = (c, a, b); a * 100 + b * 10 + c
        int i = 0; int[] a = [5, 6]; (a[i++], a[i++]) = (i, 10 * i); a
        (1, 2) == (1, 2)
        (1, 2).Equals((1, 2))
        (1, "a") == (1L, "a")
        (1, (2, 3)) == (1, (2, 3))
        (a: 1, b: 2) == (c: 1, d: 2)
        (1, 2) != (1, 3)
        (1.0, double.NaN) == (1.0, double.NaN)
        (new Points(1), 1) == (1.0, 1)
        int x = 1; (x, x++) == (1, 1)
        var t = (1, 2); t == (1, 2) && t != (2, 1)
        (1, 2).CompareTo((1, 3))
        (1, 2).GetHashCode() == (1, 2).GetHashCode()
        (1, 2) == new ValueTuple<int, int>(1, 2)
        (1, 2).ToString()
        var t = (1, 2); object o = t; o.Equals((1, 2))
        new ValueTuple<int, string>(1, "a").Item2
        new ValueTuple<int>(5).Item1
        ValueTuple.Create(5)
        ValueTuple.Create()
        default(ValueTuple)
        (int A, string B) t = default; t.A
        int Count = 3; var t = (Count, Name: "x"); t.Count
        var s = new Shop("a", 1); var t = (s.Name, s.Score); t.Name + t.Score
        var s = new Shop("a", 1); var t = (s?.Name, 1); t.Name
        var t = (Item1: 1, Item2: 2); t.Item2
        new[] { (x: 1, y: 2), (x: 3, y: 4) }.Sum(t => t.x * t.y)
        new[] { (x: 1, y: 2), (x: 3, b: 4) }[1].x
        new List<(int Id, string Name)> { (1, "a"), (2, "b") }.First(t => t.Id == 2).Name
        new List<(int Id, string Name)> { (1, "a") }.Select(t => (t.Name, t.Id * 2)).First().Name
        new[] { 1, 2 }.Select((x, i) => (x, i)).Where(p => p.i > 0).First().x
        new[] { 1, 2 }.Zip(new[] { "a", "b" }).First().Second
        new[] { 1, 2 }.Zip(new[] { "a", "b" }).Select(p => p.First + p.Second).Last()
        new[] { 1, 2 }.Zip(new[] { 3, 4 }, new[] { 5, 6 }).Last().Third
        new[] { 5, 6 }.Index().Last().Item
        new[] { 5, 6 }.Index().Select(p => p.Index * p.Item).Sum()
        Math.DivRem(17, 5).Remainder
        Math.SinCos(0).Cos
        var (q, r) = Math.DivRem(17, 5); q * 10 + r
        bool p = true; (p ? (1, 2) : (3, 4)).Item1
        bool p = true; (p ? (a: 1, b: 2) : (a: 3, b: 4)).a
        bool p = true; (p ? (a: 1, b: 2) : (c: 3, b: 4)).b
        bool p = true; var t = p ? (1, "a") : (2, null); t
        bool p = true; (long, object) t = p ? (1, "a") : (2, null); t
        (int A, int B)[] a = [(1, 2), (3, 4)]; a[1].B
        (int A, int B)? t = (1, 2); t?.B
        (int A, int B)? t = (1, 2); t.Value.A
        (int A, int B)? t = null; t?.B
        var d = new Dictionary<(string, int), double> { [("a", 1)] = 2.5 }; d[("a", 1)]
        var d = new Dictionary<(string S, int N), double> { [("a", 1)] = 2.5 }; d.Keys.First().S
        new HashSet<(int, int)> { (1, 2), (1, 2), (2, 1) }.Count
        Func<int, (int, string)> f = n => (n, null); f(3)
        Func<(int, int)> f = () => (1, 2); var (a, b) = f(); a + b
        Generics.Pair((1, "a"))
        Generics.Pair((1, 2.5))
        Generics.NameOf((1, "a"))
        Generics.Two((1, 2), (1L, 2))
        Generics.Two((a: 1, b: 2), (a: 3, c: 4))
        Sample.Pick((a: 1, b: 2), (a: 3, b: 4)).b
        Sample.Pick((a: 1, b: 2), (a: 3, c: 4)).a
        Overloads.Tuples((1, 2))
        Overloads.Tuples((1, 2.5))
        Overloads.Tuples((1, "a"))
        var t = (1, 2); Overloads.Tuples(t)
        var t = (1f, 2); Overloads.Tuples(t)
        var t = ((1, 2), 3); t.Item1.Item2
        var t = (Inner: (A: 1, B: 2), C: 3); t.Inner.B + t.C
        (Func<int, int> F, int N) t = (x => x + 1, 4); t.F(t.N)
        """");

    public static readonly string[] TuplesRefusedByBoth = Lines(""""
        foreach (var (shop, total) in Delegates.Totals()) if (total > 2) return shop; return "none"
        (byte a, byte b) t = (1, 300); t
        ((byte, char))(300.5, 97)
        var (x, y) = (1, null); x
        (1, 2) == (1, 2, 3)
        (1, 2) == Tuple.Create(1, 2)
        (1, 2) < (1, 3)
        (1, 2) + (3, 4)
        var x = 1; var t = (x, x); t.x
        var t = (Item2: 1, Item1: 2); t.Item1
        var t = (ToString: 1, B: 2); t.B
        var t = (a: 1, a: 2); t.a
        (int a, int a) t = (1, 2); t
        (x: 1, y: 2).z
        (1, 2).Item3
        (1, 2).Item0
        var t = (1, 2); t.x
        new[] { (x: 1, y: 2), (a: 3, b: 4) }[0].x
        bool p = true; (p ? (a: 1, b: 2) : (c: 3, b: 4)).a
        Generics.Pair((1, null))
        var t = (() => 5, 1); t.Item1()
        var t = (x => x, 1); t
        var t = (null, 1); t
        var t = (Math.Abs, 1); t
        var (x, y, z) = (1, 2); x
        (1, 2) = (3, 4)
        var (x, x) = (1, 2); x
        var (a, b) = new object(); a
        string s = (1, 2); s
        (int, int) t = (1, "a"); t
        (int, int) t = (1, 2, 3); t
        """");
}
