namespace ScoreNotebooks.Scripting.Generation;

/// <summary>Objects, records, tuples, arrays and collections.</summary>
public sealed class CreationWriter(CellWriter writer)
{
    private Choices Choices => writer.Choices;

    public string Simple(string type)
    {
        if (type == "Shop")
            return Choices.Of("new Shop(\"A\", 4.6)", "new Shop(\"B\", 3.5, 20)", "new Shop(\"小店\", 5, Orders: 3) { Note = \"n\" }");
        if (TypeWords.IsTuple(type))
            return "(" + string.Join(", ", TypeWords.PartsOf(type).Select(part => (part.Name is null ? "" : part.Name + ": ") + writer.Expressions.Leaf(part.Type))) + ")";
        var element = TypeWords.ElementOf(type)!;
        var items = $"{writer.Expressions.Leaf(element)}, {writer.Expressions.Leaf(element)}, {writer.Expressions.Leaf(element)}";
        return type.StartsWith("List<", StringComparison.Ordinal) ? $"new List<{element}> {{ {items} }}" : $"new {element}[] {{ {items} }}";
    }

    public string Of(string type, int depth)
    {
        if (type == "Shop")
            return Shop(depth);
        if (TypeWords.IsTuple(type))
            return Tuple(type, depth);
        return Sequence(type, TypeWords.ElementOf(type)!, depth);
    }

    /// <summary>A collection expression; it needs a type to go to.</summary>
    public string Collection(string element, int depth)
    {
        var items = new List<string>();
        for (var count = Choices.Below(4); count > 0; count--)
            items.Add(Choices.OnceIn(4) ? ".. " + writer.Expressions.Of(Choices.Of($"{element}[]", $"List<{element}>", $"IEnumerable<{element}>"), depth) : writer.Expressions.Of(element, depth));
        return "[" + string.Join(", ", items) + "]";
    }

    private string Shop(int depth)
    {
        string Score() => writer.Expressions.Of(Choices.Of("double", "double", "int", "float"), depth);
        return Choices.Way(
            () => $"new Shop({writer.Expressions.Of("string", depth)}, {Score()})",
            () => $"new Shop(Score: {Score()}, Name: {writer.Expressions.Of("string", depth)})",
            () => $"({writer.Expressions.Of("Shop", depth)} with {{ Score = {Score()} }})",
            () => $"({writer.Expressions.Of("Shop", depth)} with {{ Name = {writer.Expressions.Of("string", depth)}, Note = {writer.Expressions.Of("string", depth)}, Orders = {writer.Expressions.Of("int", depth)} }})",
            () => $"{writer.Expressions.Primary("Shop", depth)}.WithScore({Score()})",
            () => $"new Shop({writer.Expressions.Of("string", depth)}, 4.5) {{ Parts = {Collection("double", depth)} }}",
            () => $"new[] {{ {writer.Expressions.Of("Shop", depth)}, {writer.Expressions.Leaf("Shop")} }}.Best()",
            () => $"((Shop)new({writer.Expressions.Of("string", depth)}, {Score()}))");
    }

    private string Tuple(string type, int depth)
    {
        var parts = TypeWords.PartsOf(type);
        string Parts(bool named) => "(" + string.Join(", ", parts.Select(part => (named && part.Name is not null ? part.Name + ": " : "") + writer.Expressions.Of(part.Type, depth))) + ")";
        return Choices.Way(() => Parts(true), () => Parts(false), () => $"(({type}){Parts(false)})", () => parts.Count == 2 ? $"ValueTuple.Create({writer.Expressions.Of(parts[0].Type, depth)}, {writer.Expressions.Of(parts[1].Type, depth)})" : Parts(true));
    }

    private string Sequence(string type, string element, int depth)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal))
            return Choices.Way(
                () => Items("new[]", element, depth),
                () => Items($"new {element}[]", element, depth),
                () => $"(({type}){Collection(element, depth)})",
                () => $"{writer.Expressions.Primary(type, depth)}[{Choices.Of("1..", "..^1", "..", "^2..", "1..2", "0..^0")}]",
                () => $"new {element}[{Choices.Of("0", "2", "3u")}]");
        if (type.StartsWith("List<", StringComparison.Ordinal))
            return Choices.Way(() => Items($"new {type}", element, depth), () => $"(({type}){Collection(element, depth)})", () => $"new {type}({writer.Expressions.Of("IEnumerable<" + element + ">", depth)})", () => $"(({type})new() {{ {writer.Expressions.Of(element, depth)} }})");
        return Choices.Way(() => writer.Expressions.Of(element + "[]", depth), () => writer.Expressions.Of($"List<{element}>", depth), () => $"(({type}){Collection(element, depth)})");
    }

    private string Items(string start, string element, int depth)
    {
        var items = new List<string> { writer.Expressions.Of(element, depth) };
        for (var count = Choices.Below(3); count > 0; count--)
            items.Add(writer.Expressions.Of(element, depth));
        return $"{start} {{ {string.Join(", ", items)}{Choices.Of("", "", ",")} }}";
    }
}
