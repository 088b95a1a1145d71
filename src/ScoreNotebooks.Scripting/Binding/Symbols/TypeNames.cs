namespace ScoreNotebooks.Scripting;

/// <summary>Types as C# writes them, for messages.</summary>
internal static class TypeNames
{
    public static string Of(Type? type)
    {
        if (type is null)
            return "null";
        if (type.IsByRef)
            return Of(type.GetElementType()!);
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        if (TypeFacts.IsNullable(type))
            return Of(TypeFacts.Underlying(type)) + "?";
        if (Tuples.IsTuple(type))
            return "(" + string.Join(", ", Tuples.ElementsOf(type).Select(Of)) + ")";
        if (NameLists.IsAnonymous(type))
            return "new { … }";
        if (!type.IsGenericType)
            return Keyword(type) ?? type.Name;
        var name = type.Name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return (tick < 0 ? name : name[..tick]) + "<" + string.Join(", ", type.GetGenericArguments().Select(Of)) + ">";
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
