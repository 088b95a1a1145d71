namespace ScoreNotebooks.Scripting;

/// <summary>Operators on values that may be null.</summary>
internal static class Lifting
{
    public static Func<object?, object?, object?> Lift(string symbol, Func<object?, object?, object?> operation, Type type) => symbol switch
    {
        "==" => (a, b) => a is null || b is null ? a is null && b is null : operation(a, b),
        "!=" => (a, b) => a is null || b is null ? a is not null || b is not null : operation(a, b),
        "<" or ">" or "<=" or ">=" => (a, b) => a is null || b is null ? false : operation(a, b),
        "&" when type == typeof(bool) => static (a, b) => a is false || b is false ? false : a is null || b is null ? null : true,
        "|" when type == typeof(bool) => static (a, b) => a is true || b is true ? true : a is null || b is null ? null : false,
        _ => (a, b) => a is null || b is null ? null : operation(a, b),
    };
}
