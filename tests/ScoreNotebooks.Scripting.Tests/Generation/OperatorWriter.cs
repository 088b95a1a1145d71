namespace ScoreNotebooks.Scripting.Generation;

/// <summary>Operators on every mix of operand types.</summary>
public sealed class OperatorWriter(CellWriter writer)
{
    private static readonly ILookup<string, (string Left, string Right)> Pairs = (
        from left in TypeWords.Numbers
        from right in TypeWords.Numbers
        let result = TypeWords.Promote(left, right)
        where result is not null
        select (result, left, right)).ToLookup(static pair => pair.result, static pair => (pair.left, pair.right));

    private Choices Choices => writer.Choices;

    public string Number(string type, int depth) => Array.IndexOf(TypeWords.Promoted, type) < 0
        ? Small(type, depth)
        : Choices.Way(
            () => Arithmetic(type, depth),
            () => Arithmetic(type, depth),
            () => $"({type}){writer.Expressions.Primary(Choices.Of<string>(TypeWords.Numbers), depth)}",
            () => Unary(type, depth),
            () => type is "int" or "uint" or "long" or "ulong" ? Bits(type, depth) : Arithmetic(type, depth),
            () => Step(type));

    public string Test(int depth) => Choices.Way(
        () => Comparison(depth),
        () => $"{writer.Expressions.Of("bool", depth)} {Choices.Of("&&", "||", "&", "|", "^", "==", "!=")} {writer.Expressions.Of("bool", depth)}",
        () => $"!{writer.Expressions.Primary("bool", depth)}",
        () => Equality(depth),
        () => LiftedTest(depth));

    public string Nullable(string type, int depth)
    {
        var plain = TypeWords.Plain(type);
        return Choices.Way(
            () => $"({type}){writer.Expressions.Primary(plain, depth)}",
            () => $"({writer.Expressions.Of("bool", depth)} ? {writer.Expressions.Of(plain, depth)} : ({type})null)",
            () => TypeWords.IsNumber(plain) && Array.IndexOf(TypeWords.Promoted, plain) >= 0
                ? $"({writer.Expressions.Of(type, depth)} {Choices.Of("+", "-", "*")} {writer.Expressions.Of(Choices.Of(type, plain), depth)})"
                : $"({type}){writer.Expressions.Leaf(plain)}",
            () => plain is "int" ? Choices.Of("((string)null)?.Length", "\"abc\"?.Length", "((Shop)null)?.Orders", "((List<int>)null)?[0]", "new[] { 1, 2 }?[1]", "((Shop)null)?.Name.Length") : $"new {type}[] {{ null, {writer.Expressions.Leaf(plain)} }}[1]",
            () => plain is "bool" ? $"({writer.Expressions.Of(type, depth)} {Choices.Of("&", "|")} {writer.Expressions.Of(Choices.Of(type, "bool"), depth)})" : $"({writer.Expressions.Of(type, depth)} ?? {writer.Expressions.Of(type, depth)})");
    }

    /// <summary>Enumerations and types with operators of their own.</summary>
    public string Other(string type, int depth) => type switch
    {
        "Grade" => Choices.Way(
            () => $"({writer.Expressions.Of(type, depth)} {Choices.Of("|", "&", "^")} {writer.Expressions.Of(type, depth)})",
            () => $"({writer.Expressions.Of(type, depth)} + {writer.Expressions.Of("int", depth)})",
            () => $"({type}){writer.Expressions.Primary(Choices.Of<string>(TypeWords.Numbers), depth)}",
            () => $"{writer.Expressions.Primary("Shop", depth)}.Grade",
            () => $"Sample.Graded({writer.Expressions.Of("double", depth)}{Choices.Of("", ", Grade.Poor", ", least: Grade.Good")})",
            () => $"~{writer.Expressions.Primary(type, depth)}"),
        "DayOfWeek" => Choices.Way(() => $"{writer.Expressions.Primary("DateOnly", depth)}.DayOfWeek", () => $"(DayOfWeek){writer.Expressions.Primary("int", depth)}", () => $"({writer.Expressions.Of(type, depth)} - 1)"),
        "Points" => Choices.Way(
            () => $"({writer.Expressions.Of(type, depth)} + {writer.Expressions.Of(Choices.Of("Points", "double", "int"), depth)})",
            () => $"({writer.Expressions.Of(type, depth)} * {writer.Expressions.Of(Choices.Of("double", "int", "float"), depth)})",
            () => $"-{writer.Expressions.Primary(type, depth)}",
            () => $"(Points){writer.Expressions.Primary(Choices.Of("double", "int", "float", "byte"), depth)}"),
        "DateOnly" => $"{writer.Expressions.Primary(type, depth)}.AddDays({writer.Expressions.Leaf("byte")})",
        "TimeSpan" => Choices.Way(() => $"({writer.Expressions.Of(type, depth)} {Choices.Of("+", "-")} {writer.Expressions.Leaf(type)})", () => $"TimeSpan.FromMinutes({Choices.Of("1", "2.5", "90", "-3")})", () => $"({writer.Expressions.Leaf(type)} * {Choices.Of("2", "0.5")})"),
        _ => writer.Expressions.Leaf(type),
    };

