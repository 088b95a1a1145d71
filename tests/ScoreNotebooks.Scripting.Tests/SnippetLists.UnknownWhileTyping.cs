namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>
    /// Cells in which a lambda's parameter gets its type from what comes behind the lambda, so that an unfinished cell
    /// does not know it yet; and the rest of a long tuple, which nobody should be offered.
    /// </summary>
    public static readonly string[] UnknownWhileTyping = Lines(""""
        bool p = true; Func<int, int> f = p ? x => x + 1 : x => x - 1; f(3)
        new[] { x => x, (Func<int, int>)(y => y + 1) }.Length
        var t = (1, 2, 3, 4, 5, 6, 7, "h"); t.Rest
        (Func<int, int> F, int N) t = (x => x + 1, 4); t.F(t.N)
        Generics.Two(x => x, (int y) => y)
        Generics.Backwards(y => "v" + y, x => x * 1.5, 1)
        Generics.Backwards((double y) => "v" + y, x => x * 1.5, 1)
        Generics.Compare((a, b) => a - b, 1, 2)
        Generics.Compare((a, b) => a.Length - b.Length, "aa", "b")
        Delegates.Nine().Rest.Item1
        const Grade G = Grade.Good; G
        const Grade G = 0; G
        """");
}
