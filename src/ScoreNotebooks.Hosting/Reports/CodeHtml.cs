using System.Collections.Frozen;
using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>C# source as HTML in which comments, texts, numbers and keywords can be told apart.</summary>
internal static class CodeHtml
{
    private static readonly FrozenSet<string> Keywords = new[]
    {
        "as", "await", "bool", "break", "case", "catch", "char", "continue", "decimal", "default", "do", "double", "else", "false",
        "finally", "float", "for", "foreach", "if", "in", "int", "is", "long", "new", "not", "null", "object", "or", "out", "params",
        "return", "string", "switch", "throw", "true", "try", "typeof", "using", "var", "void", "when", "while", "with", "and",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Append(StringBuilder html, string code)
    {
        for (var at = 0; at < code.Length;)
        {
            var length = TokenAt(code.AsSpan(at), out var kind);
            var text = Html.Encode(code.Substring(at, length));
            _ = kind is null ? html.Append(text) : html.Append("<span class=\"").Append(kind).Append("\">").Append(text).Append("</span>");
            at += length;
        }
    }

    private static int TokenAt(ReadOnlySpan<char> code, out string? kind)
    {
        kind = null;
        if (code.StartsWith("//", StringComparison.Ordinal))
            return Length(code.IndexOf('\n'), code, kind = "comment");
        if (code.StartsWith("/*", StringComparison.Ordinal))
            return Length(code.IndexOf("*/", StringComparison.Ordinal) + 2, code, kind = "comment", shortest: 2);
        if (code[0] == '#')
            return Length(code.IndexOfAny(" \n"), code, kind = "keyword");
        if (code[0] is '"' or '\'' || code.StartsWith("$\"", StringComparison.Ordinal) || code.StartsWith("@\"", StringComparison.Ordinal))
            return TextLength(code, out kind);
        if (char.IsDigit(code[0]))
            return RunLength(code, out kind, "number");
        if (!char.IsLetter(code[0]) && code[0] != '_')
            return 1;
        var length = RunLength(code, out _, "");
        kind = Keywords.Contains(code[..length].ToString()) ? "keyword" : null;
        return length;
    }

    private static int Length(int found, ReadOnlySpan<char> code, string _, int shortest = 0) => found < Math.Max(1, shortest) ? code.Length : found;

    private static int RunLength(ReadOnlySpan<char> code, out string? kind, string name)
    {
        kind = name;
        var length = 1;
        while (length < code.Length && (char.IsLetterOrDigit(code[length]) || code[length] == '_' || IsPoint(code, length, name)))
            length++;
        return length;
    }

    private static bool IsPoint(ReadOnlySpan<char> code, int at, string name) =>
        name == "number" && code[at] == '.' && at + 1 < code.Length && char.IsDigit(code[at + 1]);

    private static int TextLength(ReadOnlySpan<char> code, out string? kind)
    {
        kind = "string";
        var isVerbatim = code[0] == '@';
        var quoteAt = code[0] is '$' or '@' ? 1 : 0;
        var quote = code[quoteAt];
        for (var at = quoteAt + 1; at < code.Length; at++)
        {
            if (code[at] == '\\' && !isVerbatim)
                at++;
            else if (code[at] == quote)
                return at + 1;
            else if (code[at] == '\n' && !isVerbatim)
                return at;
        }

        return code.Length;
    }
}
