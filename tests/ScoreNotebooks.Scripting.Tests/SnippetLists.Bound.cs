namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>The lists about what names, calls and values mean.</summary>
    public static string[] Bound => [.. Structs, .. Nulls];

    public static string[] BoundRefusedByBoth => [.. StructsRefusedByBoth, .. NullsRefusedByBoth];

    /// <summary>One snippet per line.</summary>
    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
