namespace ScoreNotebooks.Scripting.Generation;

/// <summary>Types as the text that names them in a cell.</summary>
public static class TypeWords
{
    public static readonly string[] Integers = ["int", "long", "uint", "byte", "char", "short", "ulong", "sbyte", "ushort"];

    public static readonly string[] Numbers = ["int", "double", "long", "decimal", "uint", "float", "byte", "char", "short", "ulong", "sbyte", "ushort"];

    /// <summary>The types that arithmetic gives.</summary>
    public static readonly string[] Promoted = ["int", "double", "long", "decimal", "uint", "float", "ulong"];

    public static readonly string[] Values =
        ["int", "double", "bool", "string", "long", "decimal", "uint", "float", "byte", "char", "short", "ulong", "Grade", "DayOfWeek", "Points", "DateOnly", "TimeSpan"];

    public static readonly string[] Tuples = ["(int a, string b)", "(double x, int y)", "(string, bool)", "(int n, (long p, char q) r)"];

    public static bool IsNullable(string type) => type.EndsWith('?');

    public static string Plain(string type) => type.TrimEnd('?');

    public static bool IsNumber(string type) => Array.IndexOf(Numbers, type) >= 0;

    public static bool HasFixedSize(string type) => Plain(type) is not "string" && Array.IndexOf(Values, Plain(type)) >= 0;

    public static bool IsEnum(string type) => type is "Grade" or "DayOfWeek";

    public static bool IsValue(string type) => type is not ("string" or "object" or "Shop") && Array.IndexOf(Values, type) >= 0;

    public static bool IsTuple(string type) => type[0] == '(' && type[^1] == ')';

    /// <summary>The element of an array, a list or an enumeration; null for other types.</summary>
    public static string? ElementOf(string type)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal))
            return type[..^2];
        foreach (var prefix in new[] { "List<", "IEnumerable<", "IReadOnlyList<" })
            if (type.StartsWith(prefix, StringComparison.Ordinal))
                return type[prefix.Length..^1];
        return null;
    }

    /// <summary>The parts of a tuple type with their names.</summary>
    public static List<(string Type, string? Name)> PartsOf(string tuple)
    {
        var parts = new List<(string, string?)>();
        var start = 1;
        var depth = 0;
        for (var index = 1; index < tuple.Length; index++)
        {
            depth += tuple[index] is '(' or '<' ? 1 : tuple[index] is ')' or '>' ? -1 : 0;
            if (depth >= 0 && (depth > 0 || tuple[index] != ','))
                continue;
            parts.Add(Part(tuple[start..index].Trim()));
            start = index + 1;
        }

        return parts;
    }

    /// <summary>The type of arithmetic on two numbers; null where there is none.</summary>
    public static string? Promote(string left, string right)
    {
        bool Either(string type) => left == type || right == type;
        if (Either("decimal"))
            return Either("double") || Either("float") ? null : "decimal";
        if (Either("double"))
            return "double";
        if (Either("float"))
            return "float";
        var hasSigned = Either("int") || Either("long") || Either("short") || Either("sbyte");
        if (Either("ulong"))
            return hasSigned ? null : "ulong";
        if (Either("long"))
            return "long";
        return !Either("uint") ? "int" : hasSigned ? "long" : "uint";
    }

    private static (string, string?) Part(string text)
    {
        var space = text.LastIndexOf(' ');
        return space < 0 || text.EndsWith(')') ? (text, null) : (text[..space], text[(space + 1)..]);
    }
}
