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

    private static string Nested(string open, string inner, string close) =>
        string.Concat(Enumerable.Repeat(open, 20_000)) + inner + string.Concat(Enumerable.Repeat(close, 20_000));

    private static string Doubling(string first, string next) =>
        $"var a0 = {first};" + string.Concat(Enumerable.Range(0, 60).Select(n => $"var a{n + 1} = " + string.Format(System.Globalization.CultureInfo.InvariantCulture, next, n) + ";"));
}
