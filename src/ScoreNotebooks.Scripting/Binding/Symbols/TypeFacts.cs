using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Questions about types that the rules of C# ask.</summary>
internal static class TypeFacts
{
    public static bool IsNullable(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Nullable<>);

    public static Type Underlying(Type type) => IsNullable(type) ? type.GetGenericArguments()[0] : type;

    public static Type Lifted(Type type) => type.IsValueType && !IsNullable(type) && type != typeof(void) ? typeof(Nullable<>).MakeGenericType(type) : type;

    public static bool AcceptsNull(Type type) => !type.IsValueType || IsNullable(type);

    public static bool IsNumeric(Type type) => NumericRank(type) != 0;

    public static bool IsIntegral(Type type) => NumericRank(type) is > 0 and <= 9;

    /// <summary>A number for each numeric type of C#, and 0 for every other type.</summary>
    public static int NumericRank(Type type) => type.IsEnum ? 0 : Type.GetTypeCode(type) switch
    {
        TypeCode.SByte => 1,
        TypeCode.Byte => 2,
        TypeCode.Int16 => 3,
        TypeCode.UInt16 => 4,
        TypeCode.Int32 => 5,
        TypeCode.UInt32 => 6,
        TypeCode.Int64 => 7,
        TypeCode.UInt64 => 8,
        TypeCode.Char => 9,
        TypeCode.Single => 10,
        TypeCode.Double => 11,
        TypeCode.Decimal => 12,
        _ => 0,
    };

    public static MethodInfo? DelegateSignature(Type type) =>
        typeof(Delegate).IsAssignableFrom(type) && type != typeof(Delegate) && type != typeof(MulticastDelegate) ? type.GetMethod("Invoke") : null;

    /// <summary>The type of the elements when the type is, or implements once, <c>IEnumerable&lt;T&gt;</c>.</summary>
    public static Type? ElementType(Type type)
    {
        if (type == typeof(string))
            return typeof(char);
        if (type.IsArray)
            return type.GetElementType();
        return FindConstruction(type, typeof(IEnumerable<>))?.GetGenericArguments()[0];
    }

    /// <summary>The type itself, its base or an interface of it that is made from a generic definition; null when there are none or several.</summary>
    public static Type? FindConstruction(Type type, Type definition)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == definition)
            return type;
        if (!definition.IsInterface)
        {
            for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
                if (parent.IsGenericType && parent.GetGenericTypeDefinition() == definition)
                    return parent;
            return null;
        }

        Type? found = null;
        foreach (var implemented in type.GetInterfaces())
        {
            if (!implemented.IsGenericType || implemented.GetGenericTypeDefinition() != definition)
                continue;
            if (found is not null && found != implemented)
                return null;
            found = implemented;
        }

        return found;
    }

    /// <summary>What tells how many elements there are, where C# looks for it: <c>Length</c>, else <c>Count</c>.</summary>
    public static PropertyInfo? CountOf(Type type) =>
        (from name in new[] { "Length", "Count" }
         from source in MemberSources(type)
         let count = source.GetProperty(name, typeof(int))
         where count is { GetMethod: { IsPublic: true, IsStatic: false } }
         select count).FirstOrDefault();

    /// <summary>All types of an expression's members: the type, and for an interface those it inherits, and object.</summary>
    public static IEnumerable<Type> MemberSources(Type type)
    {
        yield return type;
        if (!type.IsInterface)
            yield break;
        foreach (var inherited in type.GetInterfaces())
            yield return inherited;
        yield return typeof(object);
    }
}
