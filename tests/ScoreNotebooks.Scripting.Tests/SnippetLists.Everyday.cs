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
        string.Join(Environment.NewLine, "a", "b")
        string.Create(CultureInfo.InvariantCulture, $"{1234.5:N1} {new DateOnly(2026, 5, 20)} {null}|{"a",3}|{true}")
        string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{1234.5:N1} {0.5:P0} {(object)1.5,6}")
        string.Create(null, $"{1.5}")
        var b = new StringBuilder("a"); string.Create(CultureInfo.InvariantCulture, $"{b}{b.Append("b")}{b.Length}")
        string.Create(CultureInfo.InvariantCulture, $"a").Length + new[] { 1.5 }.Select(x => string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{x}")).First()
        new StringBuilder("a").AppendLine().ToString() == "a" + Environment.NewLine
        Tuple<int, string> t = Tuple.Create(1, "x"); var (i, s) = t; s + i
        var n = 0; foreach (var (a, b) in new[] { Tuple.Create(1, 2), Tuple.Create(3, 4) }.Where(t => t.Item1 > 1)) n += a * b; n
        (1, "a").ToTuple().Item2
        Tuple.Create(1, "a").ToValueTuple()
        new PriorityQueue<string, int>([("a", 2), ("b", 1)]).UnorderedItems.Count
        var q = new PriorityQueue<string, int>(); q.Enqueue("a", 2); q.UnorderedItems.Sum(i => i.Item2)
        var d = new OrderedDictionary<string, int> { ["b"] = 1, ["a"] = 2 }; d.GetAt(0).Key + d.IndexOf("a")
        var d = new OrderedDictionary<string, int> { ["b"] = 1, ["a"] = 2 }; d.Insert(0, "z", 9); d.Keys.ToList()
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(new DateTime(2026, 5, 20), CalendarWeekRule.FirstDay, DayOfWeek.Monday)
        new GregorianCalendar().GetDaysInYear(2028)
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase("hello world")
        string.Compare("a", "A", CultureInfo.InvariantCulture, CompareOptions.IgnoreCase)
        char.GetUnicodeCategory('a')
        var w = System.Diagnostics.Stopwatch.StartNew(); w.Stop(); w.Elapsed >= TimeSpan.Zero && w.ElapsedMilliseconds < 60_000
        """");

    public static readonly string[] EverydayRefusedByBoth = Lines(""""
        IReadOnlyList<int> l = new List<int> { 1, 2, 3 }; l[..^1]
        ICollection<int> l = new List<int> { 1 }; l[^1]
        IReadOnlyDictionary<int, int> d = new Dictionary<int, int>(); d[^1]
        new Dictionary<int, int> { [1] = 5 }[^1]
        new SortedList<int, int> { [1] = 5 }[^1]
        const int N = 3; const string B = $"{N}"; B
        string.Create(5, $"{1}")
        string.Create(CultureInfo.InvariantCulture, "a")
        const string A = "x"; const string B = $"{A,5}"; B
        const string N = null; const string B = $"{N}!"; B
        """");
}
