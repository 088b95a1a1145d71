namespace ScoreNotebooks.Scripting;

/// <summary>
/// How much a cell may nest. What is nested deeper would need more stack than can be counted on when it runs inside
/// lambdas, and types that double with every variable would keep the binder busy for ever.
/// </summary>
internal static class Complexity
{
    /// <summary>Expressions, statements and patterns inside one another.</summary>
    public const int MostLevels = 250;

    /// <summary>Letters of a constant that is put together from constants.</summary>
    public const int LongestConstant = 1_000_000;

    /// <summary>Words, numbers and signs of a cell, or of a file that it loads.</summary>
    public const int MostTokens = 500_000;

    private const int MostTypes = 200;

    /// <summary>Refuses a type made of too many types.</summary>
    public static Type Allow(Type type, TextSpan span)
    {
        var left = MostTypes;
        return Fits(type, ref left) ? type : throw Fail.At(
            span, "This value has too complicated a type; keep its parts in variables of their own.", "这个值的类型过于复杂，请把各部分放在单独的变量中。");
    }

    public static ScriptErrorException TooDeep(TextSpan span) => Fail.At(
        span,
        $"This is nested more than {MostLevels} levels deep, or has more than {MostLevels} operands in a row; use variables for its parts.",
        $"这里的嵌套超过 {MostLevels} 层，或连续运算超过 {MostLevels} 项；请用变量分步书写。");

    private static bool Fits(Type type, ref int left)
    {
        if (--left < 0)
            return false;
        if (type.HasElementType)
            return Fits(type.GetElementType()!, ref left);
        if (type.IsGenericType)
            foreach (var argument in type.GetGenericArguments())
                if (!Fits(argument, ref left))
                    return false;
        return true;
    }
}
