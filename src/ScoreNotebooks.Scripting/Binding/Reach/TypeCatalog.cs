using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>The types that cells can reach, by namespace and name: the libraries' public ones and the framework's harmless ones.</summary>
internal sealed class TypeCatalog(IReadOnlyList<Assembly> libraries)
{
    private readonly List<Assembly> _libraries = [.. libraries];
    private readonly Dictionary<Type, bool> _reachable = [];
    private readonly Dictionary<string, Type> _libraryTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Type>> _extensionHolders = new(StringComparer.Ordinal);
    private bool _indexed;

    public IReadOnlyList<Assembly> Libraries => _libraries;

    /// <summary>Brings the public types of an assembly within reach that the person who runs the cell trusts.</summary>
    public void Add(Assembly trusted)
    {
        if (_libraries.Contains(trusted))
            return;
        _libraries.Add(trusted);
        Forget();
    }

    /// <summary>Takes back the assemblies that were added after the first <paramref name="count"/>.</summary>
    public void RemoveFrom(int count)
    {
        if (count == _libraries.Count)
            return;
        _libraries.RemoveRange(count, _libraries.Count - count);
        Forget();
    }

    private void Forget()
    {
        _reachable.Clear();
        _libraryTypes.Clear();
        _namespaces.Clear();
        _extensionHolders.Clear();
        _indexed = false;
    }

    public Type? Find(string containing, string name, int arity)
    {
        if (!containing.StartsWith("System", StringComparison.Ordinal))
            Index();
        var key = arity == 0 ? containing + "." + name : FormattableString.Invariant($"{containing}.{name}`{arity}");
        return _libraryTypes.GetValueOrDefault(key) ?? FrameworkTypes.Find(containing, name, arity);
    }

    /// <summary>The namespaces within reach that have a type of a name.</summary>
    public IEnumerable<string> NamespacesOf(string name, int arity)
    {
        Index();
        return _namespaces.Concat(FrameworkTypes.Namespaces).Distinct().Where(containing => Find(containing, name, arity) is not null);
    }

    public bool IsNamespace(string name)
    {
        if (FrameworkTypes.IsNamespace(name))
            return true;
        Index();
        return _namespaces.Contains(name);
    }

    /// <summary>Every namespace that a using may name.</summary>
    public IEnumerable<string> Namespaces
    {
        get
        {
            Index();
            return _namespaces.Concat(FrameworkTypes.Namespaces);
        }
    }

    public IEnumerable<string> NamesIn(string containing)
    {
        Index();
        foreach (var type in _libraryTypes.Values)
            if (type.Namespace == containing)
                yield return type.Name.Split('`')[0];
        foreach (var name in FrameworkTypes.NamesIn(containing))
            yield return name;
    }

    /// <summary>The static classes of a namespace that hold extension methods.</summary>
    public IReadOnlyList<Type> ExtensionHolders(string containing)
    {
        if (containing == "System.Linq")
            return [typeof(Enumerable)];
        if (containing == "System")
            return [typeof(TupleExtensions)];
        if (containing == "System.Collections.Generic")
            return [typeof(CollectionExtensions)];
        if (containing.StartsWith("System", StringComparison.Ordinal))
            return [];
        Index();
        return _extensionHolders.GetValueOrDefault(containing) ?? [];
    }

    public bool IsReachable(Type type)
    {
        if (_reachable.TryGetValue(type, out var known))
            return known;
        return _reachable[type] = Decide(type);
    }

    private bool Decide(Type type)
    {
        if (type.IsGenericParameter || type == typeof(NameLists))
            return true;
        if (type.IsPointer || type.IsByRefLike || type.IsFunctionPointer)
            return false;
        if (type.HasElementType)
            return IsReachable(type.GetElementType()!);
        if (type.IsGenericType && !type.IsGenericTypeDefinition)
            return ReachesAll(type);
        return type == typeof(DisplayedValue) || type == typeof(AnonymousObjectOf<,>) || type == typeof(Named<,>) || type == typeof(TypeList<,>) || type == typeof(AnonymousObject)
            || (_libraries.Contains(type.Assembly) && type.IsVisible) || FrameworkTypes.Contains(type);
    }

    private bool ReachesAll(Type type)
    {
        if (NameLists.IsNamed(type))
            return IsReachable(type.GetGenericArguments()[1]);
        foreach (var argument in type.GetGenericArguments())
            if (!IsReachable(argument) && !(argument.IsArray && NameLists.IsAnonymous(type)))
                return false;
        return IsReachable(type.GetGenericTypeDefinition());
    }

    private void Index()
    {
        if (_indexed)
            return;
        _indexed = true;
        foreach (var library in _libraries)
            foreach (var type in library.GetExportedTypes())
                if (!type.IsNested)
                    Index(type);
    }

    private void Index(Type type)
    {
        _libraryTypes.TryAdd(type.Namespace + "." + type.Name, type);
        for (var name = type.Namespace ?? ""; name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf('.'))])
            if (!_namespaces.Add(name))
                break;
        if (!type.IsAbstract || !type.IsSealed || !type.IsDefined(typeof(ExtensionAttribute), inherit: false))
            return;
        if (!_extensionHolders.TryGetValue(type.Namespace ?? "", out var holders))
            _extensionHolders[type.Namespace ?? ""] = holders = [];
        holders.Add(type);
    }
}
