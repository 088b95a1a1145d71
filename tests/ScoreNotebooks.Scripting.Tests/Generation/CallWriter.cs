namespace ScoreNotebooks.Scripting.Generation;

/// <summary>Calls: overloads, named, optional and params arguments, out variables, method groups, inference.</summary>
public sealed class CallWriter(CellWriter writer)
{
    private Choices Choices => writer.Choices;

    private string Any(int depth) => writer.Expressions.Of(Choices.Of<string>(TypeWords.Values), depth);

    private string Of(string type, int depth) => writer.Expressions.Of(type, depth);

    public string Number(string type, int depth) => type switch
    {
        "int" => Choices.Way(
            () => $"Math.{Choices.Of("Max", "Min")}({Of("int", depth)}, {Of(Choices.Of("int", "byte", "short"), depth)})",
            () => $"{writer.Expressions.Primary("string", depth)}.{Choices.Of("Length", "IndexOf('a')", "CompareTo(\"b\")")}",
            () => $"{writer.Expressions.Primary(Choices.Of("int[]", "string[]", "List<double>"), depth)}{Choices.Of(".Count()", ".Count(x => true)")}",
            () => $"(Sample.TryHalve({Of("int", depth)}, out var {Out("int")}) ? 1 : {Of("int", depth)})",
            () => $"(int.TryParse({Of("string", depth)}, out _) ? 1 : 2)",
            () => $"{writer.Expressions.Primary("Shop", depth)}.Orders",
            () => $"new Basket {{ {Of("int", depth)}, {Of("int", depth)} }}[1]",
            () => $"{writer.Expressions.Primary("int?", depth)}.{Choices.Of("Value", "GetValueOrDefault()", "GetValueOrDefault(7)")}",
            () => $"{writer.Expressions.Primary(Choices.Of("(int a, string b)", "(int n, (long p, char q) r)"), depth)}.Item1",
            () => $"{writer.Expressions.Primary("DateOnly", depth)}.{Choices.Of("Year", "Day", "Month")}",
            () => $"Math.Clamp({Of("int", depth)}, 1, 9)"),
        "double" => Choices.Way(
            () => $"Math.{Choices.Of("Max", "Min", "Pow")}({Of("double", depth)}, {Of(Choices.Of("double", "int", "float"), depth)})",
            () => $"Math.{Choices.Of("Round", "Floor", "Abs", "Truncate", "Sqrt")}({Of("double", depth)})",
            () => $"Math.Round({Of("double", depth)}, {Choices.Of("2", "1, MidpointRounding.AwayFromZero")})",
            () => $"Sample.Half({Of(Choices.Of("double", "int", "float", "long", "char"), depth)})",
            () => $"{writer.Expressions.Primary("double", depth)}.Doubled()",
            () => $"{writer.Expressions.Primary("Shop", depth)}{Choices.Of(".Score", "[\"key\"]", ".Parts[1]", ".Parts.Sum()")}",
            () => $"{writer.Expressions.Primary("(double x, int y)", depth)}.{Choices.Of("x", "Item1")}",
            () => $"(double){writer.Expressions.Primary("Points", depth)}",
            () => $"{writer.Expressions.Primary("TimeSpan", depth)}.TotalHours"),
        "long" or "decimal" or "float" => $"Math.{Choices.Of("Max", "Min")}({Of(type, depth)}, {Of(Choices.Of(type, "int", "byte"), depth)})",
        "char" => Choices.Of("char.ToUpperInvariant(", "Sample.Identity(") + Of("char", depth) + ")",
        _ => Generic(type, depth),
    };

    public string Test(int depth) => Choices.Way(
        () => $"{writer.Expressions.Primary("string", depth)}.{Choices.Of("StartsWith(\"a\", StringComparison.Ordinal)", "Contains('a')", "Contains(\"t\")", "Equals(\"A\", StringComparison.OrdinalIgnoreCase)")}",
        () => $"Sample.TryHalve({Of("int", depth)}, out {Choices.Of("var", "int")} {Out("int")})",
        () => $"{writer.Expressions.Primary("int?", depth)}.HasValue",
        () => $"string.IsNullOrEmpty({Of("string", depth)})",
        () => $"{writer.Expressions.Primary("Shop", depth)}.Equals({Of("Shop", depth)})",
        () => $"double.IsNaN({Of(Choices.Of("double", "float", "int"), depth)})",
        () => $"{writer.Expressions.Primary(Choices.Of<string>(TypeWords.Values), depth)}.Equals({Any(depth)})",
        () => $"object.Equals({Any(depth)}, {Any(depth)})",
        () => $"char.IsDigit({Of("char", depth)})");

    public string Text(int depth) => Choices.Way(
        () => $"Sample.Over({Any(depth)})",
        () => $"Sample.Optional({Of("int", depth)}{Choices.Of("", ", second: \"s\"", ", third: 1", ", \"b\", 2.5")})",
        () => $"Sample.Optional(third: {Of("double", depth)}, first: {Of("int", depth)})",
        () => $"Sample.Params({Of("string", depth)}, {Of("int", depth)}, {Of(Choices.Of("int", "byte", "char"), depth)})",
        () => $"Sample.Params({Of("string", depth)}{Choices.Of("", ", new[] { 1, 2 }", ", [3, 4]", ", rest: 5")})",
        () => $"Sample.Callback(q => {writer.Within(() => Of(Choices.Of("int", "string", "byte"), depth), new Known("q", "int"))})",
        () => $"Sample.Acts(q => {Choices.Of("q + 1", "q.ToString()", "{ }", "{ return 2; }", "{ q++; }", "q++")})",
        () => $"{writer.Expressions.Primary("Shop", depth)}.{Choices.Of("Name", "ToString()", "Note")}",
        () => $"{writer.Expressions.Primary("Grade", depth)}.ToString()",
        () => $"{writer.Expressions.Primary("(int a, string b)", depth)}.{Choices.Of("b", "Item2")}",
        () => $"string.Join(\",\", new[] {{ {Of("int", depth)}, {Of("int", depth)} }}.Select({Choices.Of("Sample.Over", "Convert.ToString", "Sample.Identity", "int.Abs", "Math.Abs")}))");

    /// <summary>Calls of generic methods, for a value of any type.</summary>
    public string Generic(string type, int depth) => Choices.Way(
        () => $"Sample.Identity({Of(type, depth)})",
        () => $"Sample.Identity<{type}>({Of(type, depth)})",
        () => $"Sample.Pick({Of(type, depth)}, {Of(type, depth)})",
        () => $"Sample.Pick(second: {Of(type, depth)}, first: {Of(type, depth)}, takeFirst: {Of("bool", depth)})",
        () => $"Sample.Pick<{type}>({Of(type, depth)}, {Choices.Of("default", "default!", $"default({type})")}, {Of("bool", depth)})",
        () => $"new[] {{ {Of(type, depth)}, {Of(type, depth)} }}.Second()");

    private string Out(string type)
    {
        var name = writer.NewName("o");
        _ = type;
        return name;
    }
}
