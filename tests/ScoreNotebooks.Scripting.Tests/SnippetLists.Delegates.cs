namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Lambdas and method groups, their own types and those they are given.</summary>
    public static readonly string[] Delegates = Lines(""""
        new Func<int, double>(x => x * 1.5)(2)
        new Func<int, int>(Math.Abs)(-2)
        var f = (int x) => x + 1; f(2)
        var f = (int x, double y) => x * y; f
        var f = () => { }; f
        var f = () => (1, "a"); f().Item2
        var f = (int x) => { if (x > 1) return 1; return 2.5; }; f(1)
        var f = (int x) => { if (x > 1) return "a"; return null; }; f(1)
        var f = Math.Sqrt; f(4)
        var f = Sample.Half; f(3)
        var f = new List<int>().Add; f(1); 1
        var f = Sample.Identity<int>; f(5)
        Func<int, int> f = Sample.Identity; f(5)
        Func<object, object> f = Sample.Identity; f("a")
        Func<string, object> f = Sample.Identity<object>; f("a")
        Func<string, object> f = Sample.Identity; f("a")
        Func<object> f = () => "a"; f()
        Func<string> s = () => "a"; Func<object> f = s; f()
        Action<object> a = o => { }; Action<string> b = a; b("x"); 1
        Func<object, string> f = o => "x"; Func<string, object> g = f; g("a")
        Func<int, double> f = x => x; f(2)
        Func<double, double> f = Math.Abs; f(-2)
        Func<int, bool> even = x => x % 2 == 0; new[] { 1, 2 }.Count(even)
        Predicate<int> p = x => x > 1; new List<int> { 1, 2 }.FindAll(p).Count
        Func<int, int> f = int (x) => x + 1; f(2)
        Func<int, int> f = int (int x) => x + 1; f(2)
        var f = long (int x) => x; f(2)
        var f = object () => 1; f()
        var f = double? (int x) => x > 1 ? x : null; f(2)
        Func<int, long> f = long (x) => x; f(2)
        Generics.Returned(long (x) => x)
        new[] { 1, 2 }.Select(double (x) => x).Sum()
        new[] { 1, 2 }.Select(static x => x * 2).Sum()
        new[] { 1, 2 }.Select(static (x, i) => x * i).Sum()
        Func<int, int, int> f = (_, _) => 5; f(1, 2)
        Func<int, int, int> f = (_, x) => x; f(1, 2)
        Func<int, int> f = _ => _ + 1; f(1)
        Func<int, int, int> f = (int _, int _) => 5; f(1, 2)
        int x = 1; Func<int, int> f = x => x + 1; f(5)
        Func<int, Func<int, int>> f = x => x => x; f(1)(2)
        Func<int> f = () => 1; f == null
        Func<int> f = () => 1; f.Invoke()
        Func<int> f = null; f?.Invoke()
        Func<int> f = null; f()
        ((Func<int>)(() => 5)).Invoke()
        object o = () => 1; o
        object o = (int x) => x + 1; o.ToString()
        Delegate d = () => 1; d.ToString()
        object o = Sample.Half; o.ToString()
        $"{() => 1}"
        new[] { () => 1, () => 2 }[1]()
        var f = () => () => 1; f()()
        var f = (int x) => (int y) => x + y; f(1)(2)
        bool p = true; Func<int> g = () => 5; var f = p ? (() => 1) : g; f()
        (Func<int>)null ?? (() => 3)
        Func<int> g = null; var f = g ?? (() => 3); f()
        Grade.Good - 0
        int x = 1; object o = x switch { 1 => 1, _ => 2L }; o
        int x = 1; Overloads.Sized(x switch { 1 => 1, _ => 2L })
        int x = 1; Overloads.Wrapped(x switch { 1 => 1, _ => 2L })
        bool p = true; object o = p ? 1 : 2L; o
        Delegates.Nine().Rest.Item1
        List<Func<int>> l = [() => 1]; l[0]()
        var l = new List<Func<int>> { () => 1 }; l[0]()
        var f = Math.Sqrt; f
        var f = new Shop("a", 1).WithScore; f(2).Score
        (int A, int B) t = (1, 2); (int B, int A) u = t; u.A
        (int, string) t = (1, "a"); (int, object) u = t; u
        var a = new[] { (x: 1, y: 2), (1, 2) }; a[0].Item1
        List<(int A, int B)> l = [(1, 2)]; l.Select(t => t.A).Concat(l.Select(t => t.B))
        List<(int A, int B)> l = [(1, 2)]; List<(int X, int Y)> m = l; m[0].X
        IEnumerable<(int A, int B)> l = new[] { (1, 2) }; l.First().A
        Func<(int A, int B)> f = () => (1, 2); f().B
        Func<(int A, int B), int> f = t => t.A; Func<(int X, int Y), int> g = f; g((3, 4))
        """");

    public static readonly string[] DelegatesRefusedByBoth = Lines(""""
        new Func<int, double>(Sample.Half)(3)
        var f = (int x) => null; f
        var f = (int x) => default; f
        var f = x => x; f
        var f = (x, int y) => y; f
        var f = Math.Max; f
        var f = int.Parse; f
        var f = "abc".IndexOf; f
        var f = "a,b".GetHashCode; f() == "a,b".GetHashCode()
        var f = Sample.Identity; f
        Func<int> s = () => 1; Func<object> f = s; f()
        Func<int, long> f = Math.Abs; f(2)
        Predicate<int> p = x => x > 1; new[] { 1, 2 }.Count(p)
        Func<int, double> f = long (x) => x; f(2)
        Func<int> f = string () => "a"; f()
        int k = 2; Func<int, int> f = static x => x * k; f(1)
        Func<int, int, int> f = (_, _) => _; f(1, 2)
        Func<int, int> f = (x, x) => x; f(1)
        Func<int, int, int> f = (x, x) => x; f(1, 2)
        ((int x) => x + 1)(2)
        object o = x => x; o
        new[] { () => 1, () => 2.5 }
        ((int x) => x + 1).Invoke(2)
        (() => 1).ToString()
        bool p = true; var f = p ? () => 1 : () => 2; f()
        bool p = true; var f = p ? (() => 1) : null; f()
        int x = 1; var f = x switch { 1 => () => 1, _ => () => 2 }; f()
        var t = (Sample.Half, 1); t
        int x = 1; Overloads.Money(x switch { 1 => 1, _ => 2 })
        (x: 1, y: 2) switch { (a: 1, b: 2) => 1, _ => 2 }
        var f = "abc".Contains; f
        new[] { (x: 1, y: 2), (1, 2) }[0].x
        """");
}
