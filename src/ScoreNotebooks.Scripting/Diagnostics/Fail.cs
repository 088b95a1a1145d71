namespace ScoreNotebooks.Scripting;

/// <summary>Makes the exceptions that become diagnostics.</summary>
internal static class Fail
{
    public static ScriptErrorException At(TextSpan span, string english, string chinese) => new(span, english, chinese);

    public static ScriptErrorException CannotConvert(TextSpan span, Type? from, Type to) => At(
        span,
        $"{Described(from)} cannot be converted to {TypeNames.Of(to)}.",
        $"无法把 {TypeNames.Of(from)} 转换为 {TypeNames.Of(to)}。");

    public static ScriptErrorException OutOfReach(TextSpan span, string name)
    {
        var (advice, chineseAdvice) = Scripting.OutOfReach.Advice(name);
        return At(
            span,
            $"{name} is out of a cell's reach: cells use the scoring library, numbers, text, dates, collections and LINQ, and no files, processes, network or reflection.{advice}",
            $"单元格不能使用 {name}：只能使用评分库、数字、文本、日期、集合和 LINQ，不能访问文件、进程、网络或反射。{chineseAdvice}");
    }

    private static string Described(Type? type) => type is null ? "This expression" : "A value of type " + TypeNames.Of(type);
}
