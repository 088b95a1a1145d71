using System.Diagnostics;

namespace ScoreNotebooks.Scripting;

/// <summary>Cells that are made to break the lexer, the parser or the binder: deep, long, or doubling with each line.</summary>
public class SourceEscapeTests
{
    public static TheoryData<string, string> Cells { get; } = new()
    {
        { "parentheses", Nested("(", "1", ")") },
        { "operands in a row", "var x = 1; " + string.Concat(Enumerable.Repeat("x + ", 20_000)) + "x" },
        { "signs", new string('!', 20_001) + "true" },
        { "holes in holes", Nested("$\"{", "1", "}\"") },
        { "lambdas in lambdas", "Action a = " + Nested("() => { Action b = ", "null", "; }") },
        { "brackets", Nested("[", "", "]") },
        { "type arguments", Nested("List<", "int", ">") + " x = null;" },
        { "array brackets", "int" + string.Concat(Enumerable.Repeat("[]", 20_000)) + " x = null;" },
        { "conditions", string.Concat(Enumerable.Repeat("true ? ", 20_000)) + "1" + string.Concat(Enumerable.Repeat(" : 1", 20_000)) },
        { "blocks", Nested("{", "", "}") },
        { "branches", string.Concat(Enumerable.Repeat("if (true) ", 20_000)) + ";" },
        { "members", "\"x\"" + string.Concat(Enumerable.Repeat(".Trim()", 20_000)) },
        { "patterns", "1 is " + string.Concat(Enumerable.Repeat("2 or ", 20_000)) + "1" },
        { "negated patterns", "1 is " + string.Concat(Enumerable.Repeat("not ", 20_000)) + "1" },
        { "casts", string.Concat(Enumerable.Repeat("(object)", 20_000)) + "1" },
        { "anonymous objects", Nested("new { A = ", "1", " }") },
        { "types in types", Nested("List<", "int", ">", 240) + " x = null;" },
        { "arms", $"1 switch {{ {Arms(2_000, n => $">= {n * 3} and < {(n * 3) + 2} => {n}")}, _ => 0 }}" },
        { "arms of tuples", $"(1, 2) switch {{ {Arms(300, n => $"(>= {n * 3} and < {(n * 3) + 2}, < {n + 1}) => {n}")}, _ => 0 }}" },
        { "statements", string.Concat(Enumerable.Repeat("a;", 300_000)) },
        { "switches", Nested("1 switch { _ => ", "1", " }") },
        { "doubling tuples", Doubling("(1, 1)", "(a{0}, a{0})") },
        { "doubling anonymous objects", Doubling("new { X = 1 }", "new {{ X = a{0}, Y = a{0} }}") },
        { "doubling dictionaries", Doubling("new Dictionary<int, int>()", "new[] {{ a{0} }}.ToDictionary(x => a{0})") },
        { "doubling constants", string.Concat(Enumerable.Range(0, 60).Select(n => n == 0 ? "const string a0 = \"aaaaaaaaaa\";" : $"const string a{n} = a{n - 1} + a{n - 1};")) },
        { "growing arrays", string.Concat(Enumerable.Range(0, 1000).Select(n => n == 0 ? "var a0 = 1;" : $"var a{n} = new[] {{ a{n - 1} }};")) },
        { "quotation marks", new string('"', 100_000) },
        { "braces of a hole", "$\"{" + new string('{', 100_000) },
        { "comments", string.Concat(Enumerable.Repeat("/*", 100_000)) },
        { "digits", new string('1', 1_000_000) },
        { "backslashes", "\"" + new string('\\', 100_001) + "\"" },
        { "surrogates", "var \uD800 = 1;" },
        { "nothing", "\0\0\0" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_made_to_break_the_interpreter_is_refused_in_time(string kind, string code)
    {
        var watch = Stopwatch.StartNew();
        Attempt.IsRefused(code);
        Assert.True(watch.ElapsedMilliseconds < 20_000, kind);
    }

    [Fact]
    public void Types_in_types_and_many_arms_are_bound_in_time_where_people_may_write_them()
    {
        var session = new ScriptSession(OurEngine.Options);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, session.Run(Nested("List<", "int", ">", 60) + " x = new(); x.Count").Value);
        Assert.Equal(4_999, session.Run($"4999 switch {{ {Arms(5_000, n => $"{n} => {n}")}, _ => -1 }}").Value);
        Assert.Equal(4_999, session.Run($"\"4999\" switch {{ {Arms(5_000, n => $"\"{n}\" => {n}")}, _ => -1 }}").Value);
        Assert.NotEmpty(session.Run($"1 switch {{ {Arms(5_000, n => $"{n} => {n}")}, 4999 => 1, _ => -1 }}").Diagnostics);
        Assert.True(watch.ElapsedMilliseconds < 40_000, $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Files_that_import_the_next_one_twice_are_not_followed_for_ever()
    {
        var loads = 0;
        var session = new ScriptSession(OurEngine.Options with
        {
            Load = path =>
            {
                loads++;
                var next = int.Parse(path, System.Globalization.CultureInfo.InvariantCulture) + 1;
                return new LoadedSource(path, [next > 40 ? "1" : $"#!import {next}\n#!import {next}\n1"]);
            },
        });
        Assert.Contains("1000", session.Run("#!import 1").Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(1_000, loads);
        Attempt.IsUsable(session);
    }

    [Fact]
    public void Files_that_load_another_one_each_are_not_followed_for_ever()
    {
        var session = new ScriptSession(OurEngine.Options with { Load = path => new LoadedSource(path, [$"#load \"{path}x\""]) });
        Assert.Contains("50", Assert.Single(session.Run("#load \"a\"").Diagnostics).Message, StringComparison.Ordinal);
        Attempt.IsUsable(session);
    }

    [Fact]
    public void An_interruption_ends_the_reading_of_a_cell_too()
    {
        using var interruption = new CancellationTokenSource();
        var session = new ScriptSession(OurEngine.Options with
        {
            Load = path =>
            {
                interruption.Cancel();
                return new LoadedSource(path, ["var loaded = 1;"]);
            },
        });
        var result = session.Run("#load \"a.csx\"\nunknown", interruption.Token);
        Assert.IsAssignableFrom<OperationCanceledException>(result.Exception);
        Assert.NotEmpty(session.Run("loaded").Diagnostics);
        Attempt.IsUsable(session);
    }

    private static string Arms(int count, Func<int, string> arm) => string.Join(", ", Enumerable.Range(0, count).Select(arm));

    private static string Nested(string open, string inner, string close, int levels = 20_000) =>
        string.Concat(Enumerable.Repeat(open, levels)) + inner + string.Concat(Enumerable.Repeat(close, levels));

    private static string Doubling(string first, string next) =>
        $"var a0 = {first};" + string.Concat(Enumerable.Range(0, 60).Select(n => $"var a{n + 1} = " + string.Format(System.Globalization.CultureInfo.InvariantCulture, next, n) + ";"));
}
