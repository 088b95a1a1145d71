namespace ScoreNotebooks.Scripting;

/// <summary>Characters that input methods and word processors write in the place of those that C# has.</summary>
internal static class ForeignCharacters
{
    private const string Quotes = "“”‘’`「」\"'";

    public static ScriptErrorException Refuse(TextSpan span, char character) => (Plain(character), IsFullWidth(character)) switch
    {
        (null, _) => new(span, $"The character {character} has no meaning here.", $"这里不能出现字符 {character}。"),
        ({ } plain, true) => new(span, $"{character} is the full-width form; write {plain} instead.", $"{character} 是全角符号，请改成半角的 {plain}。"),
        ({ } plain, false) => new(span, $"C# has no {character}; write {plain} instead.", $"C# 没有 {character}，请写 {plain}。"),
    };

    /// <summary>Refuses a quotation mark that C# does not have, with the whole text that it begins.</summary>
    public static ScriptErrorException Quote(TextCursor cursor, int start)
    {
        var line = cursor.Text.AsSpan(start);
        line = line[..(line.IndexOfAny('\n', '\r') is >= 0 and var end ? end : line.Length)];
        var close = line[1..].IndexOfAny(Quotes);
        var length = close < 0 ? 1 : close + 2;
        var span = new TextSpan(start, length);
        var marks = close < 0 ? line[..1].ToString() : $"{line[0]}…{line[length - 1]}";
        if (line[0] == '`')
            return new ScriptErrorException(span, "C# has no text between ` marks; write $\"… {x} …\".", "C# 没有用 ` 括起的文本；请写 $\"… {x} …\"。");
        var text = close is < 0 or > 60 ? "\"…\"" : $"\"{line[1..(length - 1)]}\"";
        return new ScriptErrorException(span, $"{marks} are not the quotation marks of C#; write {text}.", $"{marks} 不是 C# 的引号；请写 {text}。");
    }

    private static bool IsFullWidth(char character) => character is >= '\uFF01' and <= '\uFF5E' or '。' or '【' or '】' or '、';

    private static string? Plain(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => ((char)(character - 0xFEE0)).ToString(),
        '。' => ".",
        '、' => ",",
        '【' => "[",
        '】' => "]",
        '×' or '·' => "*",
        '÷' => "/",
        '≥' => ">=",
        '≤' => "<=",
        '≠' => "!=",
        '–' or '—' or '−' => "-",
        '→' or '⇒' => "=>",
        '²' => "* x",
        _ => null,
    };
}
