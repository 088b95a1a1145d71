namespace ScoreNotebooks.Scripting.Generation;

/// <summary>Expressions of a wanted type: what can be written for every type, and what only for some.</summary>
public sealed class ExpressionWriter(CellWriter writer)
{
    private Choices Choices => writer.Choices;

    public string Of(string type, int depth)
    {
        // Now and then an expression of another type, so that conversions and refusals are compared too.
        if (Choices.OnceIn(60))
            type = Choices.Of<string>(TypeWords.Values);
        if (depth <= 0)
            return Leaf(type);
        return Choices.Way(
            () => Leaf(type),
            () => Own(type, depth - 1),
            () => Own(type, depth - 1),
            () => Own(type, depth - 1),
            () => Common(type, depth - 1));
    }

    /// <summary>A variable of the type, or a literal.</summary>
    public string Leaf(string type)
    {
        var fitting = writer.Variables.Where(variable => variable.Type == type).ToList();
        if (fitting.Count > 0 && Choices.Below(4) > 0)
            return fitting[Choices.Below(fitting.Count)].Name;
        return Simple(type);
    }

    /// <summary>An expression that may be followed by a dot or a bracket.</summary>
    public string Primary(string type, int depth) => "(" + Of(type, depth) + ")";

    private string Simple(string type)
    {
        if (TypeWords.IsNullable(type))
            return Choices.Way(() => $"({type}){Leaf(TypeWords.Plain(type))}", () => $"({type})null", () => $"default({type})");
        if (TypeWords.IsTuple(type) || TypeWords.ElementOf(type) is not null || type == "Shop")
            return writer.Creations.Simple(type);
        return writer.Literals.Of(type);
    }

    private string Own(string type, int depth)
    {
        if (TypeWords.IsNullable(type))
            return writer.Operators.Nullable(type, depth);
        if (TypeWords.IsNumber(type))
            return Choices.Way(() => writer.Operators.Number(type, depth), () => writer.Operators.Number(type, depth), () => writer.Calls.Number(type, depth), () => writer.Queries.Number(type, depth));
        if (TypeWords.IsTuple(type) || TypeWords.ElementOf(type) is not null || type == "Shop")
            return Choices.Way(() => writer.Creations.Of(type, depth), () => writer.Creations.Of(type, depth), () => writer.Queries.Of(type, depth));
        return type switch
        {
            "bool" => Choices.Way(() => writer.Operators.Test(depth), () => writer.Operators.Test(depth), () => writer.Patterns.Test(depth), () => writer.Calls.Test(depth), () => writer.Queries.Test(depth)),
            "string" => Choices.Way(() => writer.Texts.Of(depth), () => writer.Texts.Of(depth), () => writer.Calls.Text(depth), () => writer.Queries.Text(depth)),
            "object" => $"(object){Primary(Choices.Of<string>(TypeWords.Values), depth)}",
            _ => writer.Operators.Other(type, depth),
        };
    }

    private string Common(string type, int depth) => Choices.Way(
        () => $"({Of("bool", depth)} ? {Of(type, depth)} : {Of(type, depth)})",
        () => Lambdas(type, depth),
        () => Holders(type, depth),
        () => Conversions(type, depth),
        () => writer.Patterns.Switch(type, depth),
        () => writer.Queries.Element(type, depth),
        () => writer.Calls.Generic(type, depth));

    private string Conversions(string type, int depth) => Choices.Way(
        () => $"({type}){Primary(type, depth)}",
        () => $"({type})(object){Primary(type, depth)}",
        () => $"default({type})",
        () => $"checked({Of(type, depth)})",
        () => $"unchecked({Of(type, depth)})",
        () => Assignment(type, depth),
        () => TypeWords.IsValue(type) ? $"({Of(type + "?", depth)} ?? {Of(type, depth)})" : $"({Of(type, depth)} ?? {Of(type, depth)})",
        () => TypeWords.IsValue(type) ? $"{Primary(type + "?", depth)}.GetValueOrDefault({Of(type, depth)})" : $"({Of(type, depth)} as {type})");

    private string Assignment(string type, int depth)
    {
        var targets = writer.Targets(type);
        return targets.Count == 0 ? Leaf(type) : $"({targets[Choices.Below(targets.Count)].Name} = {Of(type, depth)})";
    }

    private string Holders(string type, int depth)
    {
        var other = Choices.Of<string>(TypeWords.Values);
        var name = Choices.Of("Name", "a", "Count", "Total");
        return Choices.Way(
            () => $"new[] {{ {Of(type, depth)}, {Leaf(type)} }}[{Choices.Of("0", "^1", "1")}]",
            () => $"({Of(type, depth)}, {Of(other, depth)}).Item1",
            () => $"({name}: {Of(other, depth)}, t: {Of(type, depth)}).t",
            () => $"new {{ {name} = {Of(type, depth)}, Other = {Leaf(other)} }}.{name}",
            () => $"new {type}[] {{ {Leaf(type)}, {Of(type, depth)} }}[^{Choices.Of("1", "2")}]",
            () => $"new List<{type}> {{ {Of(type, depth)}, {Leaf(type)} }}[{Choices.Of("0", "^1")}]",
            () => $"new Dictionary<string, {type}> {{ [\"k\"] = {Of(type, depth)} }}[\"k\"]",
            () => $"new Dictionary<{(other == "bool" ? "int" : other)}, {type}>().GetValueOrDefault({Leaf(other == "bool" ? "int" : other)}, {Of(type, depth)})",
            () => $"Tuple.Create({Of(other, depth)}, {Of(type, depth)}).Item2",
            () => $"KeyValuePair.Create({Of(type, depth)}, {Leaf(other)}).Key");
    }

    private string Lambdas(string type, int depth)
    {
        var parameter = writer.NewName("p");
        var wanted = Choices.Of<string>(TypeWords.Values);
        return Choices.Way(
            () => $"((Func<{type}>)(() => {Of(type, depth)}))()",
            () => $"((Func<{wanted}, {type}>)({parameter} => {writer.Within(() => Of(type, depth), new Known(parameter, wanted))}))({Of(wanted, depth)})",
            () => $"((Func<{type}>)(() => {{ {writer.Within(() => writer.Statements.Block(depth, 1) + $" return {Of(type, depth)};")} }}))()",
            () => $"((Func<{wanted}, {type}>)(({wanted} {parameter}) => {{ if ({writer.Within(() => Of("bool", depth), new Known(parameter, wanted))}) return {Leaf(type)}; return {Of(type, depth)}; }})).Invoke({Leaf(wanted)})");
    }
}
