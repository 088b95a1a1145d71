namespace ScoreNotebooks.Scripting;

/// <summary>The delegate types that a lambda has by itself.</summary>
internal static class LambdaTypes
{
    /// <summary>Func or Action of these types, of up to sixteen parameters.</summary>
    public static Type Make(Type[] arguments, bool isAction)
    {
        if (isAction && arguments.Length == 0)
            return typeof(Action);
        var definition = typeof(Action).Assembly.GetType((isAction ? "System.Action`" : "System.Func`") + arguments.Length, throwOnError: true)!;
        return definition.MakeGenericType(arguments);
    }
}
