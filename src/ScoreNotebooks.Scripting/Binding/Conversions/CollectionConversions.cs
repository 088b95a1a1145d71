using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What a collection expression can become: an array, a list, or an interface that a list implements.</summary>
internal sealed class CollectionConversions(Binder binder)
{
    public Conversion? Find(UnboundCollection collection, Type target)
    {
        if (ElementOf(target) is not { } element || Maker(target, element, collection) is not { } make)
            return null;
        var items = new List<(BoundExpression Value, bool IsSpread, Conversion Conversion)>();
        foreach (var (value, isSpread) in collection.Items)
        {
            var conversion = isSpread ? SpreadConversion(value, element) : binder.Conversions.Implicit(value, element);
            if (conversion is null)
                return null;
            items.Add((value, isSpread, conversion));
        }

        return new Conversion(ConversionKind.Expression, null, () => Build(items, element, make, target, collection.Span));
    }

    private CollectionNode Build(
        List<(BoundExpression Value, bool IsSpread, Conversion Conversion)> items, Type element, Func<Array, object?> make, Type target, TextSpan span)
    {
        var bound = items.Select(item => item.IsSpread
            ? (binder.Expressions.ToValue(item.Value), true, item.Conversion.Operation)
            : (binder.Conversions.Apply(item.Value, item.Conversion, element), false, null)).ToList();
        return new CollectionNode(bound, Erasure.Of(element), make, target) { Span = span };
    }

    private Conversion? SpreadConversion(BoundExpression spread, Type element) =>
        spread.Type is { } type && TypeFacts.ElementType(type) is { } source ? binder.Conversions.Types.Implicit(source, element) : null;

    public static Type? ElementOf(Type target)
    {
        if (target.IsArray)
            return target.GetArrayRank() == 1 ? target.GetElementType() : null;
        return target == typeof(string) ? null : TypeFacts.ElementType(target);
    }

    private static Func<Array, object?>? Maker(Type target, Type element, UnboundCollection collection)
    {
        var bare = Erasure.Of(target);
        var array = Erasure.Of(element).MakeArrayType();
        if (target.IsArray)
            return static elements => elements;
        var list = typeof(List<>).MakeGenericType(Erasure.Of(element));
        if (bare.IsInterface)
            return bare.IsAssignableFrom(list) ? InterfaceMaker(bare, list, collection) : null;
        if (bare.GetConstructor([typeof(IEnumerable<>).MakeGenericType(Erasure.Of(element))]) is { } constructor && IsFramework(bare)
            && bare.GetMethod("Add", [Erasure.Of(element)]) is not null)
            return elements => constructor.Invoke([elements]);
        return Adder(bare, array);
    }

    // A read-only interface gets what cannot be cast back and changed, as in C#, and for [] an array; a writable one gets a list.
    private static Func<Array, object?> InterfaceMaker(Type target, Type list, UnboundCollection collection)
    {
        if (target.GetGenericTypeDefinition() is var definition && (definition == typeof(IList<>) || definition == typeof(ICollection<>)))
            return elements => Activator.CreateInstance(list, elements);
        if (collection.Items.Count == 0)
            return static elements => elements;
        var type = ReadOnlyKind(collection.Items).MakeGenericType(list.GetGenericArguments());
        return elements => Activator.CreateInstance(type, elements);
    }

    private static Type ReadOnlyKind(IReadOnlyList<(BoundExpression Value, bool IsSpread)> items)
    {
        if (items is [{ IsSpread: false }])
            return typeof(ReadOnlySingleElement<>);
        var isCountKnown = items.All(static item => !item.IsSpread || (item.Value.Type is { } type && (type.IsArray || TypeFacts.CountOf(type) is not null)));
        return isCountKnown ? typeof(ReadOnlyElements<>) : typeof(ReadOnlyGatheredElements<>);
    }

    private static bool IsFramework(Type type) => type.Assembly == typeof(object).Assembly || type.Assembly == typeof(SortedSet<>).Assembly;

    private static Func<Array, object?>? Adder(Type target, Type array)
    {
        var add = target.GetMethod("Add", BindingFlags.Public | BindingFlags.Instance, [array.GetElementType()!]);
        if (add is null || target.GetConstructor([]) is null)
            return null;
        return elements =>
        {
            var made = Activator.CreateInstance(target);
            foreach (var element in elements)
                add.Invoke(made, BindingFlags.DoNotWrapExceptions, null, [element], null);
            return made;
        };
    }
}
