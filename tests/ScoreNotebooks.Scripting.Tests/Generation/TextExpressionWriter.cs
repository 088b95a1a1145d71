namespace ScoreNotebooks.Scripting.Generation;

/// <summary>Strings: joined, interpolated, formatted and taken apart.</summary>
public sealed class TextExpressionWriter(CellWriter writer)
{
    private Choices Choices => writer.Choices;

    public string Of(int depth) => Choices.Way(
        () => Interpolated(depth),
        () => Joined(depth),
        () => $"{writer.Expressions.Primary(Choices.Of<string>(TypeWords.Values), depth)}.ToString()",
        () => $"{writer.Expressions.Primary(Choices.Of("double", "int", "decimal", "long"), depth)}.ToString(\"{Choices.Of("N2", "0.00", "F0", "E2", "G", "0")}\")",
        () => writer.Expressions.Primary("string", depth) + Choices.Of(".ToUpperInvariant()", ".Trim()", "[1..]", "[..^1]", ".PadLeft(6, '*')", ".Replace(\"a\", \"b\")", ".Substring(0, 1)", "?.ToLowerInvariant()", ".Shout()", ".Shout(times: 2)", ".Insert(0, \"i\")"),
        () => $"string.{Choices.Of("Join(\"|\", ", "Join('-', ", "Concat(")}{writer.Expressions.Of(Choices.Of("int[]", "List<string>", "IEnumerable<double>", "string[]", "IEnumerable<char>"), depth)})",
        () => $"string.Format(\"{{0}}{Choices.Of("-", ",")}{{1{Choices.Of("", ":N1", ",5")}}}\", {writer.Expressions.Of("string", depth)}, {writer.Expressions.Of(Choices.Of("int", "double", "decimal"), depth)})",
        () => $"new StringBuilder().Append({writer.Expressions.Of(Choices.Of<string>("int", "string", "char", "double", "bool", "object"), depth)}).Append('.').ToString()");

    private string Joined(int depth)
    {
        var other = writer.Expressions.Of(Choices.Of<string>([.. TypeWords.Values, "object", "int?", "Shop"]), depth);
        var text = writer.Expressions.Of("string", depth);
        return Choices.Of($"({text} + {other})", $"({other} + {text})", $"({text} + {other} + {writer.Expressions.Leaf("int")})");
    }

    private string Interpolated(int depth)
    {
        var text = Choices.Of("$\"", "$@\"", "@$\"");
        for (var holes = 1 + Choices.Below(3); holes > 0; holes--)
            text += Choices.Of("", "a", "{{", "}}", ", ", " 天 ", "\"\"")[..].Replace("\"\"", text.Contains('@', StringComparison.Ordinal) ? "\"\"" : "\\\"", StringComparison.Ordinal) + Hole(depth);
        return text + "\"";
    }

    private string Hole(int depth)
    {
        var type = Choices.Of<string>([.. TypeWords.Values, "int?", "double?", "object"]);
        var alignment = Choices.Of("", "", ",6", ",-4", ", 1 + 2");
        var format = type is "int" or "double" or "decimal" or "double?" or "float" or "long" ? Choices.Of("", "", ":N2", ":0.0", ":F1", ":E1", ":#,0") : "";
        return "{" + writer.Expressions.Primary(type, depth) + alignment + format + "}";
    }
}
