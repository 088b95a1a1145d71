using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>The types and namespaces that a cell can name.</summary>
/// <param name="catalog">What cells can reach.</param>
/// <param name="documentation">What is said about types.</param>
internal sealed class TypeOffers(TypeCatalog catalog, Documentation documentation)
{
    private const int MostTypeParameters = 4;
    private readonly Dictionary<string, IReadOnlyList<(Type Type, Offer Offer)>> _types = new(StringComparer.Ordinal);
    private readonly HashSet<CompletionItem> _silent = new(ReferenceEqualityComparer.Instance);

    /// <summary>The types of a namespace.</summary>
    public IEnumerable<Offer> TypesOf(string containing) => TypesIn(containing).Select(static type => type.Offer);

    /// <summary>The types of a namespace that can be made with <c>new</c>.</summary>
    public IEnumerable<Offer> CreatableOf(string containing) => TypesIn(containing).Where(static type => IsCreatable(type.Type)).Select(static type => type.Offer);

    /// <summary>The next word of every namespace below one; of the outermost ones when it is empty.</summary>
    public IEnumerable<Offer> NamespacesBelow(string containing)
    {
        var prefix = containing.Length == 0 ? "" : containing + ".";
        return catalog.Namespaces.Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length)
            .Select(name => name[prefix.Length..].Split('.')[0]).Distinct()
            .Select(static name => new Offer(new CompletionItem(name, CompletionItemKind.Namespace), OfferRank.Namespace));
    }

    /// <summary>The offer where a value is wanted: a type of which nothing can be asked by its name comes last.</summary>
    public Offer InExpression(Offer offer) => offer.Rank == OfferRank.Type && _silent.Contains(offer.Item) ? offer with { Rank = OfferRank.SilentType } : offer;

    public static CompletionItem ItemOf(Type type, string name, Documentation documentation) =>
        new(name, KindOf(type), () => documentation.Of(type)?.Summary) { Detail = Signatures.OfType(type) };

    public static string NameOf(Type type) => type.Name.Split('`')[0];

    public static bool IsCreatable(Type type) => type is { IsInterface: false, IsAbstract: false, IsEnum: false } && (type.IsValueType || type.GetConstructors().Length > 0);

    private IReadOnlyList<(Type Type, Offer Offer)> TypesIn(string containing)
    {
        if (_types.TryGetValue(containing, out var known))
            return known;
        var types = new List<(Type, Offer)>();
        foreach (var name in catalog.NamesIn(containing).Distinct())
            for (var arity = 0; arity <= MostTypeParameters; arity++)
                if (catalog.Find(containing, name, arity) is { } type && type != typeof(void) && catalog.IsReachable(type))
                    types.Add((type, new Offer(ItemOf(type, NameOf(type), documentation), OfferRank.Type)));

        _silent.UnionWith(types.Where(static type => !SaysSomething(type.Item1)).Select(static type => type.Item2.Item));
        return _types[containing] = types;
    }

    private static bool SaysSomething(Type type) => type.IsEnum || type.GetNestedTypes().Length > 0 || type.GetMembers(BindingFlags.Public | BindingFlags.Static)
        .Any(static member => member is PropertyInfo or FieldInfo || (member is MethodInfo { IsSpecialName: false } method && !Signatures.IsExtension(method)));

    private static CompletionItemKind KindOf(Type type) => type switch
    {
        { IsInterface: true } => CompletionItemKind.Interface,
        { IsEnum: true } => CompletionItemKind.Enum,
        _ when TypeFacts.DelegateSignature(type) is not null => CompletionItemKind.Delegate,
        { IsValueType: true } => CompletionItemKind.Struct,
        _ => CompletionItemKind.Class,
    };
}
