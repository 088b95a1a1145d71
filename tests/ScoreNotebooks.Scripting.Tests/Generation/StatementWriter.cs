namespace ScoreNotebooks.Scripting.Generation;

/// <summary>Statements, blocks and whole cells.</summary>
public sealed class StatementWriter(CellWriter writer)
{
    private const int Deepest = 3;

    private int _loops;

    private Choices Choices => writer.Choices;

    private string Of(string type, int depth) => writer.Expressions.Of(type, depth);

    /// <summary>A few statements and the expression that is the cell's value.</summary>
    public string Cell()
    {
        var statements = "";
        for (var count = Choices.Below(5); count > 0; count--)
            statements += Statement(2) + " ";
        return statements + Result();
    }

    /// <summary>Statements that are followed by others; what they declare stays known.</summary>
    public string Block(int depth, int most)
    {
        var statements = "";
        for (var count = Choices.Below(most + 1); count > 0; count--)
            statements += Statement(Math.Min(depth, 2)) + " ";
        return statements;
    }

    private string Result()
    {
        var type = AnyType();
        var value = Choices.Way(() => Of(type, Deepest), () => Of(type, 2), () => writer.Operators.Test(2), () => $"{Of(Choices.Of<string>(TypeWords.Numbers), 2)} {Choices.Of("+", "-", "*", "/", "%", "<<", "&", "??", ">=")} {Of(Choices.Of<string>([.. TypeWords.Numbers, "int?", "double?"]), 2)}");
        if (writer.Variables.Count == 0)
            return value;
        var names = writer.Variables.Select(static variable => variable.Name).TakeLast(4);
        return $"({value}, {string.Join(", ", names)})";
    }

    private string AnyType() => Choices.Way(
        () => Choices.Of<string>(TypeWords.Values),
        () => Choices.Of<string>(TypeWords.Values),
        () => Choices.Of<string>("int", "double", "bool", "long", "decimal", "Grade", "char", "byte", "Points") + "?",
        () => Choices.Of<string>("int", "double", "string", "Shop", "int?", "(int a, string b)") + Choices.Of("[]", "[]", "[][]"),
        () => "List<" + Choices.Of<string>("int", "string", "double", "Shop") + ">",
        () => "IEnumerable<" + Choices.Of<string>("int", "string", "char", "object") + ">",
        () => Choices.Of(TypeWords.Tuples),
        () => "Shop",
        () => "object");

    private string Statement(int depth) => depth <= 0 ? Declaration(0) : Choices.Way(
        () => Declaration(depth),
        () => Declaration(depth),
        () => Assignment(depth),
        () => Assignment(depth),
        () => If(depth),
        () => Loop(depth),
        () => Deconstruction(depth),
        () => Closure(depth),
        () => Collecting(depth));

    private string Declaration(int depth)
    {
        var type = AnyType();
        var name = writer.NewName();
        var text = Choices.Way(
            () => $"{type} {name} = {Of(type, depth)};",
            () => $"var {name} = {Typed(type, depth)};",
            () => TypeWords.ElementOf(type) is { } element ? $"{type} {name} = {writer.Creations.Collection(element, depth)};" : $"{type} {name} = {Of(type, depth)};",
            () => type == "Shop" ? $"Shop {name} = new({Of("string", depth)}, {Of("double", depth)});" : $"{type} {name} = default;",
            () => TypeWords.IsNumber(type) ? $"{type} {name} = {Of(Choices.Of<string>(TypeWords.Numbers), depth)};" : $"{type} {name} = {Of(type, depth)}, {name}b = {writer.Expressions.Leaf(type)};");
        writer.Declare(name, type);
        return text;
    }

    // A var takes the type of what stands right of it, which for a tuple or a conditional may be another one.
    private string Typed(string type, int depth) => TypeWords.IsTuple(type) ? $"(({type}){Of(type, depth)})" : $"({type})({Of(type, depth)})";

    private string Assignment(int depth)
    {
        var targets = writer.Targets();
        if (targets.Count == 0)
            return Declaration(depth);
        var (name, type, _) = targets[Choices.Below(targets.Count)];
        if (TypeWords.IsNumber(TypeWords.Plain(type)))
            return Choices.Way(
                () => $"{name} = {Of(type, depth)};",
                () => $"{name} {Choices.Of("+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=")} {Of(Choices.Of(TypeWords.Plain(type), type, "int", "double", "byte"), depth)};",
                () => Choices.Of($"{name}++;", $"--{name};", $"++{name};"),
                () => $"{name} {Choices.Of("<<=", ">>=", ">>>=")} {Choices.Of("1", "3", "33")};",
                () => $"{name} {(TypeWords.IsNullable(type) ? "??=" : "=")} {Of(TypeWords.Plain(type), depth)};");
        if (TypeWords.ElementOf(type) is { } element && !type.StartsWith("IEnumerable", StringComparison.Ordinal))
            return Choices.Way(() => $"{name}[{Choices.Of("0", "^1", "1")}] = {Of(element, depth)};", () => $"{name} = {Of(type, depth)};", () => $"{name} ??= {Of(type, depth)};");
        return type switch
        {
            "string" => $"{name} {Choices.Of("=", "+=", "??=")} {Of("string", depth)};",
            "bool" => $"{name} {Choices.Of("=", "&=", "|=", "^=")} {Of("bool", depth)};",
            "Points" => $"{name} {Choices.Of("=", "+=")} {Of("Points", depth)};",
            _ => $"{name} = {Of(type, depth)};",
        };
    }

