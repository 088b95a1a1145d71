namespace ScoreNotebooks.Scripting;

public static partial class SessionLists
{
    public static readonly string[] Patterns =
    [
        "int F((int, int) p) { if (p is (var a, > 1)) return a; return 0; } F((1, 2))",
        "int F(int[] p) { if (p is [var a, .. var r]) return a + r.Length; return 0; } F([1, 2])",
        "int F((int, object) p) { if (p is not (var a, string b)) return 0; return a + b.Length; } F((1, \"abc\"))",
        "int F((int, object) p) { if (p is (var a, string b) q && q.Item1 > 0) return a + b.Length; return 0; } F((1, \"abc\"))",
        "int F((int, object) p) => p switch { (var a, string b) when b.Length > 2 => a, (_, int c) => c, var (d, _) => d }; F((1, \"abc\"))",
        "int F(int[] p) => p switch { [] => 0, [var one] => one, [var a, .., var z] => a + z }; F([1, 2, 3])",
        "int F(List<int> p) { if (p is not [var a, ..]) return -1; return a; } F([7])",
        "int F(int[] p) { if (p is [_, .. { Length: > 0 } r]) return r[0]; return 0; } F([1, 2])",
        "int F(object p) { if (p is (int or long)) return 1; return 0; } F(2)",
    ];

    public static readonly string[] PatternsRefusedByBoth =
    [
        "int F((int, int) p) { if (p is (var a, > 1)) return a; return a; } F((1, 2))",
        "int F(int[] p) { if (p is [var a, ..]) return a; return a; } F([1, 2])",
        "int F(int[] p) { return p is [var a, ..] ? 0 : a; } F([1, 2])",
        "int F(object o) { if (o is (int, string) { Item1: var a } t) return a + t.Item2.Length; return t.Item1; } F((1, \"a\"))",
        "int F(int[] p) { if (p is [_, .. { Length: > 0 } r]) return r[0]; return r[0]; } F([1, 2])",
    ];

    /// <summary>What C# takes and we refuse: reading a variable where the pattern that declares it can never fail.</summary>
    public static readonly string[] PatternsRefusedByUs =
    [
        "int F((int, int) p) { return p is var (a, b) ? a + b : a; } F((1, 2))",
    ];
}
