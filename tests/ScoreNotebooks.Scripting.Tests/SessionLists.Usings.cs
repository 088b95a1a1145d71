namespace ScoreNotebooks.Scripting;

public static partial class SessionLists
{
    public static readonly string[] Usings =
    [
        "using S = System.Collections.Generic.List<double>; new S { 1 }.Count",
        "using P = (int A, int B); P p = (1, 2); p.A + p.B",
        "using T = System.Text; new T.StringBuilder().ToString()",
        "using S = System.Collections.Generic.List<double>;\n---\nnew S().Count",
        "using S = System.Collections.Generic.List<double>;\n---\nusing S = System.String; S.Empty",
        "using S = System.String; \n---\nint S = 3; S",
        "int S = 3; \n---\nusing S = System.String; S.Empty",
        "using Math = System.String; Math.Empty",
        "using A = int; A x = 1; x",
        "using A = int[]; A x = [1]; x.Length",
        "using A = int?; A x = 1; x.Value",
        "using A = System.Collections.Generic.List<int>; new List<A>().Count",
        "using static System.Math; Max(1, 2)",
        "using static System.Math; \n---\nMax(1, 2)",
        "using static System.Math; int Max(int a, int b) => 99; Max(1, 2)",
        "using static System.DayOfWeek; Friday",
        "using static System.Math; using static System.Math; PI",
        "using static System.Collections.Generic.List<int>; 1",
        "using System; using System; 1",
        "using static System.Linq.Enumerable; Range(0, 3).Count()",
        "int PI = 3;\n---\nusing static System.Math; PI",
        "int PI = 3;\n---\nusing static System.Math; \n---\nPI",
        "int Max(int a, int b) => 77;\n---\nusing static System.Math; Max(1, 2)",
        "int Max(int a, int b) => 77;\n---\nusing static System.Math; \n---\nMax(1, 2)",
        "using static System.Math; \n---\nint Max(int a, int b) => 77; Max(1, 2)",
        "using Scores = System.Collections.Generic.Dictionary<string, double>;\n---\nScores s = new() { [\"a\"] = 1.5 }; s[\"a\"]",
        "using Row = (string Name, double Score);\n---\nvar rows = new List<Row> { (\"a\", 1), (\"b\", 2) }; rows.MaxBy(r => r.Score).Name",
        "using S = System.String;\n---\nusing S = System.Int32;\n---\nS.MaxValue",
        "using T = System.Threading.Tasks; T.Task.FromResult(3).Result",
        "using N = System; N.Math.Abs(-2)",
        "using D = System.DateTime; D x = new(2026, 1, 2); x.Day",
        "using A = System.Func<int, int>; A f = x => x + 1; f(2)",
        "using A = System.Nullable<int>; A x = null; x.HasValue",
        "using A = System.Collections.Generic; new A.List<int>().Count",
        "using A = System.Int32; nameof(A)",
        "using A = System.Int32; object o = 3; o is A",
        "using A = System.Int32; (A)3.7",
        "using A = System.Int32; new A[] { 1, 2 }.Length",
        "using A = System.DayOfWeek; A.Friday",
    ];

    public static readonly string[] UsingsRefusedByBoth =
    [
        "using S = System.String; using S = System.String; S.Empty",
        "using S = System.String; int S = 3; S",
        "int S = 3; \n---\nusing S = System.String; S",
        "using A = System.Int32; using B = A; B x = 1; x",
        "using A = System.Nope; 1",
        "using A = List<int>; new A().Count",
        "using static System; 1",
        "using System.Math; 1",
        "using static Math; Max(1, 2)",
        "using static System.Linq.Enumerable; Count(new[] { 1 })",
        "using static System.DayOfWeek; GetNames(typeof(DayOfWeek)).Length",
        "using static System.Math; \n---\nint Max(int a, int b) => 77; \n---\nMax(1.5, 2)",
        "using A = string?; 1",
        "using A = System.Int32; int A() => 3; A()",
        "using A = System.Int32; A A = 3; A",
        "int x = 1; using System.Text; x",
    ];

    /// <summary>What C# takes and we refuse: two colons, the same name from two static imports, and what is out of a cell's reach.</summary>
    public static readonly string[] UsingsRefusedByUs =
    [
        "using T = System.Text; new T::StringBuilder().ToString()",
        "using global::System.IO; 1",
        "using static System.Math; using static System.MathF; Sqrt(4.0)",
        "using A = System.IO.File; A.Exists(\"x\")",
    ];
}
