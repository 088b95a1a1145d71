namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Queries by methods, and anonymous objects.</summary>
    public static readonly string[] Linq = Lines(""""
        new[] { 1, 2 }.Select(x => x.ToString())
        new[] { "1", "2" }.Select(int.Parse).Sum()
        new[] { 1, 2 }.Select(Math.Abs)
        new[] { 1, 2 }.Select((x, i) => x * i).Sum()
        new[] { 1, 2 }.SelectMany(x => new[] { x, x * 10 })
        new[] { 1, 2 }.SelectMany(x => Enumerable.Range(0, x), (x, y) => (x, y)).Last().y
        new[] { "ab", "c" }.SelectMany(x => x)
        new[] { 1, 2 }.Aggregate((a, b) => a + b)
        new[] { 1, 2 }.Aggregate(1.5, (a, b) => a + b)
        new[] { 1, 2 }.Aggregate("", (a, b) => a + b, a => a.Length)
        new[] { 1, 2 }.Aggregate((Sum: 0, N: 0), (a, b) => (a.Sum + b, a.N + 1), a => a.Sum / (double)a.N)
        new[] { 1, 2 }.ToDictionary(x => "k" + x)["k2"]
        new[] { 1, 2 }.ToDictionary(x => x, x => x * 1.5)[2]
        new[] { 1, 2 }.ToDictionary(x => x, _ => new List<int>())[2].Count
        new[] { ("a", 1) }.ToDictionary()["a"]
        new[] { 1, 2 }.ToLookup(x => x % 2, x => "v" + x)[1].First()
        new[] { 1, 2, 3 }.GroupBy(x => x % 2).Select(g => g.Key * 100 + g.Sum())
        new[] { 1, 2, 3 }.GroupBy(x => x % 2, x => x * 1.5).Select(g => g.Sum())
        new[] { 1, 2, 3 }.GroupBy(x => x % 2, (k, g) => k + g.Sum())
        new[] { 1, 2, 3 }.GroupBy(x => x % 2, x => x * 1.5, (k, g) => (k, Sum: g.Sum())).First().Sum
        new[] { 1, 2 }.Join(new[] { "1", "22" }, x => x, y => y.Length, (x, y) => x + y)
        new[] { 1, 2 }.GroupJoin(new[] { "1", "22" }, x => x, y => y.Length, (x, ys) => x + ys.Count())
        new[] { 1, 2 }.Zip(new[] { 1.5, 2 }, (x, y) => x * y)
        new[] { 1, 2 }.Zip(new[] { 1.5, 2 }).Select(p => p.First * p.Second)
        new[] { 3, 1 }.OrderBy(x => x).ThenByDescending(x => -x).First()
        new[] { "b", "a" }.OrderBy(x => x, StringComparer.Ordinal).First()
        new[] { "b", "a" }.Order().First()
        new[] { new Shop("a", 1), new Shop("b", 2) }.OrderByDescending(s => s.Score).Select(s => s.Name)
        new[] { new Shop("a", 1), new Shop("b", 2) }.MaxBy(s => s.Score)?.Name
        new[] { new Shop("a", 1), new Shop("b", 2) }.MinBy(s => (s.Score, s.Name)).Name
        new[] { 1, 2, 3 }.Chunk(2).Select(c => c.Sum())
        new[] { "a", "b", "a" }.CountBy(x => x).First().Value
        new[] { "a", "b", "a" }.AggregateBy(x => x, 0, (n, x) => n + 1).Select(p => p.Key + p.Value)
        new[] { "a", "b" }.Index().Select(p => p.Index + p.Item)
        new[] { 1, 2, 3 }.Where((x, i) => i > 0).Take(1..).Skip(1).First()
        new[] { 1, 2, 3 }.Take(^2..).Sum()
        new[] { 1, 2, 3 }.ElementAt(^1)
        new[] { 1, 2, 3 }.TakeWhile(x => x < 3).Append(9).Prepend(0).Concat(new[] { 7 }).Reverse()
        new[] { 1, 2, 2 }.Distinct().Union(new[] { 5 }).Except(new[] { 1 }).Intersect(new[] { 2, 5 })
        new[] { 1, 2, 2 }.DistinctBy(x => x % 2).Count()
        new object[] { 1, "a", 2 }.OfType<int>().Sum()
        new object[] { 1, 2 }.Cast<int>().Sum()
        new[] { 1, 2 }.ToHashSet().Contains(2)
        new[] { 1, 2 }.Select(x => new { x, Y = x * 2 }).Where(o => o.Y > 2).Select(o => o.x)
        new[] { 1, 2, 3 }.Select(x => new { x, Y = x % 2 }).GroupBy(o => o.Y).Select(g => new { g.Key, N = g.Count() }).OrderBy(o => o.Key).Last().N
        new[] { 1, 2, 3 }.GroupBy(x => new { Odd = x % 2 == 1, Big = x > 2 }).Count()
        new[] { 1, 2, 3 }.GroupBy(x => new { Odd = x % 2 == 1 }).Select(g => g.Key.Odd)
        new[] { 1, 2, 3 }.GroupBy(x => (x % 2, x > 2)).Select(g => g.Key.Item1)
        new[] { new { A = 1, B = "x" }, new { A = 2, B = "y" } }.Where(o => o.A > 1).Single().B
        new[] { new { A = 1, B = "x" } }.ToDictionary(o => o.B, o => o.A)["x"]
        Enumerable.Range(0, 3000).Select(x => new { A = x % 3, B = x % 2 == 0 ? null : "odd", C = x % 5 == 0 ? double.NaN : 0.5 }).Distinct().Count()
        Enumerable.Range(0, 3000).GroupBy(x => new { A = x % 4, B = (int?)(x % 3 == 0 ? null : x % 3) }).Select(g => (g.Key.A, g.Key.B, g.Count())).ToArray()
        Enumerable.Range(0, 3000).Select(x => new { P = (Low: x, High: x * 0.5), Q = 'q' }).Where(o => o.P.High > 1498).Select(o => o.P.Low).Sum()
        Enumerable.Range(0, 3000).Select(x => new { A = x, B = x * 2L, C = x * 0.5, D = "d" + x, E = x > 5, F = (byte)7, G = 1m, H = 'h', I = x % 7 }).Where(o => o.I == 6 && o.E).Last()
        Enumerable.Range(0, 3000).Select(x => new { A = x, B = x * 2L, C = x * 0.5, D = "d" + x, E = x > 5, F = (byte)7, G = 1m, H = 'h' }).Select(o => o with { A = 1, H = 'i' }).Last()
        var all = Enumerable.Range(0, 3000).Select(x => new { A = x % 2, B = "b" }).ToList(); (all[0].Equals(all[2998]), all[2998].Equals(all[0]), all[0].Equals(all[2999]), all[0].GetHashCode() == all[2998].GetHashCode(), all[2998].ToString(), all.IndexOf(new { A = 1, B = "b" }), all[2998] == all[0])
        Enumerable.Range(0, 3000).Select(x => x == 2500 ? null : new { A = x }).Where(o => o.A < 0).Count()
        Enumerable.Range(0, 3000).Select(x => new { A = new { B = x, C = 1 }, D = x }).Where(o => o.A.B > 2990 && o.A.C == 1).Select(o => o.A.B + o.D).Max()
        Enumerable.Range(0, 3000).Select(x => new { }).Distinct().Count()
        new[] { new { A = 1 }, new { A = 2 } }.Sum(o => o.A)
        new[] { new { A = 1 } }.Join(new[] { new { A = 1, C = "c" } }, l => l.A, r => r.A, (l, r) => new { l.A, r.C }).First().C
        Enumerable.Range(0, 3000).Select(i => new { A = i % 2, B = i % 3 * 0.5 }).Distinct().Count()
        Enumerable.Range(0, 3000).Select(i => new { A = i % 2, B = "x" }).GroupBy(p => p).Select(g => (g.Key.A, g.Key.B, g.Count())).ToList()
        Enumerable.Range(0, 3000).Select(i => new { A = (long)i, B = (int?)null, C = i % 2 == 0 }).Where(p => p.A > 2990 && p.B is null && p.C).Last().ToString()
        Enumerable.Range(0, 3000).Select(i => new { A = i, In = new { B = i + 0.5, C = "c" + i } }).Where(p => p.In.B > 2995).Select(p => p.In.C).ToList()
        Enumerable.Range(0, 3000).Select(i => new { A = i, B = 1m }).Select(p => p with { A = p.A + 1 }).Where(p => p.A % 1000 == 0).Select(p => p.A * p.B).Sum()
        Enumerable.Range(0, 3000).Select(i => new { i, T = (i, Half: i / 2) }).Where(p => p.T.Half > 1497).Select(p => p.T).ToList()
        Enumerable.Range(0, 3000).Select(i => new { A = (object)(i % 5), B = (IEnumerable<int>)new[] { i } }).Where(p => p.A is 3 && p.B.First() > 2990).Count()
        Enumerable.Range(0, 2500).Select(i => new { A = i, B = "b", C = 3, D = "d", E = 5.5, F = "f", G = 7L, H = 'h', I = i % 7 == 0 }).Where(o => o.I && o.A > 2480).Select(o => (o.A, o.E, o.H)).ToList()
        Enumerable.Range(0, 2500).Select(i => new { A = i, B = "b", C = 3, D = "d", E = 5.5, F = "f", G = 7L, I = i % 7 == 0 }).Where(o => o.I && o.A > 2480).Select(o => o with { C = o.A }).Last().ToString()
        new[] { new Shop("A", 1), null }.Select(s => s.Equals((object)int.Parse(s is null ? "x" : "1"))).ToList()
        Enumerable.Range(0, 2500).Select(i => i < 2000 ? null : new { A = i }).Count(p => p != null && p.A % 2 == 0)
        Enumerable.Range(0, 2500).Select(i => i < 2000 ? new { A = i } : null).Sum(p => p.A)
        new[] { new { A = 1 } }.Join(new[] { new { A = 1, C = "c" } }, l => new { l.A }, r => new { r.A }, (l, r) => r.C).First()
        new[] { new { A = 1 } }.Select(o => new { o.A, Inner = new { o.A, Twice = o.A * 2 } }).First().Inner.Twice
        new[] { new { A = 1 } }.Aggregate(0, (n, o) => n + o.A)
        new[] { new { A = 1 } }.Zip(new[] { new { B = 2 } }, (l, r) => l.A + r.B).First()
        new[] { new { A = 2 }, new { A = 1 } }.OrderBy(o => o.A).ThenBy(o => -o.A).First().A
        new[] { new { A = 2 }, new { A = 1 } }.MaxBy(o => o.A).A
        new[] { new { A = 2 }, new { A = 1 } }.MinBy(o => o.A)
        new[] { new { A = 2 }, new { A = 2 } }.Distinct().Count()
        new { A = 1, B = 2 }.Equals(new { A = 1, B = 2 })
        new { A = 1, B = 2 }.Equals(new { B = 2, A = 1 })
        new { A = 1 } == new { A = 1 }
        new { A = 1 }.GetHashCode() == new { A = 1 }.GetHashCode()
        new { A = 1, B = "x" }.ToString()
        new { A = (object)null }.ToString()
        new { A = 1.5, D = new DateTime(2026, 1, 2), N = (int?)null }.ToString()
        var o = new { A = 1 }; o = new { A = 2 }; o.A
        var s = new Shop("n", 3); new { s.Name, s.Score, s.Name.Length }
        int x = 3; new { x, y = x + 1 }
        new { }
        new { A = new { B = new { C = 5 } } }.A.B.C
        new[] { new { A = 1 }, null }.Length
        new List<object> { new { A = 1 }, "x" }.Count
        var list = new[] { new { A = 1 } }.ToList(); list.Add(new { A = 5 }); list.Sum(o => o.A)
        var f = (int x) => new { X = x }; f(3).X
        Func<int, object> f = x => new { X = x }; f(3).ToString()
        Generics.Two(new { A = 1 }, new { A = 2 }) != ""
        Sample.Identity(new { A = 1, B = "z" }).B
        Sample.Pick(new { A = 1 }, new { A = 2 }, false).A
        """");

    public static readonly string[] LinqRefusedByBoth = Lines(""""
        new[] { 1.5 }.Select(Math.Round).First()
        new[] { 1, 2 }.Select(Sample.Half).Sum()
        new[] { 1, 2 }.Aggregate(1, (a, b) => a + b * 1.5)
        var o = new { A = 1 }; o = new { A = "x" }; o
        var o = new { A = 1 }; o = new { B = 2 }; o
        var o = new { A = 1, B = 2 }; o = new { B = 2, A = 1 }; o
        var s = new Shop("n", 3); new { s.Name, s.Name }
        new { x = 1 }.X
        new { A = null }
        new { A = () => 1 }
        new { A = Math.Abs }
        new { 5 }
        new[] { new { A = 1 }, new { A = 2L } }
        var list = new[] { new { A = 1 } }.ToList(); list.Add(new { A = "x" }); list
        Generics.Two(new { A = 1 }, new { B = 2 })
        """");
}