    private string If(int depth)
    {
        string Body() => writer.Within(() => Choices.Way(() => "{ " + Block(depth - 1, 2) + "}", () => "{ " + Block(depth - 1, 2) + Jump() + "}"));
        var otherwise = Choices.Below(3) switch { 0 => "", 1 => " else " + Body(), _ => $" else if ({Of("bool", depth)}) {Body()}" };
        return $"if ({Of("bool", depth)}) {Body()}{otherwise}";
    }

    private string Jump() => _loops == 0 ? "" : Choices.Of("", "break; ", "continue; ");

    private string Loop(int depth)
    {
        var name = writer.NewName("i");
        string Body(params ReadOnlySpan<Known> known)
        {
            _loops++;
            var text = writer.Within(() => "{ " + Block(depth - 1, 3) + Jump() + "}", known);
            _loops--;
            return text;
        }

        var element = Choices.Of<string>("int", "string", "double", "Shop", "char");
        return Choices.Way(
            () => $"for (int {name} = 0; {name} < {Choices.Of("2", "3", "4")}; {name}++) {Body(new Known(name, "int"))}",
            () => $"foreach (var {name} in {Of(Choices.Of($"{element}[]", $"List<{element}>", $"IEnumerable<{element}>"), depth)}) {Body(new Known(name, element))}",
            () => $"foreach ({element} {name} in {Of($"{element}[]", depth)}) {Body(new Known(name, element))}",
            () => $"var {name} = 0; while ({name}++ < 3 && ({Of("bool", depth)})) {Body(new Known(name, "int"))}",
            () => $"var {name} = 0; do {Body(new Known(name, "int"))} while ({name}++ < 2);",
            () => $"foreach (var ({name}a, {name}b) in {Of("(int a, string b)[]", depth)}) {Body(new Known(name + "a", "int"), new Known(name + "b", "string"))}",
            () => $"for (var ({name}, {name}s) = (0, \"\"); {name} < 2; {name}++, {name}s += \"x\") {Body(new Known(name, "int"), new Known(name + "s", "string"))}");
    }

    private string Deconstruction(int depth)
    {
        var tuple = Choices.Of(TypeWords.Tuples);
        var (first, second) = (writer.NewName(), writer.NewName());
        var parts = TypeWords.PartsOf(tuple);
        var text = Choices.Way(
            () => $"var ({first}, {second}) = {Of(tuple, depth)};",
            () => $"({parts[0].Type} {first}, {parts[1].Type} {second}) = {Of(tuple, depth)};",
            () => $"(var {first}, {parts[1].Type} {second}) = {Of(tuple, depth)};");
        writer.Declare(first, parts[0].Type);
        writer.Declare(second, parts[1].Type);
        return text;
    }

    // A lambda that changes what it has captured.
    private string Closure(int depth)
    {
        var name = writer.NewName("f");
        var (result, value) = (Choices.Of<string>("int", "string", "double", "bool"), writer.NewName());
        var body = writer.Within(() => Choices.Way(
            () => $"() => {Of(result, depth)}",
            () => $"() => {{ {Assignment(depth - 1)} return {Of(result, depth)}; }}"));
        var text = $"Func<{result}> {name} = {body}; {result} {value} = {name}(){Choices.Of("", result == "bool" ? "" : $" + {name}()")};";
        writer.Declare(value, result);
        return text;
    }

    private string Collecting(int depth)
    {
        var name = writer.NewName();
        var element = Choices.Of<string>("int", "string", "double");
        var text = Choices.Way(
            () => $"var {name} = new List<{element}>(); {name}.Add({Of(element, depth)}); {name}.Add({Of(element, depth)});",
            () => $"List<{element}> {name} = new(); foreach (var {name}e in {Of(element + "[]", depth)}) {name}.Add({name}e);",
            () => $"var {name} = new List<{element}>(); for (int {name}i = 0; {name}i < 3; {name}i++) {{ {name}.Add({writer.Within(() => Of(element, depth), new Known(name + "i", "int"))}); }}",
            () => $"var {name}d = new Dictionary<{element}, int>(); {name}d[{Of(element, depth)}] = {Of("int", depth)}; var {name} = {name}d.Keys.ToList();");
        writer.Declare(name, $"List<{element}>");
        return text;
    }
}
