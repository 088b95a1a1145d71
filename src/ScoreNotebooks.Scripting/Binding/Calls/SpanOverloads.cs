using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Overloads of the library that take spans. A cell holds no spans, so where C# might choose such an overload the call is
/// refused. The framework's own overloads for spans give the same results as those for arrays, and are passed over.
/// </summary>
internal static class SpanOverloads
{
    public static bool TakesSpan(MethodInfo method) => Array.Exists(method.GetParameters(), static parameter => IsSpan(parameter.ParameterType));

    public static ScriptErrorException Refuse(MethodInfo method, TextSpan span) => Fail.At(
        span,
        $"{MethodNames.Of(method)} takes a span, which a cell cannot hold; call an overload that takes an array.",
        $"{MethodNames.Of(method)} 需要 Span，单元格不能使用；请调用接受数组的重载。");

    public static void RefuseIfMeant(Binder binder, BoundMethodGroup group, Candidate chosen, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        foreach (var method in group.SpanMethods)
            if (MayApply(binder, method, chosen, arguments))
                throw Refuse(method, span);
    }

    // An array given to a parameter of exactly its type is better there than a span; anything else is left open.
    private static bool MayApply(Binder binder, MethodInfo method, Candidate chosen, IReadOnlyList<Argument> arguments)
    {
        var parameters = method.GetParameters();
        var isExactEverywhere = true;
        for (var index = 0; index < arguments.Count; index++)
        {
            var type = parameters[Math.Min(index, parameters.Length - 1)].ParameterType;
            if (arguments[index].Name is not null || type.ContainsGenericParameters)
                return true;
            if (!IsSpan(type) ? binder.Conversions.Implicit(arguments[index].Value, type) is null : !MayBecomeSpan(binder, arguments[index].Value, type.GetGenericArguments()[0]))
                return false;
            isExactEverywhere &= !IsSpan(type) || (arguments[index].Value.Type is { } own && Erasure.Same(own, chosen.Wanted[index]));
        }

        return !isExactEverywhere || arguments.Count == 0;
    }

    private static bool MayBecomeSpan(Binder binder, BoundExpression value, Type element) =>
        value is UnboundCollection || value.Type is { IsArray: true } || value.Type == typeof(string) || binder.Conversions.Implicit(value, element) is not null;

    private static bool IsSpan(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>) || type.GetGenericTypeDefinition() == typeof(Span<>));
}
