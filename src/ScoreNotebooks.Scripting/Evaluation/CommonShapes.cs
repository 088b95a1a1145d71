using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// The shapes of lambdas, properties and methods that most cells have. Their classes are put together while a cell runs,
/// and a compiler that works ahead of time (ReadyToRun) knows only what is named somewhere: what stands here it compiles,
/// and the first cell of a process need not wait for it.
/// </summary>
internal static class CommonShapes
{
    /// <summary>After how many calls a delegate of a method is worth its making: soon where the code around it is at hand.</summary>
    public static int CallsBeforeDelegate(MethodInfo method, int manyCalls) => Has(method) ? Math.Min(2, manyCalls) : manyCalls;

    private static bool Has(MethodInfo method)
    {
        var parameters = method.GetParameters();
        if (!IsCommon(method.ReturnType) || (!method.IsStatic && method.DeclaringType!.IsValueType) || parameters.Length > (method.IsStatic ? 2 : 1))
            return false;
        foreach (var parameter in parameters)
            if (!IsCommon(parameter.ParameterType))
                return false;
        return true;
    }

    // Objects of all classes share their code.
    private static bool IsCommon(Type type) => type == typeof(bool) || type == typeof(int) || type == typeof(double)
        || !(type.IsValueType || type.IsByRef || type.IsPointer || type.IsGenericParameter);

    /// <summary>One of each. Nobody calls this: it names them.</summary>
    internal static object?[] All(Closure closure, MethodInfo method) =>
        [.. Giving<object>(closure, method), .. Giving<bool>(closure, method), .. Giving<int>(closure, method), .. Giving<double>(closure, method)];

    private static object?[] Giving<T>(Closure closure, MethodInfo method) =>
    [
        new ObjectGetter<object, T>(method),
        .. Taking<object, T>(closure, method), .. Taking<bool, T>(closure, method), .. Taking<int, T>(closure, method), .. Taking<double, T>(closure, method),
    ];

    private static object?[] Taking<T1, T>(Closure closure, MethodInfo method) =>
    [
        new FunctionAdapter<T1, T>(closure).Make(closure), new Caller<T1, T>(method),
        .. Taking<T1, object, T>(closure, method), .. Taking<T1, bool, T>(closure, method), .. Taking<T1, int, T>(closure, method), .. Taking<T1, double, T>(closure, method),
    ];

    private static object?[] Taking<T1, T2, T>(Closure closure, MethodInfo method) =>
        [new FunctionAdapter<T1, T2, T>(closure).Make(closure), new Caller<T1, T2, T>(method)];
}
