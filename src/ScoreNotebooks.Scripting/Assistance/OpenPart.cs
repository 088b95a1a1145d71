namespace ScoreNotebooks.Scripting;

/// <summary>Something that a cell has opened and not closed: a bracket, an interpolated string, or a hole of one.</summary>
/// <param name="Sign">The bracket; <c>"</c> for an interpolated string, <c>$</c> for a hole.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Quotes">How many quotation marks end the string.</param>
/// <param name="Braces">How many braces make a hole.</param>
/// <param name="IsVerbatim">Whether the string has no escape sequences and may have several lines.</param>
internal readonly record struct OpenPart(char Sign, int Start, int Quotes = 1, int Braces = 1, bool IsVerbatim = false)
{
    public bool IsRaw => Quotes >= 3;

    /// <summary>What closes it.</summary>
    public string Closer => Sign switch
    {
        '(' => ")",
        '[' => "]",
        '{' => "}",
        '$' => new string('}', Braces),
        _ => IsRaw ? "\n" + new string('"', Quotes) : "\"",
    };
}
