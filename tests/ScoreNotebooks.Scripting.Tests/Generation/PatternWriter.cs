namespace ScoreNotebooks.Scripting.Generation;

/// <summary>Patterns of every kind, and the switch expressions made of them.</summary>
public sealed class PatternWriter(CellWriter writer)
{
    private Choices Choices => writer.Choices;

    public string Test(int depth)
    {
        var type = Input();
        return $"{writer.Expressions.Primary(type, depth)} is {Of(type, depth, mayDeclare: false)}";
    }

    public string Switch(string type, int depth)
    {
        var input = Input();
        var arms = "";
        for (var count = Choices.Below(3); count > 0; count--)
            arms += writer.Within(() =>
            {
                var pattern = Of(input, depth, mayDeclare: true);
                var condition = Choices.OnceIn(3) ? $" when {writer.Expressions.Of("bool", depth)}" : "";
                return $"{pattern}{condition} => {writer.Expressions.Of(type, depth)}, ";
            });
        var last = Choices.Way(() => "_", () => "_", () => "var rest", () => Of(input, 0, mayDeclare: false));
        return $"({writer.Expressions.Primary(input, depth)} switch {{ {arms}{last} => {writer.Expressions.Of(type, depth)} }})";
    }

    private string Input() => Choices.Of("int", "object", "string", "double", "Grade", "Shop", "int?", "bool", "char", "long", "decimal", "double?", "byte", "(int a, string b)", "int[]", "List<int>", "DayOfWeek");

    private string Of(string type, int depth, bool mayDeclare) => depth <= 0
        ? Simple(type, mayDeclare)
        : Choices.Way(
            () => Simple(type, mayDeclare),
            () => Simple(type, mayDeclare),
            () => $"not {Operand(type, depth)}",
            () => $"{Operand(type, depth)} or {Operand(type, depth)}",
            () => $"{Operand(type, depth)} and {Operand(type, depth)}",
            () => $"({Of(type, depth - 1, mayDeclare)})");

    private string Operand(string type, int depth) => Choices.Way(() => Simple(type, mayDeclare: false), () => "(" + Of(type, depth - 1, mayDeclare: false) + ")");

    private string Simple(string type, bool mayDeclare) => Choices.Way(
        () => Constant(type),
        () => Special(type, mayDeclare),
        () => mayDeclare ? Declared("var", type) : "_",
        () => TypeWords.IsNullable(type) || !TypeWords.IsValue(type) && !TypeWords.IsTuple(type) ? Choices.Of("null", "not null", "{ }") : Constant(type));

    private string Constant(string type)
    {
        var plain = TypeWords.Plain(type);
        return plain switch
        {
            "int" or "long" or "byte" or "double" or "decimal" => Choices.Of("", "", "> ", "< ", ">= ", "<= ") + Choices.Of("1", "0", "42", "7", "100") + (plain == "decimal" ? "m" : plain == "double" ? ".0" : ""),
            "char" => Choices.Of("'a'", ">= 'a' and <= 'z'", "'0' or '1'", "> 'A'"),
            "string" => Choices.Of("\"a\"", "\"\"", "\"text\" or \"a\"", "{ Length: > 2 }", "{ Length: 0 or 1 }"),
            "bool" => Choices.Of("true", "false"),
            "Grade" => Choices.Of("Grade.Good", "Grade.Fair or Grade.Poor", "> Grade.Poor", "Grade.Good"),
            "DayOfWeek" => Choices.Of("DayOfWeek.Friday", "DayOfWeek.Sunday or DayOfWeek.Saturday", "< DayOfWeek.Monday"),
            "Shop" => Choices.Of("{ Score: > 4.5 }", "{ Name: \"A\", Orders: 10 }", "{ Name.Length: 1 }", "{ Note: null }", "{ Grade: Grade.Good }", "{ Parts: { Count: 3 } }", "Shop"),
            "object" => Choices.Of("1", "int", "string", "\"o\"", "double", "> 1", "int and > 0", "null", "Shop { Score: > 1 }", "true", "'c'", "2.5", "int[]", "DayOfWeek"),
            "int[]" or "List<int>" => Choices.Of("[]", "[1, ..]", "[_, _]", "[.., 2]", "{ }", "[> 0, .. var rest]", "[1, 2, 3]", "[.. { Length: 2 }]")
                .Replace("var rest", "_", StringComparison.Ordinal),
            "(int a, string b)" => Choices.Of("(1, \"a\")", "(_, _)", "(> 0, not null)", "{ a: 1 }", "(a: 1, b: \"a\")", "(var q, _)").Replace("var q", "_", StringComparison.Ordinal),
            _ => "_",
        };
    }

    private string Special(string type, bool mayDeclare) => type switch
    {
        "object" when mayDeclare => Choices.Way(() => Declared("int", "int"), () => Declared("string", "string"), () => Declared("double", "double"), () => Declared("Shop", "Shop")),
        "Shop" when mayDeclare => Choices.Way(() => $"{{ Name: {Declared("var", "string")} }}", () => $"{{ Score: > 1 and {Declared("var", "double")} }}", () => Declared("Shop", "Shop"), () => $"({Declared("var", "string")}, {Declared("var", "double")}, _)"),
        "int?" when mayDeclare => Choices.Way(() => Declared("int", "int"), () => $"{{ }} {Name("int")}"),
        "string" when mayDeclare => Choices.Way(() => Declared("string", "string"), () => $"{{ Length: {Declared("var", "int")} }}"),
        "(int a, string b)" when mayDeclare => $"({Declared("var", "int")}, {Declared("var", "string")})",
        "int[]" when mayDeclare => $"[{Declared("var", "int")}, .. {Declared("var", "int[]")}]",
        "List<int>" when mayDeclare => $"[.., {Declared("var", "int")}]",
        _ => Constant(type),
    };

    private string Declared(string word, string type) => word + " " + Name(type);

    private string Name(string type)
    {
        var name = writer.NewName("m");
        writer.Declare(name, type);
        return name;
    }
}
