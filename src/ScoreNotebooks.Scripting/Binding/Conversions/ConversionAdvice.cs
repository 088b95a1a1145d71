using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What to write where a value does not become what is wanted by itself.</summary>
internal static class ConversionAdvice
{
    /// <summary>The advice, or nothing.</summary>
    /// <param name="expression">The value.</param>
    /// <param name="target">The type that is wanted.</param>
    /// <param name="hasCast">Whether C# has a cast from one to the other.</param>
    public static (string English, string Chinese) For(BoundExpression expression, Type target, bool hasCast)
    {
        if (expression.Type is not { } from)
            return ("", "");
        if (expression is ConstantNode { IsCompileTime: true } constant && TypeFacts.IsIntegral(from) && TypeFacts.IsIntegral(TypeFacts.Underlying(target)) && !NumericConversion.Fits(constant.Value!, TypeFacts.Underlying(target)))
            return ($"{constant.Value} is outside the range of {TypeNames.Of(target)}.", $"{constant.Value} 超出了 {TypeNames.Of(target)} 的范围。");
        if (target == typeof(bool) && IsNumber(from))
            return ("Compare it with something, as in x != 0.", "请把它与某个值比较，例如 x != 0。");
        if (Instead(expression, from, target) is { } instead)
            return instead[0] == '.' ? ($"Write {instead} behind it.", $"请在后面写 {instead}。") : ($"Write {instead}.", $"请写 {instead}。");
        return hasCast ? ($"Write ({TypeNames.Of(target)}) before it to convert.", $"可在前面写 ({TypeNames.Of(target)}) 进行转换。") : ("", "");
    }

    /// <summary>Where the one operator that is wanted has no such operands.</summary>
    public static (string English, string Chinese) ForOperator(string symbol, Type? left, Type? right)
    {
        if (left == typeof(DateOnly) && right == typeof(DateOnly) && symbol == "-")
            return ("Write a.DayNumber - b.DayNumber for the days between them.", "相差的天数请写 a.DayNumber - b.DayNumber。");
        if ((left == typeof(decimal) && IsReal(right)) || (right == typeof(decimal) && IsReal(left)))
            return ("Write (double) or (decimal) before one of them.", "请在其中一个前面写 (double) 或 (decimal)。");
        if ((left == typeof(string) && IsNumber(right)) || (right == typeof(string) && IsNumber(left)))
            return ("Read the number from the text first: double.Parse(…).", "请先把文本转换为数字：double.Parse(…)。");
        if ((left == typeof(DateOnly) || left == typeof(DateTime)) && IsNumber(right))
            return ("Write AddDays(…) behind the date.", "请在日期后写 AddDays(…)。");
        return ("", "");
    }

    private static string? Instead(BoundExpression expression, Type from, Type target)
    {
        var plain = TypeFacts.Underlying(target);
        if (target == typeof(string))
            return from == typeof(char) ? "\"…\"" : ".ToString()";
        if (from == typeof(string) && plain.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)]) is not null)
            return $"{TypeNames.Of(plain)}.Parse(…)";
        if (expression is ConstantNode { IsCompileTime: true, Value: double real } && plain == typeof(decimal))
            return FormattableString.Invariant($"{real}m");
        if (expression is ConstantNode { IsCompileTime: true, Value: double literal } && plain == typeof(float))
            return FormattableString.Invariant($"{literal}f");
        if (plain == typeof(DateOnly) && from == typeof(DateTime))
            return "DateOnly.FromDateTime(…)";
        if (plain == typeof(DateTime) && from == typeof(DateOnly))
            return ".ToDateTime(TimeOnly.MinValue)";
        if (plain == typeof(TimeSpan) && IsNumber(from))
            return "TimeSpan.FromDays(…)";
        return from.IsArray ? OfElements(from, target, ".ToList()") : OfElements(from, target, target.IsArray ? ".ToArray()" : ".ToList()");
    }

    // A cast of a query to a list would only fail when it runs.
    private static string? OfElements(Type from, Type target, string call) =>
        (target.IsArray || (target.IsGenericType && target.GetGenericTypeDefinition() == typeof(List<>)))
        && TypeFacts.ElementType(from) is { } given && TypeFacts.ElementType(target) is { } wanted && Erasure.Same(given, wanted) ? call : null;

    private static bool IsReal(Type? type) => type is not null && (TypeFacts.Underlying(type) == typeof(double) || TypeFacts.Underlying(type) == typeof(float));

    private static bool IsNumber(Type? type) => type is not null && TypeFacts.Underlying(type) is var plain && plain != typeof(char) && TypeFacts.IsNumeric(plain);
}
