namespace ScoreNotebooks.Scripting;

/// <summary>The delegate types that a lambda has by itself.</summary>
internal static class LambdaTypes
{
    public static Type Make(Type[] arguments, bool isAction)
    {
        if (isAction && arguments.Length == 0)
            return typeof(Action);
        var definition = isAction ? Action(arguments.Length) : Function(arguments.Length);
        return definition.MakeGenericType(arguments);
    }

    private static Type Action(int count) => count switch
    {
        1 => typeof(Action<>),
        2 => typeof(Action<,>),
        3 => typeof(Action<,,>),
        4 => typeof(Action<,,,>),
        5 => typeof(Action<,,,,>),
        _ => typeof(Action<,,,,,>),
    };

    private static Type Function(int count) => count switch
    {
        1 => typeof(Func<>),
        2 => typeof(Func<,>),
        3 => typeof(Func<,,>),
        4 => typeof(Func<,,,>),
        5 => typeof(Func<,,,,>),
        6 => typeof(Func<,,,,,>),
        _ => typeof(Func<,,,,,,>),
    };
}
