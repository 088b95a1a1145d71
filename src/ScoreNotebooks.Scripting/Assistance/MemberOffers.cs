using System.ComponentModel;
using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What may stand behind a dot: only what a cell can reach.</summary>
/// <param name="binder">Knows types, imports and reach.</param>
/// <param name="documentation">What is said about members.</param>
internal sealed class MemberOffers(Binder binder, Documentation documentation)
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance | BindingFlags.FlattenHierarchy;
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private TypeCatalog Catalog => binder.Context.Catalog;

    /// <summary>What can be asked of a value of a type, extension methods included.</summary>
    public IEnumerable<Offer> OfValue(Type type) => OwnMembers(type).Concat(Extensions(type)).Append(
        new Offer(new CompletionItem("Display", CompletionItemKind.ExtensionMethod) { Detail = "DisplayedValue object.Display()" }, OfferRank.Extension));

    /// <summary>The static members of a type, and the types inside it.</summary>
    public IEnumerable<Offer> OfType(Type type)
    {
        foreach (var offer in Members(type, [type], Static))
            yield return offer.Item.Kind == CompletionItemKind.EnumMember ? offer with { Rank = OfferRank.Expected } : offer;
        foreach (var nested in type.GetNestedTypes())
            if (!nested.IsGenericTypeDefinition && Catalog.IsReachable(nested))
                yield return new Offer(TypeOffers.ItemOf(nested, nested.Name, documentation), OfferRank.Type);
        // The one call of it that cells have; its second parameter has a type that they cannot hold.
        if (type == typeof(string))
            yield return new Offer(new CompletionItem("Create", CompletionItemKind.Method) { Detail = "string string.Create(IFormatProvider? provider, $\"…\")" }, OfferRank.Member);
    }

    /// <summary>What an initialiser can set or a pattern can look at.</summary>
    public IEnumerable<Offer> Settable(Type type, bool isPattern)
    {
        if (NameLists.IsAnonymous(type) || Tuples.IsTuple(type))
            return OwnMembers(type).Where(static offer => offer.Item.Kind == CompletionItemKind.Property);
        return Members(type, TypeFacts.MemberSources(TypeFacts.Underlying(type)), Instance, member => member switch
        {
            PropertyInfo property => isPattern || property.SetMethod is { IsPublic: true } || IsCollection(property.PropertyType),
            FieldInfo field => isPattern || !field.IsInitOnly,
            _ => false,
        });
    }

    /// <summary>What can be written with <c>Console</c>.</summary>
    public IEnumerable<Offer> OfConsole() =>
        Members(typeof(TextWriter), [typeof(TextWriter)], Instance, static member => member.Name is "Write" or "WriteLine");

    private static bool IsCollection(Type type) => type != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && type.GetMethod("Add") is not null;

    private IEnumerable<Offer> OwnMembers(Type type)
    {
        if (TypeFacts.IsNullable(type))
            return OfNullable(type);
        if (NameLists.IsAnonymous(type))
            return binder.Context.Names.AnonymousMembers(type).Select(member => Element(member.Name, member.Type))
                .Concat(Members(typeof(object), [typeof(object)], Instance));
        var bare = Tuples.WithoutNames(type);
        var members = Members(bare, TypeFacts.MemberSources(bare), Instance);
        return Tuples.IsTuple(type) ? ElementsOf(type).Concat(members.Where(static offer => offer.Item.Kind == CompletionItemKind.Method)) : members;
    }

    private IEnumerable<Offer> ElementsOf(Type tuple)
    {
        var elements = Tuples.ElementsOf(tuple);
        var names = NameLists.IsNamed(tuple) ? binder.Context.Names.NamesOf(tuple.GetGenericArguments()[0]) : [];
        for (var index = 0; index < elements.Length; index++)
        {
            if (index < names.Count && names[index] is { } name)
                yield return Element(name, elements[index]) with { Rank = OfferRank.NamedElement };
            yield return Element(FormattableString.Invariant($"Item{index + 1}"), elements[index]);
        }
    }

    private Offer Element(string name, Type type) =>
        new(new CompletionItem(name, CompletionItemKind.Property) { Detail = $"{TypeNames.Of(type, binder.Context.Names)} {name}" }, OfferRank.Member);

    private IEnumerable<Offer> OfNullable(Type type)
    {
        var underlying = TypeFacts.Underlying(type);
        yield return Element("HasValue", typeof(bool));
        yield return Element("Value", underlying);
        foreach (var offer in Members(type, [Erasure.Of(type)], Instance, static member => member is MethodInfo))
            yield return offer;
    }

    private IEnumerable<Offer> Members(Type type, IEnumerable<Type> sources, BindingFlags flags, Func<MemberInfo, bool>? fits = null)
    {
        var members = sources.SelectMany(source => source.GetMembers(flags)).Where(member => IsOffered(member) && fits?.Invoke(member) != false);
        foreach (var group in members.GroupBy(static member => member.Name, StringComparer.Ordinal))
        {
            var first = group.First();
            var count = first is MethodInfo ? group.Count() : 1;
            yield return new Offer(ItemOf(first, count), RankOf(first, type));
        }
    }

    private CompletionItem ItemOf(MemberInfo member, int count) =>
        new(Written(member.Name), KindOf(member), () => documentation.Of(member)?.Summary) { Detail = Signatures.Of(member, binder.Context.Names), MoreOverloads = count - 1 };

    /// <summary>A name as it is written in code.</summary>
    public static string Written(string name) => Keywords.Contains(name) ? "@" + name : name;

    private static CompletionItemKind KindOf(MemberInfo member) => member switch
    {
        MethodInfo method => Signatures.IsExtension(method) ? CompletionItemKind.ExtensionMethod : CompletionItemKind.Method,
        FieldInfo { DeclaringType.IsEnum: true } => CompletionItemKind.EnumMember,
        FieldInfo => CompletionItemKind.Field,
        _ => CompletionItemKind.Property,
    };

    private static OfferRank RankOf(MemberInfo member, Type type)
    {
        var origin = member is MethodInfo method ? method.GetBaseDefinition().DeclaringType : member.DeclaringType;
        if (origin == typeof(object))
            return OfferRank.MemberOfObject;
        return origin == type || member.DeclaringType == type ? OfferRank.Member : OfferRank.InheritedMember;
    }

    private bool IsOffered(MemberInfo member)
    {
        if (member.Name.Contains('<', StringComparison.Ordinal) || (member.DeclaringType != typeof(TextWriter) && !MemberReach.Allows(member, Catalog.IsReachable)))
            return false;
        if (member.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never })
            return false;
        return member switch
        {
            MethodInfo method => MemberBinder.IsNamed(method) && binder.Members.IsUsable(method) && Gives(method, method.ReturnType),
            PropertyInfo { GetMethod.IsPublic: true } property => property.GetIndexParameters().Length == 0 && Gives(property, property.PropertyType),
            FieldInfo { IsSpecialName: false } field => Gives(field, field.FieldType),
            _ => false,
        };
    }

    // What a framework member gives must be in reach itself; what a library gives is the library's choice.
    private bool Gives(MemberInfo member, Type type) =>
        type == typeof(void) || Catalog.Libraries.Contains(member.DeclaringType!.Assembly) || member.DeclaringType == typeof(TextWriter) || Catalog.IsReachable(type);

    private IEnumerable<Offer> Extensions(Type type)
    {
        var receivers = new ExtensionReceivers(binder);
        foreach (var holder in binder.Context.Imports.SelectMany(Catalog.ExtensionHolders).Distinct())
            foreach (var group in holder.GetMethods(BindingFlags.Public | BindingFlags.Static).GroupBy(static method => method.Name, StringComparer.Ordinal))
            {
                var fitting = group.Where(method => Signatures.IsExtension(method) && receivers.Accepts(method, type) && IsOffered(method)).ToList();
                if (fitting.Count > 0)
                    yield return new Offer(ItemOf(fitting[0], fitting.Count), OfferRank.Extension);
            }
    }
}