    private string Small(string type, int depth) => Choices.Way(
        () => $"({type}){writer.Expressions.Primary("int", depth)}",
        () => $"({type})({writer.Expressions.Of(type, depth)} {Choices.Of("+", "-", "*", "&", "|", "/")} {writer.Expressions.Of(type, depth)})",
        () => type == "char" ? $"{writer.Expressions.Primary("string", depth)}[{Choices.Of("0", "^1")}]" : $"({type}){writer.Expressions.Primary(Choices.Of<string>(TypeWords.Numbers), depth)}",
        () => Step(type));

    private string Arithmetic(string type, int depth)
    {
        var pairs = Pairs[type].ToList();
        var (left, right) = pairs[Choices.Below(pairs.Count)];
        var symbol = Choices.Of("+", "-", "*", "/", "%");
        var text = $"{writer.Expressions.Of(left, depth)} {symbol} {writer.Expressions.Of(right, depth)}";
        return Choices.OnceIn(4) ? text : "(" + text + ")";
    }

    private string Unary(string type, int depth) => type switch
    {
        "uint" => $"~{writer.Expressions.Primary("uint", depth)}",
        "ulong" => $"+{writer.Expressions.Primary("ulong", depth)}",
        "long" => Choices.Way(() => $"-{writer.Expressions.Primary("long", depth)}", () => $"-{writer.Expressions.Primary("uint", depth)}", () => $"~{writer.Expressions.Primary("long", depth)}"),
        "int" => Choices.Of("-", "+", "~") + writer.Expressions.Primary(Choices.Of("int", "byte", "short", "char", "sbyte", "ushort"), depth),
        _ => Choices.Of("-", "+") + writer.Expressions.Primary(type, depth),
    };

    private string Bits(string type, int depth) => Choices.Way(
        () => $"({writer.Expressions.Of(type, depth)} {Choices.Of("&", "|", "^")} {writer.Expressions.Of(type, depth)})",
        () => $"({writer.Expressions.Of(type, depth)} {Choices.Of("<<", ">>", ">>>")} {writer.Expressions.Of(Choices.Of("int", "byte", "char", "short"), depth)})");

    private string Step(string type)
    {
        var targets = writer.Targets(type);
        if (targets.Count == 0)
            return writer.Expressions.Leaf(type);
        var name = targets[Choices.Below(targets.Count)].Name;
        return Choices.Of($"{name}++", $"++{name}", $"{name}--", $"({name} += 2)", $"(--{name})", $"({name} *= {name})");
    }

    private string Comparison(int depth)
    {
        var (left, right) = (Choices.Of<string>(TypeWords.Numbers), Choices.Of<string>(TypeWords.Numbers));
        return $"{writer.Expressions.Of(left, depth)} {Choices.Of("<", ">", "<=", ">=", "==", "!=")} {writer.Expressions.Of(right, depth)}";
    }

    private string Equality(int depth)
    {
        var type = Choices.Of<string>([.. TypeWords.Values, "Shop", .. TypeWords.Tuples]);
        return $"{writer.Expressions.Of(type, depth)} {Choices.Of("==", "!=")} {writer.Expressions.Of(type, depth)}";
    }

    private string LiftedTest(int depth)
    {
        var type = Choices.Of("int?", "double?", "long?", "decimal?", "Grade?", "Points?", "DateOnly?");
        return $"{writer.Expressions.Of(type, depth)} {Choices.Of("==", "!=", "<", ">")} {writer.Expressions.Of(Choices.Of(type, TypeWords.Plain(type)), depth)}";
    }
}
