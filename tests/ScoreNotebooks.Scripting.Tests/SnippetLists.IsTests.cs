namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>What may follow a test with is or as, and what may stand before it.</summary>
    private static string[] IsTests => Lines("""
        new[] { 1 } is [1] == true
        new[] { 1 } is [1] is bool
        new[] { 1 } is [1] as object
        new[] { 1 } is [1] && true
        new[] { 1 } is [1] & true
        new[] { 1 } is [1] ? 1 : 2
        (new[] { 1 } is [1]) + ""
        1 is > 0 + 1
        1 is 1 or 2 + 0
        1 is (1) + 0
        1 is 1 * 1
        1 + 1 is 2 + 0
        1 is > 0 == true
        1 is > 0 is true
        new[] { 1 } is [1] is not true
        (object)1 is null + ""
        (object)1 is int and > 0 + 0
        (object)1 as string + "a"
        (object)1 as string ?? "b"
        ((object)1 as int?) * 3
        (object)1 as int? == 3
        (object)1 as int? is null
        (object)1 as int? % 2
        (object)1 as int? | 2
        (object)1 as int? << 2
        (object)1 is (string) && true
        (object)1 is (string) | true
        (object)1 is (int) ^ true
        (object)1 is (int) == true
        (object)1 is (System.Int32) & true
        (object)true is (bool) !false
        1 is default(int)
        null is int
        null is object
        null as string
        """);

    private static string[] IsTestsRefusedByBoth => Lines("""
        new[] { 1 } is [1] + ""
        new[] { 1 } is [1, ..] + string.Empty
        new[] { 1 } is [1, ..] - 1
        new[] { 1 } is [1] << 1
        new[] { 1 } is [1] >> 1
        new[] { 1 } is [1] x + ""
        new[] { 1 } is { } + ""
        1 is int + 1
        (object)1 is int + ""
        (object)"a" is string + ""
        (object)1 is int[] + ""
        (object)1 is List<int> + ""
        (object)1 is int x + ""
        (object)1 is var x + 1
        (object)1 is not int + ""
        (object)1 is int { } y + ""
        (object)1 is int or string + ""
        (1, 2) is (1, 2) + ""
        (1, 2) is (1, 2) * 3
        1 is (> 0) + ""
        1 is int x << 2
        (object)1 as int? * 2
        (object)1 as int? ^ 1
        (object)true as bool? & true
        (object)1 is (string) & true
        (object)1 is (int) & true
        (object)1 is (int) ^1
        new[] { 1 } is default
        new[] { 1 } is default | true
        1 is (default)
        1 is not default
        1 is > default
        1 switch { default => 1, _ => 2 }
        null is null
        (null) is null
        null is not null
        null is { }
        null is not int
        null is int or null
        null is string s
        null is var x
        null is (int)
        null is string { Length: 2 }
        """);
}
