using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>Reads number literals and gives each the type C# gives it.</summary>
internal static class NumberScanner
{
    public static Token Read(TextCursor cursor, int start)
    {
        var radix = cursor.Current != '0' ? 10 : char.ToLowerInvariant(cursor.Peek(1)) switch { 'x' => 16, 'b' => 2, _ => 10 };
        return radix == 10 ? ReadDecimal(cursor, start) : ReadPrefixed(cursor, start, radix);
    }

    private static Token ReadPrefixed(TextCursor cursor, int start, int radix)
    {
        cursor.Position += 2;
        var digits = ReadDigits(cursor, radix);
        if (digits.Length == 0)
            throw Malformed(cursor, start);
        var suffix = ReadIntegerSuffix(cursor);
        RefuseTrailing(cursor, start);
        var style = radix == 16 ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier;
        if (!ulong.TryParse(digits, style, CultureInfo.InvariantCulture, out var number))
            throw TooLarge(cursor, start);
        return Token(cursor, start, TypedInteger(number, suffix));
    }

    private static Token ReadDecimal(TextCursor cursor, int start)
    {
        var whole = ReadDigits(cursor, 10);
        var real = "";
        if (cursor.Current == '.' && char.IsAsciiDigit(cursor.Peek(1)))
        {
            cursor.Position++;
            real = "." + ReadDigits(cursor, 10);
        }

        real += ReadExponent(cursor, start);
        var suffix = char.ToLowerInvariant(cursor.Current);
        if (real.Length > 0 || suffix is 'f' or 'd' or 'm')
            return ReadReal(cursor, start, whole + real, suffix);
        var integerSuffix = ReadIntegerSuffix(cursor);
        RefuseTrailing(cursor, start);
        if (!ulong.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            throw TooLarge(cursor, start);
        return Token(cursor, start, TypedInteger(number, integerSuffix));
    }

    private static Token ReadReal(TextCursor cursor, int start, string digits, char suffix)
    {
        if (suffix is 'f' or 'd' or 'm')
            cursor.Position++;
        RefuseTrailing(cursor, start);
        object value = suffix switch
        {
            'f' => float.Parse(digits, CultureInfo.InvariantCulture),
            'm' => decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var money) ? money : throw TooLarge(cursor, start),
            _ => double.Parse(digits, CultureInfo.InvariantCulture),
        };
        if (value is double.PositiveInfinity or float.PositiveInfinity)
            throw TooLarge(cursor, start);
        return Token(cursor, start, value);
    }

    private static string ReadExponent(TextCursor cursor, int start)
    {
        if (cursor.Current is not ('e' or 'E'))
            return "";
        cursor.Position++;
        var sign = cursor.Current is '+' or '-' ? cursor.Current.ToString() : "";
        cursor.Position += sign.Length;
        var digits = ReadDigits(cursor, 10);
        return digits.Length == 0 ? throw Malformed(cursor, start) : "e" + sign + digits;
    }

    private static string ReadDigits(TextCursor cursor, int radix)
    {
        var start = cursor.Position;
        while (IsDigit(cursor.Current, radix) || cursor.Current == '_')
            cursor.Position++;
        var text = cursor.TextFrom(start);
        if (text.EndsWith('_') || (radix == 10 && text.StartsWith('_')))
            throw Malformed(cursor, start);
        return text.Replace("_", "", StringComparison.Ordinal);
    }

    private static bool IsDigit(char character, int radix) => radix switch
    {
        2 => character is '0' or '1',
        16 => char.IsAsciiHexDigit(character),
        _ => char.IsAsciiDigit(character),
    };

    private static string ReadIntegerSuffix(TextCursor cursor)
    {
        var suffix = "";
        while (suffix.Length < 2 && char.ToLowerInvariant(cursor.Current) is 'u' or 'l' && !suffix.Contains(char.ToLowerInvariant(cursor.Current), StringComparison.Ordinal))
        {
            suffix += char.ToLowerInvariant(cursor.Current);
            cursor.Position++;
        }

        return suffix;
    }

    private static object TypedInteger(ulong number, string suffix) => suffix switch
    {
        "" when number <= int.MaxValue => (int)number,
        "" or "u" when number <= uint.MaxValue => (uint)number,
        "" or "l" when number <= long.MaxValue => (long)number,
        _ => number,
    };

    private static void RefuseTrailing(TextCursor cursor, int start)
    {
        if (char.IsLetterOrDigit(cursor.Current) || cursor.Current == '_')
        {
            cursor.Position++;
            throw Malformed(cursor, start);
        }
    }

    private static Token Token(TextCursor cursor, int start, object value) =>
        new(TokenKind.Literal, cursor.TextFrom(start), cursor.SpanFrom(start), value);

    private static ScriptErrorException Malformed(TextCursor cursor, int start) => new(
        cursor.SpanFrom(start),
        $"{cursor.TextFrom(start)} is not a number. A unit such as % or 天 belongs into a string or the name, not behind a number.",
        $"{cursor.TextFrom(start)} 不是合法的数字。单位（如 %、天）请写在字符串或名称里，不要跟在数字后面。");

    private static ScriptErrorException TooLarge(TextCursor cursor, int start) => new(
        cursor.SpanFrom(start), "This number is too large for its type.", "这个数字超出了它的类型所能表示的范围。");
}
