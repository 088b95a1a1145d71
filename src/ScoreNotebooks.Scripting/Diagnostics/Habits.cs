namespace ScoreNotebooks.Scripting;

/// <summary>Words that people bring along from Python, JavaScript and spreadsheets, and what C# has in their place.</summary>
internal static class Habits
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["print"] = "Console.WriteLine(…)",
        ["len"] = "x.Length / x.Count",
        ["str"] = "x.ToString()",
        ["sum"] = "x.Sum()",
        ["sorted"] = "x.Order() / x.OrderBy(…)",
        ["range"] = "Enumerable.Range(start, count)",
        ["enumerate"] = "x.Index()",
        ["zip"] = "x.Zip(y)",
        ["True"] = "true",
        ["False"] = "false",
        ["None"] = "null",
        ["nil"] = "null",
        ["undefined"] = "null",
        ["NaN"] = "double.NaN",
        ["let"] = "var x = 5",
        ["def"] = "double Twice(double x) => x * 2",
        ["function"] = "double Twice(double x) => x * 2",
        ["lambda"] = "x => …",
        ["elif"] = "else if (…)",
        ["elseif"] = "else if (…)",
        ["not"] = "!",
        ["and"] = "&&",
        ["or"] = "||",
        ["del"] = "x.Remove(…)",
        ["list"] = "new List<double> { … }",
        ["dict"] = "new Dictionary<string, double> { [\"a\"] = 1 }",
        ["import"] = "using",
    };

    private static readonly Dictionary<string, string[]> Members = new(StringComparer.OrdinalIgnoreCase)
    {
        ["length"] = ["Length", "Count"],
        ["size"] = ["Count", "Length"],
        ["len"] = ["Count", "Length"],
        ["push"] = ["Add", "Push", "Append"],
        ["append"] = ["Add", "Append"],
        ["map"] = ["Select"],
        ["filter"] = ["Where"],
        ["reduce"] = ["Aggregate"],
        ["includes"] = ["Contains"],
        ["has"] = ["ContainsKey", "Contains"],
        ["upper"] = ["ToUpper"],
        ["lower"] = ["ToLower"],
        ["strip"] = ["Trim"],
        ["mean"] = ["Average"],
        ["avg"] = ["Average"],
        ["slice"] = ["Take"],
        ["head"] = ["Take"],
        ["tail"] = ["TakeLast"],
        ["unique"] = ["Distinct"],
        ["log"] = ["WriteLine"],
        ["println"] = ["WriteLine"],
        ["print"] = ["WriteLine"],
    };

    /// <summary>What to write for a name that another language has; null when it is none.</summary>
    public static (string English, string Chinese)? OfName(string name) => Names.TryGetValue(name, out var instead)
        ? ($"In C# write {instead.Replace(" / ", " or ", StringComparison.Ordinal)}.", $"C# 的写法是 {instead.Replace(" / ", " 或 ", StringComparison.Ordinal)}。")
        : typeof(Math).GetMethods().FirstOrDefault(method => string.Equals(method.Name, name, StringComparison.OrdinalIgnoreCase) && method.IsStatic) is { } function
            ? ($"Did you mean Math.{function.Name}?", $"是否想写 Math.{function.Name}？")
            : null;

    /// <summary>The member that does what another name does elsewhere; null when there is none of it.</summary>
    public static string? OfMember(string name, IEnumerable<string> members) =>
        Members.TryGetValue(name, out var meant) && meant.Intersect(members, StringComparer.Ordinal).FirstOrDefault() is { } member && member != name ? member : null;

    /// <summary>Why what follows is no C#, where a statement should have ended; null when there is no such reason.</summary>
    public static ScriptErrorException? AtEndOfStatement(Token last, Token next) => next.Text switch
    {
        "and" or "or" when next.Kind == TokenKind.Identifier => Write(next.Span, next.Text == "and" ? "&&" : "||", next.Text),
        _ when last is { Kind: TokenKind.Identifier, Text: "not" } => Write(last.Span, "!", "not"),
        _ when last is { Kind: TokenKind.Identifier, Text: "f" or "F" } && next.Kind is TokenKind.Literal or TokenKind.InterpolatedString && last.Span.End == next.Span.Start => Write(last.Span, "$", last.Text),
        _ => null,
    };

    private static ScriptErrorException Write(TextSpan span, string instead, string word) =>
        Fail.At(span, $"Write {instead} here instead of {word}.", $"这里请写 {instead}，不要写 {word}。");
}
