namespace ScoreNotebooks.Scripting;

/// <summary>Value tuples as types. Those of more than seven elements keep the rest in a tuple of their own.</summary>
internal static class Tuples
{
    private const int Own = 7;

    /// <summary>The tuple type of these elements, without names.</summary>
    public static Type Bare(Type[] elements) => elements.Length switch
    {
        1 => typeof(ValueTuple<>).MakeGenericType(elements),
        2 => typeof(ValueTuple<,>).MakeGenericType(elements),
        3 => typeof(ValueTuple<,,>).MakeGenericType(elements),
        4 => typeof(ValueTuple<,,,>).MakeGenericType(elements),
        5 => typeof(ValueTuple<,,,,>).MakeGenericType(elements),
        6 => typeof(ValueTuple<,,,,,>).MakeGenericType(elements),
        7 => typeof(ValueTuple<,,,,,,>).MakeGenericType(elements),
        _ => typeof(ValueTuple<,,,,,,,>).MakeGenericType([.. elements[..Own], Bare(elements[Own..])]),
    };

    /// <summary>The tuple type without the names of its elements.</summary>
    public static Type WithoutNames(Type type) => NameLists.IsNamed(type) ? type.GetGenericArguments()[1] : type;

    public static bool IsTuple(Type type)
    {
        var bare = WithoutNames(type);
        if (!IsValueTuple(bare))
            return false;
        var arguments = bare.GetGenericArguments();
        return arguments.Length is > 1 and <= Own || (arguments.Length > Own && (IsTuple(arguments[Own]) || IsSingle(arguments[Own])));
    }

    public static Type[] ElementsOf(Type type)
    {
        var arguments = WithoutNames(type).GetGenericArguments();
        return arguments.Length <= Own ? arguments : [.. arguments[..Own], .. ElementsOf(arguments[Own])];
    }

    private static bool IsSingle(Type type) => IsValueTuple(type) && type.GetGenericArguments().Length == 1;

    private static bool IsValueTuple(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is { Namespace: "System" } definition && definition.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);
}
