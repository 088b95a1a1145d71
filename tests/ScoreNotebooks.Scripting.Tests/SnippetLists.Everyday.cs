namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>What people who analyse scores write every day, and no list above has.</summary>
    public static readonly string[] Everyday = Lines(""""
        IReadOnlyList<int> l = new List<int> { 1, 2, 3 }; l[^1]
        IReadOnlyList<int> l = new[] { 1, 2, 3 }; Index i = ^2; l[i]
        IReadOnlyList<int> l = new List<int> { 1 }; l[^5]
        IReadOnlyList<string> l = null; l?[^1]
        IReadOnlyList<string> l = null; l[^1]
        IList<int> l = new List<int> { 1, 2 }; l[^2]++; l[0]
        IList<int> l = new[] { 1, 2, 3 }; l[^1] = 9; l[^1]
        IReadOnlyList<(string Shop, double Score)> l = new[] { ("A", 1.5), ("B", 2) }; l[^1].Shop
        const string A = "x"; const string B = $"{A}{A}-{"y"}"; B
        const string A = "x"; const string B = $"{A}" + "!"; B
        const string A = "x"; const string B = $"a{{{A}}}"; "a{x}" is B
        const string N = nameof(Math.Abs); const string B = $"{N}!"; B
        """");

    public static readonly string[] EverydayRefusedByBoth = Lines(""""
        IReadOnlyList<int> l = new List<int> { 1, 2, 3 }; l[..^1]
        ICollection<int> l = new List<int> { 1 }; l[^1]
        IReadOnlyDictionary<int, int> d = new Dictionary<int, int>(); d[^1]
        new Dictionary<int, int> { [1] = 5 }[^1]
        new SortedList<int, int> { [1] = 5 }[^1]
        const int N = 3; const string B = $"{N}"; B
        const string A = "x"; const string B = $"{A,5}"; B
        const string N = null; const string B = $"{N}!"; B
        """");
}
