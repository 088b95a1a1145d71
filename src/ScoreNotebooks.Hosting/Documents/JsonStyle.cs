using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>How a notebook file is laid out, so that what is added to it looks as if its own editor had written it.</summary>
/// <param name="Indent">The indentation of one level; null when the file is all on one line.</param>
/// <param name="NewLine">The line end.</param>
/// <param name="IsSpaced">Whether a space follows a colon, and a comma when the file is all on one line.</param>
/// <param name="EscapesNonAscii">Whether characters outside ASCII are written as <c>\uXXXX</c>.</param>
internal sealed record JsonStyle(string? Indent, string NewLine, bool IsSpaced, bool EscapesNonAscii)
{
    /// <summary>What stands between a colon and its value.</summary>
    public string AfterColon => IsSpaced ? " " : "";

    /// <summary>What stands after a comma when the file is all on one line.</summary>
    public string AfterComma => IsSpaced ? " " : "";

    /// <summary>Finds the style from the file itself.</summary>
    /// <param name="json">The bytes of a valid JSON object.</param>
    public static JsonStyle Of(ReadOnlySpan<byte> json)
    {
        var open = json.IndexOf((byte)'{');
        var firstKey = open + 1 + json[(open + 1)..].IndexOfAnyExcept(" \t\r\n"u8);
        var gap = Encoding.ASCII.GetString(json[(open + 1)..firstKey]);
        var lineEnd = gap.LastIndexOf('\n');
        return new JsonStyle(
            lineEnd < 0 ? null : gap[(lineEnd + 1)..],
            gap.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n",
            HasSpaceAfterColon(json[firstKey..]),
            !json.ContainsAnyExceptInRange((byte)0, (byte)127) && HasEscapedNonAscii(json));
    }

    private static bool HasSpaceAfterColon(ReadOnlySpan<byte> firstKey) =>
        firstKey[(firstKey.IndexOf((byte)':') + 1)..].StartsWith(" "u8);

    private static bool HasEscapedNonAscii(ReadOnlySpan<byte> json)
    {
        for (var at = json.IndexOf("\\u"u8); at >= 0 && at + 6 <= json.Length;)
        {
            if (!json.Slice(at + 2, 2).SequenceEqual("00"u8))
                return true;
            var next = json[(at + 2)..].IndexOf("\\u"u8);
            at = next < 0 ? -1 : at + 2 + next;
        }

        return false;
    }
}
