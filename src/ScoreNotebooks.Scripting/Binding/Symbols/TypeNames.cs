namespace ScoreNotebooks.Scripting;

/// <summary>Types as C# writes them, for messages.</summary>
internal static class TypeNames
{
    public static string Of(Type? type) => Of(type, null);

    /// <summary>The type with the names of tuple elements and the members of anonymous objects, where they are known.</summary>
    public static string Of(Type? type, NameLists? names)
    {
        if (type is null)
            return "null";
        if (type.IsByRef)
            return Of(type.GetElementType()!, names);
        if (type.IsArray)
            return Of(type.GetElementType()!, names) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        if (TypeFacts.IsNullable(type))
            return Of(TypeFacts.Underlying(type), names) + "?";
        if (Tuples.IsTuple(type))
            return OfTuple(type, names);
        if (NameLists.IsAnonymous(type))
            return names is null ? "new { … }" : "new { " + string.Join(", ", names.AnonymousMembers(type).Select(member => $"{Of(member.Type, names)} {member.Name}")) + " }";
        if (!type.IsGenericType)
            return Keyword(type) ?? type.Name;
        var name = type.Name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return (tick < 0 ? name : name[..tick]) + "<" + string.Join(", ", type.GetGenericArguments().Select(argument => Of(argument, names))) + ">";
    }

    private static string OfTuple(Type type, NameLists? names)
    {
        var written = names is not null && NameLists.IsNamed(type) ? names.NamesOf(type.GetGenericArguments()[0]) : [];
        var elements = Tuples.ElementsOf(type).Select((element, index) => Of(element, names) + (written.ElementAtOrDefault(index) is { } name ? " " + name : ""));
        return "(" + string.Join(", ", elements) + ")";
    }

    private static string? Keyword(Type type)
    {
        if (type.IsEnum)
            return null;
        return type == typeof(object) ? "object" : type == typeof(void) ? "void" : Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => "bool",
            TypeCode.Byte => "byte",
            TypeCode.SByte => "sbyte",
            TypeCode.Int16 => "short",
            TypeCode.UInt16 => "ushort",
            TypeCode.Int32 => "int",
            TypeCode.UInt32 => "uint",
            TypeCode.Int64 => "long",
            TypeCode.UInt64 => "ulong",
            TypeCode.Single => "float",
            TypeCode.Double => "double",
            TypeCode.Decimal => "decimal",
            TypeCode.Char => "char",
            TypeCode.String => "string",
            _ => null,
        };
    }
}
