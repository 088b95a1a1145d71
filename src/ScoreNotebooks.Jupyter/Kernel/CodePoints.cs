namespace ScoreNotebooks.Jupyter;

/// <summary>Places in a cell: Jupyter counts code points, .NET counts UTF-16 code units.</summary>
internal static class CodePoints
{
    /// <summary>The place in code units; places before or behind the text are its ends.</summary>
    public static int ToUtf16(string text, int codePoints)
    {
        var at = 0;
        for (var count = 0; count < codePoints && at < text.Length; count++)
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return at;
    }

    /// <summary>The place in code points.</summary>
    public static int FromUtf16(string text, int position)
    {
        var count = 0;
        for (var at = 0; at < position; count++)
            at += char.IsSurrogatePair(text, at) ? 2 : 1;
        return count;
    }
}
