namespace ScoreNotebooks.Scripting;

/// <summary>Lines that begin with <c>#</c> and mean nothing here: commands of other hosts and lines for a compiler.</summary>
internal static class ForeignLines
{
    private static readonly string[] OwnMagic = ["#!time", "#!import", "#!csharp", "#!c#"];

    /// <summary>
    /// Why the first such line at the beginning of a cell is refused; null when there is none. It is looked for before the
    /// cell is read: what follows may be another language.
    /// </summary>
    public static ScriptErrorException? FirstIn(string code)
    {
        for (var start = 0; start < code.Length;)
        {
            var end = code.IndexOf('\n', start);
            end = end < 0 ? code.Length : end;
            var line = code[start..end].TrimStart();
            var span = new TextSpan(end - line.Length, line.TrimEnd().Length);
            if (line.StartsWith('#') && Refuse(span, line.TrimEnd()) is { } refusal)
                return refusal;
            if (!line.StartsWith('#') && !line.StartsWith("//", StringComparison.Ordinal) && line.Trim().Length > 0)
                return null;
            start = end + 1;
        }

        return null;
    }

    /// <summary>Why a line that begins with <c>#</c> is refused; null for those that cells have.</summary>
    public static ScriptErrorException? Refuse(TextSpan span, string line)
    {
        var end = 0;
        while (end < line.Length && line[end] is not (' ' or '\t' or '"'))
            end++;
        var word = line[..end];
        if (word.StartsWith("#!", StringComparison.Ordinal))
            return Array.IndexOf(OwnMagic, word) < 0 ? MagicCommands.Refuse(span, word) : null;
        return word is "#r" or "#load" ? null : PreprocessorLines.Refuse(span, line);
    }
}
