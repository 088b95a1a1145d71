using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Operators of which one operand is <c>null</c> or <c>default</c> without a type.</summary>
internal sealed class NullOperands(Binder binder, UserDefinedOperators userDefined, PredefinedOperators predefined)
{
    public BoundValue? Find(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        var isLeft = left is BoundDefault or BoundNull;
        var (empty, other) = isLeft ? (left, right) : (right, left);
        if (other.Type is not { } type || (empty is BoundDefault && symbol is not ("==" or "!=")))
            return null;
        if (empty is BoundDefault)
            return binder.Operators.BindBinary(symbol, isLeft ? Typed(empty, type) : left, isLeft ? right : Typed(empty, type), span);
        if (symbol == "+" && !type.IsValueType && !typeof(Delegate).IsAssignableFrom(type))
            return userDefined.Find(symbol, left, right, span) ?? predefined.Concatenate(left, right, span);
        if (!type.IsValueType)
            return userDefined.Find(symbol, left, right, span);
        var plain = TypeFacts.Underlying(type);
        if (!IsPredefined(plain))
            return FindLifted(symbol, left, right, plain, isLeft, span);
        var nullType = symbol is "<<" or ">>" or ">>>" ? typeof(int?) : symbol == "+" && plain.IsEnum ? TypeFacts.Lifted(Enum.GetUnderlyingType(plain)) : TypeFacts.Lifted(plain);
        return predefined.Find(symbol, isLeft ? Typed(empty, nullType) : left, isLeft ? right : Typed(empty, nullType), span);
    }

    /// <summary>Whether C# compares a value of this type with null, although it never is.</summary>
    public static bool HasLiftedEquality(Type type) => IsPredefined(type) || OwnEquality(type).Any(static method =>
        Array.TrueForAll(method.GetParameters(), static parameter => parameter.ParameterType is { IsValueType: true } of && !TypeFacts.IsNullable(of)));

    /// <summary>Whether a comparison with null may call an operator of the type.</summary>
    public static bool MayHaveOwnEquality(Type? type) =>
        type is { IsValueType: false, IsInterface: false } && type != typeof(string) && type != typeof(object) && !typeof(Delegate).IsAssignableFrom(type);

    private static IEnumerable<MethodInfo> OwnEquality(Type type) =>
        type.GetMember("op_Equality", MemberTypes.Method, BindingFlags.Public | BindingFlags.Static).Cast<MethodInfo>();

    private static bool IsPredefined(Type type) => TypeFacts.IsNumeric(type) || type.IsEnum || type == typeof(bool);

    private BoundValue Typed(BoundExpression empty, Type type) => binder.Conversions.Convert(empty, type);

    // One operator only may take the other operand; which of several C# would choose is not worked out here.
    private BoundValue? FindLifted(string symbol, BoundExpression left, BoundExpression right, Type plain, bool isLeft, TextSpan span)
    {
        var fitting = userDefined.Methods(symbol, plain).Where(method => method.GetParameters() is [var first, var second]
            && binder.Conversions.Types.Implicit(plain, (isLeft ? second : first).ParameterType) is not null).ToList();
        if (fitting is not [MethodInfo method])
            return null;
        var missing = method.GetParameters()[isLeft ? 0 : 1].ParameterType;
        var typed = Typed(isLeft ? left : right, missing.IsValueType ? TypeFacts.Lifted(missing) : missing);
        return userDefined.Find(symbol, isLeft ? typed : left, isLeft ? right : typed, span);
    }
}
