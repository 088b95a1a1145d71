namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Structs and tuples changed in place, and that no copy changes with them.</summary>
    public static readonly string[] Structs = Lines(""""
        var s = new Spot(1, 2); s.X = 5; s.X
        var s = new Spot(1, 2); s.Y = 7; s
        var s = new Spot(1, 2); s.X += 3; s.Y *= 4; s.X++; s
        var s = new Spot(1, 2); var t = s; t.X = 9; s.X * 100 + t.X
        var s = new Spot(1, 2); var t = s; s.Move(5); s.X * 100 + t.X
        var s = new Spot(1, 2); s.Move(5) + s.X
        var s = new Spot(1, 2); s[0] = 8; s[1] += 2; s
        var s = new Spot(1, 2); var t = s; s[0] = 8; t
        var s = new Spot(1, 2); object o = s; s.X = 9; o.ToString() + s
        var s = new Spot(1, 2); object o = s; var u = (Spot)o; u.X = 4; o.ToString() + u
        var a = new[] { new Spot(1, 2), new Spot(3, 4) }; a[0].X = 9; a[0]
        var a = new[] { new Spot(1, 2), new Spot(3, 4) }; a[0].Move(3); a[0]
        var a = new[] { new Spot(1, 2), new Spot(3, 4) }; var s = a[0]; s.X = 9; a[0].ToString() + s
        var a = new[] { new Spot(1, 2), new Spot(3, 4) }; var s = a[0]; a[0].X = 9; s
        var a = new[] { new Spot(1, 2) }; a[0].X += 2; a[0][1] = 6; a[0]
        var a = new[] { new Spot(1, 2) }; var b = a; b[0].X = 3; a[0]
        int i = 0; var a = new[] { new Spot(1, 2), new Spot(3, 4) }; a[i++].X += 10; i * 1000 + a[0].X
        int i = 0; var a = new[] { new Spot(1, 2), new Spot(3, 4) }; a[i++].X++; i * 1000 + a[0].X
        int i = 0; var a = new[] { new Spot(1, 2), new Spot(3, 4) }; a[i++].Move(2); i * 1000 + a[0].X
        var l = new List<Spot> { new(1, 2) }; var s = l[0]; s.X = 5; l[0]
        var l = new List<Spot> { new(1, 2) }; l[0].Move(5); l[0]
        var l = new List<Spot> { new(1, 2) }; l[0].Move(5)
        var l = new List<Spot> { new(1, 2) }; var s = l[0]; s.X = 3; l[0] = s; s.X = 4; l[0]
        var b = new Board(); b.Corner.X = 4; b.Corner
        var b = new Board(); b.Corner.X = 4; var c = b.Corner; c.X = 5; b.Corner
        var b = new Board(); b.Corner.Move(2); b.Corner.Move(2); b.Corner
        var b = new Board(); b.Centre.Move(2); b.Centre
        var b = new Board(); b.Centre = new Spot(2, 3); b.Centre.X + b.Centre.Y
        var b = new Board(); b.Fixed.Move(2); b.Fixed
        var b = new Board(); b.Fixed.Move(2)
        var b = new Board(); b.Edge.From.X = 4; b.Edge.From.Y += 2; b.Edge
        var b = new Board(); b.Edge.From.Move(3); b.Edge
        var b = new Board(); b.Edge.To.Move(3); b.Edge
        var b = new Board(); b.Edge.Name = "n"; b.Edge.Name
        var b = new Board(); b.Edge.Name += "n"; b.Edge.Name ??= "x"; b.Edge.Name
        var b = new Board(); b.Edge.Name ??= "x"; b.Edge.Name
        var b = new Board(); b.Spots[0].X = 9; b[0]
        var b = new Board(); b[0] = new Spot(7, 7); b.Spots[0]
        var b = new Board(); b.Cell.Row = 3; b.Cell.Column += 4; b.Cell
        var b = new Board(); b.Cell.Item1 = 3; b.Cell
        var b = new Board(); var c = b.Cell; c.Row = 4; b.Cell.Row
        var e = new Stretch(); e.From.X = 3; e.From
        var e = new Stretch(); e.From.X = 3; var f = e; f.From.X = 4; e.ToString() + f
        var e = new Stretch(); var from = e.From; from.X = 4; e
        var e = new Stretch(); var from = e.From; e.From.X = 4; from
        var e = new Stretch { From = new(1, 2), Name = "a" }; e.From.Move(3); e
        var e = new Stretch { From = { X = 3 } }; e
        var a = new Stretch[2]; a[1].From.X = 5; a[1].From.Move(2); a[0].ToString() + a[1]
        var t = (1, 2); t.Item1 = 5; t
        var t = (1, 2); t.Item1 += 2; t.Item2++; t
        var t = (a: 1, b: "x"); t.a = 5; t.b += "y"; t
        var t = (1, 2); var u = t; u.Item1 = 9; t
        var t = (a: 1, b: 2); var u = t; t.a = 9; u
        var t = (s: new Spot(1, 2), n: 3); t.s.X = 9; t
        var t = (s: new Spot(1, 2), n: 3); var s = t.s; s.X = 9; t.ToString() + s
        var s = new Spot(1, 2); var t = (s, 1); s.X = 7; t
        var s = new Spot(1, 2); var a = new[] { s, s }; a[0].X = 9; s.ToString() + a[1]
        var s = new Spot(1, 2); var l = new List<Spot> { s }; s.X = 9; l[0]
        var s = new Spot(1, 2); Func<Spot> f = () => s; var t = f(); t.X = 9; s.ToString() + f()
        var s = new Spot(1, 2); Action f = () => s.X = 8; f(); s
        var s = new Spot(1, 2); Action f = () => s.Move(3); f(); f(); s
        var s = new Spot(1, 2); Func<Spot, int> f = p => { p.X = 50; return p.X; }; f(s) + s.X
        var s = new Spot(1, 2); Func<Spot, Spot> f = p => { p.Move(1); return p; }; f(s).ToString() + s
        Func<Spot, Spot> f = p => p; var s = new Spot(1, 2); var t = f(s); t.X = 3; s
        string r = ""; foreach (var s in new[] { new Spot(1, 2) }) { s.Move(4); r += s; } /*end*/ r
        string r = ""; foreach (var s in new[] { new Spot(1, 2) }) { var t = s; t.Move(4); r += s.ToString() + t; } /*end*/ r
        var a = new[] { new Spot(1, 2) }; foreach (var s in a) { s.Move(4); } /*end*/ a[0]
        Spot? n = new Spot(1, 2); n.Value.Move(5); n
        Spot? n = new Spot(1, 2); var v = n.Value; v.X = 5; n
        Spot? n = null; n = new Spot(3, 4); n?.X
        Spot? n = new Spot(1, 2); n?.Move(3); n
        Spot? n = new Spot(1, 2); var s = n ?? default; s.X = 5; n
        var s = new Spot(1, 2); Spot? n = s; s.X = 5; n
        var s = new Spot(1, 2); var w = s with { X = 5 }; s.ToString() + w
        var s = new Spot(1, 2); (s with { X = 5, Y = 6 }).Sum
        var t = (a: 1, b: 2); var u = t with { a = 5 }; u
        var t = (a: 1, b: 2); (t with { b = 5 }).b + t.b
        var o = new { A = 1, B = "x" }; var p = o with { A = 5 }; p
        var o = new { A = 1, B = "x" }; (o with { B = "y" }).B + o.B
        var s = new Shop("a", 1); (s with { Name = "b", Score = 2 }) == s
        var s = new Spot(1, 2); ((Func<int, int>)s.Move)(4) + s.X
        var s = new Spot(1, 2); Func<int, int> f = s.Move; f(1); f(1); s.X * 100 + f(1)
        var s = new Spot(1, 2); s = new Spot(s.Y, s.X); s
        var s = new Spot(1, 2); var t = s; s = new Spot(5, 6); t
        var s = new Spot(1, 2); var p = s.X++ + ++s.X; p * 100 + s.X
        var s = new Spot(1, 2); var (x, y) = s; x * 10 + y
        Spot s = default; s.X = 1; s
        Spot s; s = new Spot(); s.X = 4; s
        var s = new Spot { X = 4, Y = 5 }; s
        new Spot(1, 2).Move(4)
        new Spot(1, 2).X
        new Spot(1, 2).Moved(3).Move(4)
        Board.Origin.X = 4; Board.Origin.Move(1); var o = Board.Origin; Board.Origin.X = 0; o
        var s = new Spot(1, 2); s.Sum(4)
        var s = new Spot(1, 2); s.X.CompareTo(3) + s.X.ToString()
        var d = new Dictionary<string, Spot> { ["a"] = new(1, 2) }; var s = d["a"]; s.X = 4; d["a"]
        var d = new Dictionary<string, Spot> { ["a"] = new(1, 2) }; d["a"].Move(3); d["a"]
        var a = new[] { (1, "a"), (2, "b") }; a[0].Item1 = 7; a[0].Item2 += "z"; a
        var a = new[] { (n: 1, s: "a") }; a[0].n++; a[0].n
        var l = new List<(int N, string S)> { (1, "a") }; var t = l[0]; t.N = 5; l[0].N
        var a = new[] { 1, 2, 3 }; var b = a; b[0] = 9; a
        var q = new Queue<Spot>(); var s = new Spot(1, 1); q.Enqueue(s); s.X = 5; q.Peek()
        var s = new Spot(1, 2); s.Equals(new Spot(1, 2))
        var s = new Spot(1, 2); object a = s; object b = s; (a == b).ToString() + a.Equals(b)
        var s = new Spot(1, 2); var k = new[] { s }.Select(x => { x.X = 4; return x; }).First(); s.ToString() + k
        var s = new Spot(1, 2); Enumerable.Repeat(s, 2).Select(x => x.Move(1)).Sum() + s.X
        var s = new Spot(1, 2); var t = true ? s : default; t.X = 5; s
        var s = new Spot(1, 2); var t = s switch { { X: 1 } v => v, _ => default }; t.X = 5; s
        var s = new Spot(1, 2); if (s is var v) v.X = 5; s
        var s = new Spot(1, 2); if ((object)s is Spot v) v.X = 5; s
        object o = new Spot(1, 2); if (o is Spot v) v.Move(5); o.ToString()
        var s = new Spot(1, 2); s.X = s.Y = 9; s
        var s = new Spot(1, 2); var t = new Spot(3, 4); (s.X, t.Y) = (t.Y, s.X); s.ToString() + t
        var s = new Spot(1, 2); (s.X, s.Y) = (s.Y, s.X); s
        var a = new[] { new Spot(1, 2) }; (a[0].X, a[0].Y) = (7, 8); a[0]
        int.TryParse("5", out var x); var s = new Spot(1, 2); int.TryParse("7", out s.X); s.X + x
        DateTime d = new(2026, 1, 1); d.AddDays(1); d.Day
        var e = new List<int> { 1, 2 }.GetEnumerator(); e.MoveNext(); e.MoveNext(); e.Current
        var k = new KeyValuePair<string, Spot>("a", new Spot(1, 2)); k.Value.Move(3); k.Value
        var t = Tuple.Create(new Spot(1, 2)); t.Item1.Move(3); t.Item1
        new Stack<Spot>(new[] { new Spot(1, 1) }).Peek().Move(3)
        var b = new Board(); b?.Corner.Move(3); b.Corner
        var b = new Board(); b?.Spots[0].X
        (int, int)? t = (1, 2); t.Value.Item1
        var s = new Spot(1, 2); var c = s; c.X = 5; c.Equals(s)
        var l = new List<Spot>(); Spot s = new(1, 1); for (int i = 0; i < 3; i++) { s.X = i; l.Add(s); } /*end*/ l
        5 with { }
        string r = ""; foreach (var e in new[] { new Stretch() }) { e.From.Move(4); r += e; } /*end*/ r
        string r = ""; foreach (var (a, b) in new[] { (new Spot(1, 2), 3) }) { a.Move(4); r += a; } /*end*/ r
        new List<int> { 1, 2, 3 }.Count(x => x > 1)
        new Basket { 1, 5, 7 }.Count(5)
        """");

    public static readonly string[] StructsRefusedByBoth = Lines(""""
        var b = new Board(); b.Centre.X = 3; 1
        var l = new List<Spot> { new(1, 2) }; l[0].X = 5; 1
        var l = new List<Spot> { new(1, 2) }; l[0].X++; 1
        var b = new Board(); b[0].X = 3; 1
        var b = new Board(); b.Edge.To.X = 3; 1
        var b = new Board(); b.Fixed.X = 3; 1
        var b = new Board(); b.Fixed = default; 1
        foreach (var s in new[] { new Spot(1, 2) }) s.X = 5; 1
        foreach (var s in new[] { new Spot(1, 2) }) s.Y++; 1
        foreach (var t in new[] { (1, 2) }) t.Item1 = 5; 1
        Spot? n = new Spot(1, 2); n.Value.X = 5; 1
        new Spot(1, 2).X = 5; 1
        Func<Spot> f = () => new Spot(); f().X = 3; 1
        new Spot(1, 2).Sum = 4; 1
        var d = new Dictionary<string, Spot>(); d["a"].X = 4; 1
        var s = new Spot(1, 2) with { Z = 1 }; s
        var o = new { A = 1 }; o.A = 2; 1
        var o = new { A = 1 } with { B = 2 }; o
        "a" with { Length = 3 }
        var b = new Board() with { }; b
        int x = 5; x.Y = 3; 1
        ((Spot)(object)new Spot(1, 2)).X = 3; 1
        (1, 2).Item1 = 3; 1
        var b = new Board { Centre = { X = 3 } }; b
        int.TryParse("7", out new Board().Centre.X)
        foreach (var (a, b) in new[] { (1, 2) }) a = 3; 1
        new Shop("a", 1).Name()
        """");
}
