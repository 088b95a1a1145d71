namespace ScoreNotebooks.Scripting.Generation;

/// <summary>Chains of LINQ calls, with lambdas of every shape.</summary>
public sealed class QueryWriter(CellWriter writer)
{
    private Choices Choices => writer.Choices;

    /// <summary>A sequence, an array or a list of the type wanted, or another value that a query gives.</summary>
    public string Of(string type, int depth)
    {
        if (TypeWords.ElementOf(type) is not { } element)
            return Element(type, depth);
        var chain = Sequence(element, depth);
        return type.EndsWith("[]", StringComparison.Ordinal) ? chain + ".ToArray()" : type.StartsWith("List<", StringComparison.Ordinal) ? chain + ".ToList()" : chain;
    }

    /// <summary>One element of a sequence.</summary>
    public string Element(string type, int depth)
    {
        var chain = Sequence(type, depth);
        return Choices.Way(
            () => $"{chain}.First()",
            () => $"{chain}.Last()",
            () => $"{chain}.ElementAt({Choices.Of("0", "1", "^1")})",
            () => $"{chain}.Aggregate({Lambda2(type, type, type, depth)})",
            () => $"{chain}.FirstOrDefault({Predicate(type, depth)})",
            () => $"{chain}.DefaultIfEmpty({writer.Expressions.Leaf(type)}).Last()",
            () => $"{chain}.MaxBy({Lambda(type, "int", depth)})",
            () => $"{chain}.Second()",
            () => $"{chain}.GroupBy({Lambda(type, Key(), depth)}).First().Last()",
            () => $"{chain}.ToDictionary({Lambda(type, "string", depth)}).First().Value",
            () => $"{Source("int", depth)}.Aggregate({writer.Expressions.Leaf(type)}, {Lambda2(type, "int", type, depth)})");
    }

    public string Number(string type, int depth)
    {
        var element = Choices.Of("int", "double", "string", "Shop", "long");
        var chain = Sequence(element, depth);
        return type switch
        {
            "int" => Choices.Way(() => $"{chain}.Count()", () => $"{chain}.Count({Predicate(element, depth)})", () => $"{chain}.Sum({Lambda(element, "int", depth)})", () => $"{chain}.Max({Lambda(element, "int", depth)})", () => $"{Sequence("int", depth)}.Sum()", () => $"{Sequence("int", depth)}.Min()"),
            "double" => Choices.Way(() => $"{Sequence("double", depth)}.Average()", () => $"{chain}.Average({Lambda(element, Choices.Of("int", "double", "long"), depth)})", () => $"{chain}.Sum({Lambda(element, "double", depth)})", () => $"{Sequence("Shop", depth)}.ToList().Mean({Lambda("Shop", "double", depth)})"),
            "long" or "decimal" or "float" => Choices.Way(() => $"{chain}.Sum({Lambda(element, type, depth)})", () => $"{Sequence(type, depth)}.Sum()", () => $"{Sequence(type, depth)}.Max()"),
            _ => Element(type, depth),
        };
    }

    public string Test(int depth)
    {
        var element = Choices.Of("int", "string", "double", "Shop", "char");
        var chain = Sequence(element, depth);
        return Choices.Way(() => $"{chain}.Any()", () => $"{chain}.All({Predicate(element, depth)})", () => $"{chain}.Any({Predicate(element, depth)})", () => $"{chain}.Contains({writer.Expressions.Of(element, depth)})", () => $"{chain}.SequenceEqual({Sequence(element, depth)})");
    }

    public string Text(int depth)
    {
        var key = Key();
        var element = Choices.Of("int", "string", "Shop", "double");
        var chain = Sequence(element, depth);
        return Choices.Way(
            () => $"string.Join(\",\", {chain}.Select({Lambda(element, "string", depth)}))",
            () => $"string.Join(\";\", {chain}.GroupBy({Lambda(element, key, depth)}).Select(g => $\"{{g.Key}}:{{g.Count()}}\"))",
            () => $"string.Join(\" \", {chain}.Select((e, i) => (e, i)).Where(t => t.i != 1).Select(t => $\"{{t.i}}{{t.e}}\"))",
            () => $"string.Join(\" \", {chain}.Zip({Sequence("int", depth)}, (l, r) => new {{ l, r }}).Select(z => z.ToString()))",
            () => $"string.Join(\" \", {chain}.ToLookup({Lambda(element, key, depth)}).OrderBy(g => g.Key).Select(g => g.Key + \"=\" + g.First()))",
            () => $"string.Join(\" \", {chain}.Join({Sequence("int", depth)}, {Lambda(element, "int", depth)}, j => j, (l, r) => $\"{{l}}{{r}}\"))",
            () => $"string.Concat({Sequence("string", depth)})",
            () => $"{chain}.Aggregate(\"\", (t, e) => t + e, t => t.ToUpperInvariant())");
    }

