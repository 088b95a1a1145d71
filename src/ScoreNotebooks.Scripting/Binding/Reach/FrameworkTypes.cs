namespace ScoreNotebooks.Scripting;

/// <summary>The framework types within a cell's reach: values, collections and LINQ. Everything else is out of reach.</summary>
internal static class FrameworkTypes
{
    private static readonly (string Namespace, string Names)[] Allowed =
    [
        ("System",
            "Boolean Byte SByte ReadOnlyMemory Int16 UInt16 Int32 UInt32 Int64 UInt64 Int128 UInt128 Half Single Double Decimal Char String Object Void ValueType Enum "
            + "Math MathF DateTime DateOnly TimeOnly TimeSpan DateTimeOffset DateTimeKind DayOfWeek Guid Index Range "
            + "Nullable Tuple TupleExtensions ValueTuple Func Action Predicate Comparison Converter Array Random Convert "
            + "StringComparison StringSplitOptions MidpointRounding StringComparer FormattableString IFormattable IFormatProvider "
            + "IComparable IEquatable IDisposable ICloneable KeyValuePair Version Lazy BitConverter Environment "
            + "IParsable ISpanFormattable ISpanParsable IUtf8SpanFormattable IUtf8SpanParsable IConvertible TypeCode Delegate MulticastDelegate"),
        ("System.Collections", "IEnumerable IEnumerator ICollection IList IDictionary IComparer IEqualityComparer IStructuralEquatable IStructuralComparable"),
        ("System.Collections.Generic",
            "List Dictionary OrderedDictionary HashSet Queue Stack SortedDictionary SortedSet SortedList LinkedList LinkedListNode PriorityQueue KeyValuePair "
            + "IEnumerable IEnumerator ICollection IList IDictionary ISet IReadOnlyCollection IReadOnlyList IReadOnlyDictionary IReadOnlySet "
            + "IComparer IEqualityComparer Comparer EqualityComparer CollectionExtensions"),
        ("System.Collections.ObjectModel", "ReadOnlyCollection ReadOnlyDictionary Collection"),
        ("System.Linq", "Enumerable IGrouping ILookup Lookup IOrderedEnumerable"),
        ("System.Text", "StringBuilder NormalizationForm"),
        ("System.Diagnostics", "Stopwatch"),
        ("System.Threading", "CancellationToken"),
        ("System.Threading.Tasks", "Task ValueTask"),
        ("System.Globalization", "CultureInfo NumberFormatInfo DateTimeFormatInfo NumberStyles DateTimeStyles CalendarWeekRule ISOWeek Calendar GregorianCalendar TextInfo UnicodeCategory CompareOptions"),
    ];

    // Namespaces that a using may name although nothing in them can be reached: code written for other hosts has them.
    private static readonly string[] Empty =
        ["System.IO", "System.Threading", "System.Net", "System.Net.Http", "System.Reflection", "System.Text.Json", "System.Text.RegularExpressions", "System.Runtime", "System.Data", "System.Numerics"];

    private static readonly HashSet<string> FullNames = BuildFullNames();

    public static bool Contains(Type type)
    {
        var definition = type.IsNested ? type.DeclaringType! : type;
        if (definition.Namespace is not { } name || !Owns(type) || (type.IsNested && !type.IsNestedPublic))
            return false;
        return FullNames.Contains(name + "." + WithoutArity(definition.Name)) && (!type.IsNested || type.Name is "Enumerator" or "KeyCollection" or "ValueCollection" or "UnorderedItemsCollection");
    }

    public static IEnumerable<string> Namespaces => Allowed.Select(static allowed => allowed.Namespace).Concat(Empty);

    public static bool IsNamespace(string name)
    {
        foreach (var (allowed, _) in Allowed)
            if (allowed == name || allowed.StartsWith(name + ".", StringComparison.Ordinal))
                return true;
        return Array.IndexOf(Empty, name) >= 0;
    }

    public static Type? Find(string containing, string name, int arity)
    {
        if (!FullNames.Contains(containing + "." + name))
            return null;
        return Load(containing, name, arity);
    }

    /// <summary>A framework type that exists but is out of reach, to say so rather than that it does not exist.</summary>
    public static bool ExistsOutOfReach(string containing, string name, int arity) =>
        !FullNames.Contains(containing + "." + name) && Load(containing, name, arity) is { IsPublic: true };

    public static IEnumerable<string> NamesIn(string containing)
    {
        foreach (var (allowed, names) in Allowed)
            if (allowed == containing)
                return names.Split(' ');
        return [];
    }

    private static Type? Load(string containing, string name, int arity)
    {
        var fullName = arity == 0 ? containing + "." + name : string.Concat(containing, ".", name, "`") + arity.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return typeof(object).Assembly.GetType(fullName)
            ?? (containing == "System.Linq" ? typeof(Enumerable).Assembly.GetType(fullName) : null)
            ?? (containing == "System.Collections.Generic" ? typeof(SortedSet<>).Assembly.GetType(fullName) : null);
    }

    /// <summary>Whether a type is the framework's own.</summary>
    public static bool Owns(Type type) =>
        type.Assembly == typeof(object).Assembly || type.Assembly == typeof(Enumerable).Assembly || type.Assembly == typeof(SortedSet<>).Assembly;

    private static string WithoutArity(string name)
    {
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : name[..tick];
    }

    private static HashSet<string> BuildFullNames()
    {
        var fullNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (containing, names) in Allowed)
            foreach (var name in names.Split(' '))
                fullNames.Add(containing + "." + name);
        return fullNames;
    }
}
