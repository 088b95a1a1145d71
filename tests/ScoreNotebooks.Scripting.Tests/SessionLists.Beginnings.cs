namespace ScoreNotebooks.Scripting;

public static partial class SessionLists
{
    /// <summary>What C# reads otherwise in a cell itself than inside a method: <c>await</c>, a name before <c>with</c>, and names that begin declarations.</summary>
    public static readonly string[] Beginnings =
    [
        "var t = Task.FromResult(1); await t",
        "var t = Task.FromResult(1);\n---\nawait t",
        "var t = Task.FromResult(1); await t; (await t) + 1",
        "var t = Task.FromResult(1); if (true) await t; 2",
        "var t = Task.FromResult(1); foreach (var i in new[] { 1, 2 }) { await t; } 3",
        "var t = Task.FromResult(Task.FromResult(\"a\")); await await t",
        "var t = Task.FromResult(1); $\"{await t}\"",
        "var t = new[] { Task.FromResult(1) }; await t[0] is 1",
        "await Task.FromResult(1)",
        "var s = new Shop(\"a\", 1); var z = s with { Score = 2 }; z.Score",
        "var s = new[] { new Shop(\"a\", 1) }; s[0] with { Score = 2 } == s[0]",
        "var s = (P: new Shop(\"a\", 1), Q: 2); (s, 1) with { Item2 = 3 }",
        "var s = (P: 1, Q: 2); (s with { P = 3 }).P",
        "int record = 1; { record += 2; } (record)",
        "string extension = \".csv\"; \"a\" + extension",
        "bool f = true; int a = 1, b = 2; f ? a = 5 : b",
        "bool f = false; int a = 1, b = 2; f ? a = 5 : a + b",
        "string s = \"a\"; (s!).Length",
        "string s = \"a\"; var t = s!; t",
        "string s = \"a\"; s! + \"b\"",
        "const string A = \"x\"; const string B = $\"{A}{A}-{\"y\"}\"; B",
    ];

    public static readonly string[] BeginningsRefusedByBoth =
    [
        "var t = Task.FromResult(1); await (t)",
        "var t = Task.FromResult(1); var q = await (t); q",
        "var t = Task.FromResult(1); 1 + await (true ? t : t)",
        "var t = Task.FromResult(1); $\"{await (t)}\"",
        "var t = Task.FromResult(1); await (Task<int>)t",
        "var s = new Shop(\"a\", 1); s with { Score = 2 }",
        "var s = new Shop(\"a\", 1);\n---\ns with { Score = 2 }",
        "var s = new Shop(\"a\", 1); s with { }",
        "var s = (P: new Shop(\"a\", 1), Q: 2); s.P with { Score = 2 } == s.P",
        "var s = (P: 1, Q: 2); (s, s) with { Item1 = (3, 4) }",
        "int record = 3; record",
        "int record = 3; record = 4;",
        "var record = (A: 1, B: 2); record.A",
        "Func<int> record = () => 1; record()",
        "var record = new[] { 1 }; record[0]",
        "int extension = 3; extension + 1",
        "string s = \"a\"; s!",
        "string s = \"a\"; (s!)",
        "var s = new[] { \"a\" }; s[0]!",
    ];
}
