namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>The lists about what names, calls and values mean.</summary>
    public static string[] Bound => [.. Structs, .. ReadOnlyLists, .. Nulls, .. Targets, .. Tuples, .. Overloads, .. FrameworkCalls, .. Inference, .. Linq, .. Delegates, .. Conversions, .. Numbers, .. Constants, .. Found, .. KnownComparisons, .. SliceLengths, .. IsTests, .. Everyday];

    public static string[] BoundRefusedByBoth =>
    [
        .. StructsRefusedByBoth,
        .. ReadOnlyListsRefusedByBoth,
        .. NullsRefusedByBoth,
        .. TargetsRefusedByBoth,
        .. TuplesRefusedByBoth,
        .. OverloadsRefusedByBoth,
        .. FrameworkCallsRefusedByBoth,
        .. InferenceRefusedByBoth,
        .. LinqRefusedByBoth,
        .. DelegatesRefusedByBoth,
        .. ConversionsRefusedByBoth,
        .. NumbersRefusedByBoth,
        .. ConstantsRefusedByBoth,
        .. FoundRefusedByBoth,
        .. KnownComparisonsRefusedByBoth,
        .. SliceLengthsRefusedByBoth,
        .. IsTestsRefusedByBoth,
        .. EverydayRefusedByBoth,
    ];

    /// <summary>One snippet per line.</summary>
    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
