namespace ScoreNotebooks.Scripting.Samples;

/// <summary>Generic methods whose type arguments are inferred in every way there is.</summary>
public static class Generics
{
    public static string NameOf<T>(T value) => Name(typeof(T));

    public static string Array<T>(T[] values) => Name(typeof(T));

    public static string Sequence<T>(IEnumerable<T> values) => Name(typeof(T));

    public static string List<T>(List<T> values) => Name(typeof(T));

    public static string Nullable<T>(T? value)
        where T : struct => Name(typeof(T));

    public static string Struct<T>(T value)
        where T : struct => "struct " + Name(typeof(T));

    public static string Class<T>(T value)
        where T : class => "class " + Name(typeof(T));

    public static string Compared<T>(T left, T right)
        where T : IComparable<T> => Name(typeof(T)) + " " + left.CompareTo(right);

    public static string Made<T>()
        where T : new() => Name(typeof(T)) + " " + new T();

    public static string Two<T>(T first, T second) => Name(typeof(T));

    public static string Apply<TIn, TOut>(TIn value, Func<TIn, TOut> map) => Name(typeof(TIn)) + ">" + Name(typeof(TOut));

    public static string Chain<T1, T2, T3>(T1 value, Func<T1, T2> first, Func<T2, T3> second) => Name(typeof(T2)) + ">" + Name(typeof(T3)) + " " + second(first(value));

    public static string Backwards<T1, T2, T3>(Func<T2, T3> second, Func<T1, T2> first, T1 value) => Name(typeof(T2)) + ">" + Name(typeof(T3)) + " " + second(first(value));

    public static string Consumer<T>(Action<T> first, Action<T> second) => Name(typeof(T));

    public static string Producer<T>(Func<T> first, Func<T> second) => Name(typeof(T));

    public static string Pair<T1, T2>((T1, T2) pair) => Name(typeof(T1)) + " " + Name(typeof(T2));

    public static string Keyed<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> values) => Name(typeof(TKey)) + " " + Name(typeof(TValue));

    public static string Returned<T>(Func<int, T> map) => Name(typeof(T)) + " " + map(4);

    public static string Compare<T>(Comparison<T> comparison, T left, T right) => Name(typeof(T)) + " " + comparison(left, right);

    public static string Items<T>(params T[] values) => Name(typeof(T)) + " " + values.Length;

    public static string Many<T>(params IEnumerable<T> values) => Name(typeof(T)) + " " + values.Count();

    public static string Nested<T>(IEnumerable<IEnumerable<T>> values) => Name(typeof(T));

    public static string Opt<T>(T value, T? other = default) => Name(typeof(T)) + " " + other;

    public static double Weigh(Func<(string Shop, double Total), double> weigh) => weigh(("a", 4.5));

    public static IEnumerable<T> Each<T>(IEnumerable<T> values, Func<(T Value, int Index), bool> keep) => values.Where((value, index) => keep((value, index)));

    public static string Name(Type type) => System.Nullable.GetUnderlyingType(type) is { } inner ? inner.Name + "?" : type.IsGenericType
        ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + "<" + string.Join(",", type.GetGenericArguments().Select(Name)) + ">"
        : type.Name;
}
