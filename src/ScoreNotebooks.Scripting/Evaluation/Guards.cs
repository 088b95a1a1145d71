using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Framework methods that allocate as much as they are told to: their counts are checked first.</summary>
internal static class Guards
{
    public static bool Applies(MethodBase method) =>
        method.Name is "PadLeft" or "PadRight" or "Repeat" or "EnsureCapacity" or "set_Capacity" or "set_Length" or "Append" or "Insert"
        && method.DeclaringType?.Assembly != typeof(Guards).Assembly;

    /// <summary>Constructors of framework collections, strings and builders that take a capacity or a count.</summary>
    public static void Check(MethodBase method, object?[] values, RunContext context)
    {
        if (method is MethodInfo { Name: "Insert" } && method.DeclaringType != typeof(System.Text.StringBuilder))
            return;
        foreach (var value in values)
            if (value is int count && count > context.Limits.Elements && method.DeclaringType != typeof(Enumerable) && TakesCount(method))
                throw TooMany(context, count);
    }

    public static InvalidOperationException TooMany(RunContext context, long count) => context.Failure(
        $"{count} elements are more than a cell may ask for ({context.Limits.Elements}).",
        $"{count} 个元素超过了单元格的上限（{context.Limits.Elements}）。");

    private static bool TakesCount(MethodBase method)
    {
        foreach (var parameter in method.GetParameters())
            if (parameter.Name is "totalWidth" or "repeatCount" or "count" or "capacity" or "value" && parameter.ParameterType == typeof(int) && (parameter.Name != "value" || method.IsSpecialName))
                return true;
        return false;
    }
}
