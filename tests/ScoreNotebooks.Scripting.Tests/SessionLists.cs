namespace ScoreNotebooks.Scripting;

/// <summary>Scripts of one or more cells; a line with three dashes separates cells, the last one's value is compared.</summary>
public static partial class SessionLists
{
    public static IReadOnlyList<string> Accepted => [.. Functions, .. Values, .. Usings, .. RawTexts, .. Patterns, .. Beginnings];

    public static IReadOnlyList<string> RefusedByBoth => [.. FunctionsRefusedByBoth, .. ValuesRefusedByBoth, .. UsingsRefusedByBoth, .. RawTextsRefusedByBoth, .. PatternsRefusedByBoth, .. BeginningsRefusedByBoth];

    public static IReadOnlyList<string> RefusedByUs => [.. FunctionsRefusedByUs, .. ValuesRefusedByUs, .. UsingsRefusedByUs, .. PatternsRefusedByUs];

    public static string[] Cells(string script) => script.Split("\n---\n");
}
