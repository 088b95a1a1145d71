namespace ScoreNotebooks.Scripting;

/// <summary>Value tuples as types.</summary>
internal static class Tuples
{
    public const int MostElements = 7;

    public static Type Definition(int elements) => elements switch
    {
        1 => typeof(ValueTuple<>),
        2 => typeof(ValueTuple<,>),
        3 => typeof(ValueTuple<,,>),
        4 => typeof(ValueTuple<,,,>),
        5 => typeof(ValueTuple<,,,,>),
        6 => typeof(ValueTuple<,,,,,>),
        _ => typeof(ValueTuple<,,,,,,>),
    };

    /// <summary>The tuple type without the names of its elements.</summary>
    public static Type WithoutNames(Type type) => NameLists.IsNamed(type) ? type.GetGenericArguments()[1] : type;

    public static bool IsTuple(Type type)
    {
        var bare = WithoutNames(type);
        return bare.IsGenericType && bare.GetGenericTypeDefinition().FullName is { } name && name.StartsWith("System.ValueTuple`", StringComparison.Ordinal)
            && bare.GetGenericArguments().Length is > 1 and <= MostElements;
    }

    public static Type[] ElementsOf(Type type) => WithoutNames(type).GetGenericArguments();
}
