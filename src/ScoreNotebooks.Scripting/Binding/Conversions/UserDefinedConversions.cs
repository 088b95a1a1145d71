using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Conversions that types define themselves.</summary>
internal sealed class UserDefinedConversions(TypeConversions types)
{
    public Conversion? Find(Type from, Type to, bool isExplicit)
    {
        if (from.IsInterface || to.IsInterface || from == typeof(object) || to == typeof(object) || from == typeof(void) || to == typeof(void))
            return null;
        if (HasNoOperators(TypeFacts.Underlying(from)) && HasNoOperators(TypeFacts.Underlying(to)))
            return null;
        return FindLifted(from, to, isExplicit) ?? Choose(from, to, isExplicit);
    }

    private Conversion? FindLifted(Type from, Type to, bool isExplicit)
    {
        var (isFromNullable, isToNullable) = (TypeFacts.IsNullable(from), TypeFacts.IsNullable(to));
        if ((!isFromNullable && !isToNullable) || (isFromNullable && !isToNullable && !isExplicit))
            return null;
        if (Choose(TypeFacts.Underlying(from), TypeFacts.Underlying(to), isExplicit) is not { Operation: { } operation })
            return null;
        if (isToNullable)
            return new Conversion(ConversionKind.UserDefined, value => value is null ? null : operation(value));
        return new Conversion(ConversionKind.UserDefined, value => operation(value ?? throw new InvalidOperationException("Nullable object must have a value.")));
    }

    // The most specific source and the most specific target are found first; the one operator between them is meant.
    private Conversion? Choose(Type from, Type to, bool isExplicit)
    {
        var candidates = Candidates(from, to, isExplicit).Where(candidate =>
            Step(from, Input(candidate), isExplicit) is not null && Step(candidate.ReturnType, to, isExplicit) is not null).Distinct().ToList();
        if (candidates.Count == 0)
            return null;
        var sources = candidates.ConvertAll(Input);
        var targets = candidates.ConvertAll(static candidate => candidate.ReturnType);
        var source = sources.Find(type => Erasure.Same(type, from))
            ?? Most(sources.FindAll(type => Encompasses(type, from)), isEncompassing: false) ?? Most(sources, isEncompassing: true);
        var target = targets.Find(type => Erasure.Same(type, to))
            ?? Most(targets.FindAll(type => Encompasses(to, type)), isEncompassing: true) ?? Most(targets, isEncompassing: false);
        if (source is null || target is null
            || candidates.FindAll(candidate => Erasure.Same(Input(candidate), source) && Erasure.Same(candidate.ReturnType, target)) is not [var best])
            return null;
        return Compose(best, Step(from, source, isExplicit)!.Operation, Step(target, to, isExplicit)!.Operation);
    }

    private static Type Input(MethodInfo candidate) => candidate.GetParameters()[0].ParameterType;

    // The one type that encompasses all others, or that all others encompass.
    private Type? Most(List<Type> all, bool isEncompassing) =>
        all.Find(type => all.TrueForAll(other => isEncompassing ? Encompasses(type, other) : Encompasses(other, type)));

    private bool Encompasses(Type outer, Type inner) => types.Standard(inner, outer) is not null;

    // An explicit conversion may narrow before and after, but only between types of which one widens to the other.
    private Conversion? Step(Type from, Type to, bool isExplicit) =>
        types.Standard(from, to) ?? (isExplicit && types.Standard(to, from) is not null ? types.StandardExplicit(from, to) : null);

    private static Conversion Compose(MethodInfo method, Func<object?, object?>? before, Func<object?, object?>? after)
    {
        var invoker = MethodInvoker.Create(Erasure.Of(method));
        return new Conversion(ConversionKind.UserDefined, value =>
        {
            var result = invoker.Invoke(null, before is null ? value : before(value));
            return after is null ? result : after(result);
        });
    }

    private static IEnumerable<MethodInfo> Candidates(Type from, Type to, bool isExplicit)
    {
        foreach (var holder in new[] { TypeFacts.Underlying(from), TypeFacts.Underlying(to) }.Distinct())
        {
            if (HasNoOperators(holder))
                continue;
            for (var type = holder; type is not null && type != typeof(object); type = type.BaseType)
                foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                    if (method.IsSpecialName && (method.Name == "op_Implicit" || (isExplicit && method.Name == "op_Explicit"))
                        && !method.ReturnType.IsByRefLike && !method.GetParameters()[0].ParameterType.IsByRefLike)
                        yield return method;
        }
    }

    private static bool HasNoOperators(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsArray || type.IsInterface || type == typeof(string) || type == typeof(object)
        || Tuples.IsTuple(type) || NameLists.IsAnonymous(type) || type.IsSubclassOf(typeof(Delegate));
}