    private string Key() => Choices.Of("int", "string", "bool", "char", "Grade");

    private string Sequence(string element, int depth)
    {
        var chain = Source(element, depth);
        for (var links = Choices.Below(3); links > 0; links--)
            chain += Link(element, depth);
        return chain;
    }

    private string Source(string element, int depth)
    {
        var other = Choices.Of("int", "string", "double", "Shop", "long", "char");
        return depth <= 0
            ? "(" + writer.Expressions.Leaf(element + "[]") + ")"
            : Choices.Way(
                () => "(" + writer.Expressions.Leaf(element + "[]") + ")",
                () => writer.Expressions.Primary($"List<{element}>", depth - 1),
                () => $"{Source(other, depth - 1)}.Select({Lambda(other, element, depth - 1)})",
                () => $"Enumerable.Range(1, 3).Select({Lambda("int", element, depth - 1)})",
                () => $"Enumerable.Repeat({writer.Expressions.Of(element, depth - 1)}, {Choices.Of("2", "3")})",
                () => $"{Source(other, depth - 1)}.SelectMany({Lambda(other, element + "[]", depth - 1)})",
                () => $"new[] {{ {writer.Expressions.Of(element, depth - 1)}, {writer.Expressions.Leaf(element)} }}",
                () => $"{Source(other, depth - 1)}.SelectMany(_ => new[] {{ 1, 2 }}, ({writer.NewName("x")}, {writer.NewName("y")}) => {writer.Expressions.Of(element, depth - 1)})");
    }

    private string Link(string element, int depth) => Choices.Way(
        () => $".Where({Predicate(element, depth)})",
        () => $".Select({Lambda(element, element, depth)})",
        () => $".OrderBy({Lambda(element, Choices.Of("int", "double", "string"), depth)}){Choices.Of("", "", $".ThenByDescending({Lambda(element, "int", depth)})")}",
        () => Choices.Of(".Reverse()", ".Skip(1)", ".Take(2)", ".Take(1..)", ".Distinct()", ".ToList()", ".ToArray()", ".AsEnumerable()", ".TakeLast(2)"),
        () => $".Concat({Source(element, 0)})",
        () => $".Append({writer.Expressions.Leaf(element)})",
        () => $".TakeWhile({Predicate(element, depth)})",
        () => $".Select((e, i) => (Value: e, Index: i)).Where(t => t.Index < 2).Select(t => t.Value)",
        () => $".Select(e => new {{ Old = e, New = {writer.Expressions.Leaf("int")} }}).OrderBy(o => o.New).Select(o => o.Old)",
        () => $".GroupBy({Lambda(element, Key(), depth)}).SelectMany(g => g)",
        () => $".Zip({Source("int", 0)}).Select(z => z.First)");

    private string Predicate(string element, int depth) => Lambda(element, "bool", depth);

    private string Lambda(string parameter, string result, int depth)
    {
        var name = writer.NewName("e");
        var known = new Known(name, parameter);
        string Body() => writer.Within(() => writer.Expressions.Of(result, depth - 1), known);
        return Choices.Way(
            () => $"{name} => {Body()}",
            () => $"{name} => {Body()}",
            () => $"({parameter} {name}) => {Body()}",
            () => $"({name}) => {{ return {Body()}; }}",
            () => $"{name} => {{ if ({writer.Within(() => writer.Expressions.Of("bool", depth - 1), known)}) return {Body()}; return {Body()}; }}",
            () => $"{name} => {{ var w{name} = {writer.Expressions.Leaf(result)}; return {writer.Within(() => writer.Expressions.Of(result, depth - 1), known, new Known("w" + name, result))}; }}");
    }

    private string Lambda2(string first, string second, string result, int depth)
    {
        var (left, right) = (writer.NewName("l"), writer.NewName("r"));
        return $"({left}, {right}) => {writer.Within(() => writer.Expressions.Of(result, depth - 1), new Known(left, first), new Known(right, second))}";
    }
}
