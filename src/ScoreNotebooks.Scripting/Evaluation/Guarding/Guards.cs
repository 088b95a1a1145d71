namespace ScoreNotebooks.Scripting;

/// <summary>Stops what asks for more than there may be, before it is made.</summary>
internal static class Guards
{
    /// <summary>Refuses so many elements or characters of so many bytes each.</summary>
    public static void Allow(RunContext context, long count, long bytesEach)
    {
        if (count > context.Limits.Elements)
            throw TooMany(context, count);
        context.Reserve(count * bytesEach);
    }

    public static InvalidOperationException TooMany(RunContext context, long count) => context.Failure(
        $"{count} elements or characters are more than a cell may ask for ({context.Limits.Elements}).",
        $"{count} 个元素或字符超过了单元格的上限（{context.Limits.Elements}）。");
}
