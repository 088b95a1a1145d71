namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Collection expressions for read-only interfaces, and elements of such lists counted from the end.</summary>
    public static readonly string[] ReadOnlyLists = Lines(""""
        IReadOnlyList<int> l = [1]; l.ToString()
        IReadOnlyList<int> l = [1, 2]; l.ToString()
        IEnumerable<string> l = ["a", "b"]; l.ToString()
        IReadOnlyCollection<double> l = [1, 2]; l.ToString()
        IReadOnlyList<(int A, string)> l = [(1, "a")]; l.ToString()
        IReadOnlyList<object> l = [1, "a"]; $"{l}"
        int[] a = [1]; IReadOnlyList<int> l = [.. a]; l.ToString()
        int[] a = [1]; IReadOnlyList<int> l = [2, .. a]; l.ToString()
        var a = new List<int>(); IReadOnlyList<int> l = [.. a, 1]; l.ToString()
        var s = new HashSet<int> { 1 }; IReadOnlyList<int> l = [.. s]; l.ToString()
        var q = new Queue<int>(); IReadOnlyList<int> l = [.. q, 1]; l.ToString()
        IReadOnlyCollection<int> c = [1]; IReadOnlyList<int> l = [.. c, 3]; l.ToString()
        IReadOnlyList<char> l = [.. "abc"]; l.ToString()
        var d = new Dictionary<string, int>(); IEnumerable<KeyValuePair<string, int>> l = [.. d]; l.ToString()
        IReadOnlyList<int> l = [.. Enumerable.Range(0, 2)]; l.ToString()
        IReadOnlyList<int> l = [1, .. new[] { 1 }.Where(x => x > 0)]; l.ToString()
        IReadOnlyList<int> l = [.. (IEnumerable<int>)new[] { 1 }, 1]; l.ToString()
        var g = new[] { 1, 2 }.GroupBy(x => 1).First(); IReadOnlyList<int> l = [.. g]; l.ToString()
        var g = new[] { 1, 2 }.ToLookup(x => 1); IReadOnlyList<IGrouping<int, int>> l = [.. g]; l.ToString()
        IReadOnlyList<int> l = [1]; l[1]
        IReadOnlyList<int> l = [1, 2]; l[2]
        IReadOnlyList<int> l = [1, 2]; l[-1]
        IReadOnlyList<int> l = [.. Enumerable.Range(0, 2)]; l[2]
        IReadOnlyList<int> l = [.. Enumerable.Range(0, 2)]; l[-1]
        IReadOnlyList<int> l = [1]; l is List<int>
        IReadOnlyList<int> l = [1, 2]; l is System.Collections.ObjectModel.ReadOnlyCollection<int>
        IReadOnlyList<int> l = [1, 2]; l is int[]
        IReadOnlyList<int> l = [1, 2]; l is IList<int> and ICollection<int> and System.Collections.IList
        IReadOnlyList<string> l = ["a"]; l is IReadOnlyList<object>
        IReadOnlyList<int> l = [1, 2]; ((IList<int>)l).Add(1); 1
        IReadOnlyList<int> l = [1, 2]; ((IList<int>)l)[0] = 1;
        IReadOnlyList<int> l = [1, 2]; ((ICollection<int>)l).IsReadOnly
        IReadOnlyList<int> l = [1, 2]; ((IList<int>)l).IndexOf(2)
        IReadOnlyList<int> l = [1, 2]; ((System.Collections.IList)l).Contains("a")
        IReadOnlyList<int> l = [1]; ((System.Collections.IList)l).Contains("a")
        IReadOnlyList<int> l = [1]; ((System.Collections.IList)l).IndexOf(1)
        IReadOnlyList<int> l = [1]; ((ICollection<int>)l).CopyTo(new int[0], 0); 1
        IReadOnlyList<int> l = [1, 2]; ((ICollection<int>)l).CopyTo(new int[1], 0); 1
        IReadOnlyList<int> l = [1, 2]; var a = new int[3]; ((ICollection<int>)l).CopyTo(a, 1); a
        IReadOnlyList<int> l = [1, 2, 3]; l.Reverse().Concat(l).Append(l.Count).Sum(x => x * l[0])
        IReadOnlyList<int> l = [.. Enumerable.Range(0, 5)]; l.Where(x => x > 1).Select(x => x * l.Last()).ToList()
        new Shop("a", 4.7) { Parts = [1, 2] }.ToString()
        IReadOnlyList<int> l = new[] { 1, 2 }; l[^1]
        IList<int> l = new[] { 1, 2 }; l[^1] = 5; l[^1] += 2; l
        IReadOnlyList<(string Name, double Value)> l = new[] { ("a", 1.5) }; l[^1].Name + l[^1].Value
        IReadOnlyList<int> l = new[] { 1, 2 }; Index last = ^2; l[last]
        IReadOnlyList<int> l = new[] { 1, 2 }; l[^3]
        System.Collections.IList l = new[] { 1, 2 }; l[^1]
        new Shop("a", 4.7) { Parts = [1, 2] }.Parts[^1]
        IReadOnlyList<int> l = null; l[^1]
        IReadOnlyList<int> l = null; l?[^1]
        new List<int> { 1, 2 }.AsReadOnly()[^1]
        new StringBuilder("abc")[^1]
        var b = new StringBuilder("abc"); b[^1] = 'x'; b.ToString()
        IReadOnlyList<int> l = new[] { 1, 2, 3, 4 }; l.Take(1..3).Sum()
        IReadOnlyList<int> l = new[] { 1, 2, 3, 4 }; l.Take(^2..).Sum()
        """");

    private static readonly string[] ReadOnlyListsRefusedByBoth = Lines(""""
        IReadOnlyList<int> l = new[] { 1, 2 }; l[..1]
        IReadOnlyList<int> l = new[] { 1, 2 }; l[^1] = 3;
        IReadOnlyCollection<int> l = new[] { 1, 2 }; l[^1]
        IEnumerable<int> l = new[] { 1, 2 }; l[^1]
        new Dictionary<int, int>()[^1]
        """");
}
