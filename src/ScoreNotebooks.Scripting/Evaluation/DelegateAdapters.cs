using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Makes delegates of any type from closures without generating code: a generic adapter class has a method of the
/// delegate's shape, and the runtime fills in the types.
/// </summary>
internal static class DelegateAdapters
{
    public const int MostParameters = 6;

    /// <summary>How to make a delegate of a type, looked up once per lambda.</summary>
    public static Func<Closure, Delegate> For(Type delegateType, MethodInfo invoke)
    {
        var parameters = invoke.GetParameters();
        var returnsNothing = invoke.ReturnType == typeof(void);
        var types = new List<Type>();
        foreach (var parameter in parameters)
            types.Add(parameter.ParameterType);
        if (!returnsNothing)
            types.Add(invoke.ReturnType);
        var definition = returnsNothing ? Action(parameters.Length) : Function(parameters.Length);
        var adapter = types.Count == 0 ? definition : definition.MakeGenericType([.. types]);
        if (delegateType.Namespace == "System" && (delegateType.Name == "Action" || delegateType.Name.StartsWith("Func`", StringComparison.Ordinal) || delegateType.Name.StartsWith("Action`", StringComparison.Ordinal)))
            return ((Adapter)RuntimeHelpers.GetUninitializedObject(adapter)).Make;
        var method = adapter.GetMethod("Call")!;
        return closure => Delegate.CreateDelegate(delegateType, Activator.CreateInstance(adapter, closure)!, method);
    }

    private static Type Function(int parameters) => parameters switch
    {
        0 => typeof(FunctionAdapter<>),
        1 => typeof(FunctionAdapter<,>),
        2 => typeof(FunctionAdapter<,,>),
        3 => typeof(FunctionAdapter<,,,>),
        4 => typeof(FunctionAdapter<,,,,>),
        5 => typeof(FunctionAdapter<,,,,,>),
        _ => typeof(FunctionAdapter<,,,,,,>),
    };

    private static Type Action(int parameters) => parameters switch
    {
        0 => typeof(ActionAdapter),
        1 => typeof(ActionAdapter<>),
        2 => typeof(ActionAdapter<,>),
        3 => typeof(ActionAdapter<,,>),
        4 => typeof(ActionAdapter<,,,>),
        5 => typeof(ActionAdapter<,,,,>),
        _ => typeof(ActionAdapter<,,,,,>),
    };
}
