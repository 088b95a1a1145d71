namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>Comparisons with a null that has a type: some of them C# knows when it compiles, their neighbours not.</summary>
    public static readonly string[] KnownComparisons = Lines(""""
        const bool b = (int?)null == (int?)null; b
        const bool b = (int?)null != (int?)1; b
        const bool b = 1 == (int?)null; b
        const bool b = (int?)null == 1L; b
        const bool b = (int?)null == (int?)1L; b
        const bool b = (long?)(int?)null == 1; b
        const bool b = (int?)(object)null == 1; b
        const bool b = (int?)null == default(int); b
        const bool b = (bool?)null != (bool?)null; b
        const bool b = (DayOfWeek?)null == DayOfWeek.Monday; b
        const bool b = (DayOfWeek?)1 == (DayOfWeek?)null; b
        const bool b = (DateTime?)null == (DateTime?)null; b
        const bool b = (decimal?)null == 1; b
        const int k = 3; const bool b = (int?)null == k; b
        const bool b = !((int?)null == 1) && true; b
        int F() { while ((int?)null != (int?)1) { } } 1
        'a' switch { var m when (int?)null == (int?)1 => 1, _ => 2 }
        'a' switch { var m when (int?)null == null => 1, _ => 2 }
        'a' switch { var m when (int?)null < 1 => 1, _ => 2 }
        'a' switch { var m when (int?)1 == (int?)1 => 1, _ => 2 }
        'a' switch { var m when (int?)null == default(int?) => 1, _ => 2 }
        'a' switch { var m when (int?)null == (1 as int?) => 1, _ => 2 }
        'a' switch { var m when (int?)null == (int?)(int?)1 => 1, _ => 2 }
        """");

    public static readonly string[] KnownComparisonsRefusedByBoth = Lines(""""
        'a' switch { var m when (int?)null != (int?)1 => 1, _ => 2 }
        'a' switch { var m when (int?)null == (int?)null => 1, _ => 2 }
        int F() { while ((int?)null == null) { } } 1
        int F() { while ((int?)null == default(int?)) { } } 1
        const bool b = (int?)null == null; b
        const bool b = (int?)null < 1; b
        const bool b = (int?)1 == (int?)1; b
        const bool b = (int?)null == (int?)(int?)1; b
        const bool b = (int?)null == (long?)(int?)1; b
        const bool b = (char?)null == (char?)97; b
        const bool b = default(int?) == 1; b
        const bool b = (int?)default == 1; b
        const bool b = (int?)null == default; b
        const bool b = (null as int?) == 1; b
        const bool b = (1 as int?) == (int?)null; b
        const bool b = (1, (int?)null) == (1, 1); b
        const bool b = (DateTime?)null == default(DateTime); b
        """");

    /// <summary>The length of a slice is that of the whole less what the slice leaves out.</summary>
    public static readonly string[] SliceLengths = Lines(""""
        var xs = new[] { 1, 2 }; xs switch { [_, _] => 1, [.. { Length: 3 }] => 2, _ => 3 }
        var xs = new[] { 1, 2, 3 }; xs switch { [_, .. { Length: 1 }] => 1, [.. { Length: 2 }, _] => 2, _ => 3 }
        var xs = new[] { 1, 2 }; xs switch { [.. { LongLength: 2 }] => 1, [.. { Length: 2 }] => 2, _ => 3 }
        var xs = new[] { 1, 2 }; xs switch { [_, .. { Length: var n }] when n > 1 => 1, [.. { Length: 1 }, _] => 2, _ => 3 }
        var xs = new[] { 1, 2 }; xs switch { [.. null] => 1, _ => 3 }
        """");

    public static readonly string[] SliceLengthsRefusedByBoth = Lines(""""
        var xs = new[] { 1, 2 }; xs switch { [_, _] => 1, [.. { Length: 2 }] => 2, _ => 3 }
        var xs = new[] { 1, 2 }; xs switch { [_, _] => 1, [_, .. { Length: 1 }] => 2, _ => 3 }
        var xs = new[] { 1, 2 }; xs switch { [.. { Length: 2 }] => 2, [_, _] => 1, _ => 3 }
        var xs = new[] { 1, 2 }; xs switch { [_, _] => 1, [.. [_, .. { Length: 1 }]] => 2, _ => 3 }
        var xs = new[] { 1, 2 }; xs switch { [.. [_, _]] => 1, [_, _] => 2, _ => 3 }
        var xs = new[] { 1, 2 }; xs switch { [_, ..] => 1, [.. { Length: > 0 }] => 2, _ => 3 }
        var xs = new[] { 1, 2 }; xs switch { [_, .. { Length: >= 0 }] => 1, [_, ..] => 2, _ => 3 }
        var xs = new[] { 1, 2 }; xs switch { [_, .. { Length: 1 }] => 1, { Length: 2 } => 2, _ => 3 }
        var xs = "ab"; xs switch { [_, _] => 1, [.. { Length: 2 }] => 2, _ => 3 }
        var xs = new List<int>(); xs switch { [_, _] => 1, [.. { Count: 2 }] => 2, _ => 3 }
        var xs = new int[][] { }; xs switch { [[_, _]] => 1, [[.. { Length: 2 }]] => 2, _ => 3 }
        var xs = new[] { 1, 2 }; xs is [_, _] and [_, .. { Length: 3 }]
        var xs = new[] { 1, 2 }; xs is [_, .. { Length: < 0 }]
        var xs = new[] { 1, 2 }; xs is [_, .. { Length: int.MaxValue }]
        """");
}
