namespace ScoreNotebooks.Scripting;

/// <summary>Lists of names written as types, so that they travel through generic types and inference as types do.</summary>
internal sealed class NameLists
{
    private readonly List<IReadOnlyList<string?>> _lists = [];
    private readonly Dictionary<string, Type> _types = new(StringComparer.Ordinal);

    /// <summary>The type that stands for these names, always the same one.</summary>
    public Type TypeOf(IReadOnlyList<string?> names)
    {
        var key = string.Join(',', names);
        if (_types.TryGetValue(key, out var known))
            return known;
        var type = typeof(NameLists);
        for (var rest = _lists.Count; rest > 0; rest >>= 1)
            type = (rest & 1) == 0 ? type.MakeArrayType() : type.MakeArrayType(2);
        _lists.Add(names);
        return _types[key] = type;
    }

    public IReadOnlyList<string?> NamesOf(Type type)
    {
        var number = 0;
        for (; type.IsArray; type = type.GetElementType()!)
            number = (number << 1) | (type.GetArrayRank() - 1);
        return _lists[number];
    }

    public Type Tuple(IReadOnlyList<Type> elements, IReadOnlyList<string?> names)
    {
        var tuple = Tuples.Bare([.. elements]);
        return names.Any(static name => name is not null) ? typeof(Named<,>).MakeGenericType(TypeOf(names), tuple) : tuple;
    }

    /// <summary>Of two types that differ in names of tuple elements only: the type with the names that both have.</summary>
    public Type Merge(Type left, Type right)
    {
        if (left == right)
            return left;
        if (left.IsArray && right.IsArray)
            return Merge(left.GetElementType()!, right.GetElementType()!).MakeArrayType();
        var (bareLeft, bareRight) = (Tuples.WithoutNames(left), Tuples.WithoutNames(right));
        if (!bareLeft.IsGenericType || !bareRight.IsGenericType)
            return left;
        if (Tuples.IsTuple(bareLeft))
        {
            Type[] elements = [.. Tuples.ElementsOf(left).Zip(Tuples.ElementsOf(right), Merge)];
            var (leftNames, rightNames) = (NamesOfTuple(left, elements.Length), NamesOfTuple(right, elements.Length));
            return Tuple(elements, [.. leftNames.Zip(rightNames, static (a, b) => a == b ? a : null)]);
        }

        return bareLeft.GetGenericTypeDefinition().MakeGenericType([.. bareLeft.GetGenericArguments().Zip(bareRight.GetGenericArguments(), Merge)]);
    }

    private IReadOnlyList<string?> NamesOfTuple(Type tuple, int count) => IsNamed(tuple) ? NamesOf(tuple.GetGenericArguments()[0]) : new string?[count];

    public Type Anonymous(IReadOnlyList<string> names, IReadOnlyList<Type> types)
    {
        var list = typeof(void);
        Type tail = typeof(NameLists);
        for (var index = types.Count - 1; index >= 0; index--)
            tail = typeof(TypeList<,>).MakeGenericType(types[index], tail);
        list = tail;
        return typeof(AnonymousObjectOf<,>).MakeGenericType(TypeOf(names), list);
    }

    /// <summary>Name and type of each member of an anonymous object's type.</summary>
    public IReadOnlyList<(string Name, Type Type)> AnonymousMembers(Type anonymous)
    {
        var arguments = anonymous.GetGenericArguments();
        var members = new List<(string, Type)>();
        var rest = arguments[1];
        foreach (var name in NamesOf(arguments[0]))
        {
            var pair = rest.GetGenericArguments();
            members.Add((name!, pair[0]));
            rest = pair[1];
        }

        return members;
    }

    public static bool IsAnonymous(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(AnonymousObjectOf<,>);

    public static bool IsNamed(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Named<,>);
}
