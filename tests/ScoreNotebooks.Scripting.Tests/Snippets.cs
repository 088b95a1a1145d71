namespace ScoreNotebooks.Scripting;

/// <summary>Hand-written snippets, each on one line; the last expression is the value.</summary>
public static class Snippets
{
    public static IReadOnlyList<string> All => [.. Accepted, .. RefusedByBoth, .. OnlyRefusedHere];

    public static IReadOnlyList<string> Accepted => [.. SnippetLists.Literals, .. SnippetLists.Operators, .. SnippetLists.Texts, .. SnippetLists.Members, .. SnippetLists.Calls, .. SnippetLists.Queries, .. SnippetLists.Creations, .. SnippetLists.Statements, .. SnippetLists.Patterns, .. SnippetLists.Lambdas, .. SnippetLists.Bound];

    public static IReadOnlyList<string> RefusedByBoth => [.. SnippetLists.RefusedByBoth, .. SnippetLists.BoundRefusedByBoth];

    public static IReadOnlyList<string> OnlyRefusedHere => [.. SnippetLists.OnlyRefusedHere.Select(static entry => entry.Snippet)];
}
