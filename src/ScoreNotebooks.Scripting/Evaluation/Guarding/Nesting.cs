using System.Collections;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Tuples, pairs and formattable strings can hold one another as plain objects, a hundred thousand deep or doubled sixty
/// times; the framework's ToString, Equals and GetHashCode would then overflow the stack, which ends the process, or
/// never end. So every such value is looked through when a cell makes or gets it.
/// </summary>
internal static class Nesting
{
    private const int MostLevels = 100;
    private const int MostParts = 20_000;
    private const int LettersPerPart = 5_000;

    /// <summary>Whether values of a static type may hold values of any type.</summary>
    public static bool IsPossible(Type type)
    {
        if (type == typeof(object) || type == typeof(ValueType) || type == typeof(FormattableString))
            return true;
        if (type.IsInterface)
            return type == typeof(IComparable) || type == typeof(IFormattable) || type == typeof(IStructuralEquatable) || type == typeof(IStructuralComparable)
                || (type.IsGenericType && type.Name is "IComparable`1" or "IEquatable`1");
        return type.IsGenericType && (IsHolder(type) || TypeFacts.IsNullable(type) || NameLists.IsAnonymous(type) || NameLists.IsNamed(type) || type.Name == "TypeList`2")
            && type.GetGenericArguments().Any(IsPossible);
    }

    public static void Check(object? value)
    {
        if (value is null or string || !HoldsValues(value))
            return;
        var left = MostParts;
        Visit(value, 0, ref left);
    }

    private static bool IsHolder(Type type) =>
        Tuples.IsTuple(type) || typeof(ITuple).IsAssignableFrom(type) || (type.Assembly == typeof(object).Assembly && type.Name is "KeyValuePair`2" or "Lazy`1");

    private static bool HoldsValues(object value) => value is ITuple or AnonymousObject or FormattableString || IsPair(value.GetType());

    private static bool IsPair(Type type) => type.IsGenericType && type.Assembly == typeof(object).Assembly && type.Name is "KeyValuePair`2" or "Lazy`1";

    private static void Visit(object? value, int level, ref int left)
    {
        left -= value is string text ? 1 + (text.Length / LettersPerPart) : 1;
        if (left < 0 || level > MostLevels)
            throw new NestingException();
        switch (value)
        {
            case ITuple tuple:
                for (var index = 0; index < tuple.Length; index++)
                    Visit(tuple[index], level + 1, ref left);
                break;
            case AnonymousObject members:
                for (var index = 0; index < members.Names.Count; index++)
                    Visit(members.Member(index), level + 1, ref left);
                break;
            case FormattableString formattable:
                for (var index = 0; index < formattable.ArgumentCount; index++)
                    Visit(formattable.GetArgument(index), level + 1, ref left);
                break;
            case { } other when IsPair(other.GetType()):
                VisitPair(other, level, ref left);
                break;
        }
    }

    private static void VisitPair(object pair, int level, ref int left)
    {
        var type = pair.GetType();
        if (type.Name == "Lazy`1")
        {
            if (type.GetProperty("IsValueCreated")!.GetValue(pair) is true)
                Visit(type.GetProperty("Value")!.GetValue(pair), level + 1, ref left);
            return;
        }

        Visit(type.GetProperty("Key")!.GetValue(pair), level + 1, ref left);
        Visit(type.GetProperty("Value")!.GetValue(pair), level + 1, ref left);
    }
}
