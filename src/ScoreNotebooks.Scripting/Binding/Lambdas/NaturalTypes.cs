using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>The types that lambdas and methods have by themselves, where C# asks for them: in <c>var f = …</c> and in inference.</summary>
internal static class NaturalTypes
{
    /// <summary>The expression's own type, or the delegate type that it has by itself; null when there is none.</summary>
    public static Type? Of(Binder binder, BoundExpression expression) => expression switch
    {
        UnboundLambda lambda => lambda.NaturalType,
        BoundMethodGroup group => OfGroup(binder, group),
        _ => expression.Type,
    };

    // Only the one method of a name has a type; optional parameters would need a delegate type of the compiler's making.
    private static Type? OfGroup(Binder binder, BoundMethodGroup group)
    {
        if (group.Methods is not [var only] || group.Container is not { } container || Overloads(container, group.Name) > 1)
            return null;
        if (group.Receiver is not null && binder.Members.Extensions(group.Name).Count > 0)
            return null;
        if (only.IsGenericMethodDefinition != (group.TypeArguments is not null))
            return null;
        var method = group.TypeArguments is null ? only : only.GetGenericArguments().Length == group.TypeArguments.Count ? only.MakeGenericMethod([.. group.TypeArguments]) : null;
        if (method is null || method.GetParameters().Length > DelegateAdapters.MostParameters || Array.Exists(method.GetParameters(), IsSpecial))
            return null;
        var types = method.GetParameters().Select(static parameter => parameter.ParameterType);
        var isAction = method.ReturnType == typeof(void);
        return LambdaTypes.Make(isAction ? [.. types] : [.. types, method.ReturnType], isAction);
    }

    private static bool IsSpecial(ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef || parameter.IsOptional || parameter.IsParams();

    private static int Overloads(Type container, string name) =>
        TypeFacts.MemberSources(container).Sum(source => source.GetMember(name, MemberTypes.Method, BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy).Length);
}
