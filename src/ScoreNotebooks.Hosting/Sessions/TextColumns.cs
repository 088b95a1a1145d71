using System.Globalization;

namespace ScoreNotebooks.Hosting;

/// <summary>How many columns a terminal, or any font of fixed width, gives to characters: Chinese ones two.</summary>
public static class TextColumns
{
    /// <summary>The columns of a text on one line, without tabs.</summary>
    public static int Of(string text) => text.Sum(Of);

    /// <summary>The columns that one UTF-16 code unit adds: 0, 1 or 2.</summary>
    public static int Of(char character)
    {
        // The first half of a surrogate pair stands for the whole, which is wide; the second half adds nothing.
        // Neither do marks on the character before, and what joins characters to one.
        if (char.IsLowSurrogate(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        return IsWide(character) ? 2 : 1;
    }

    private static bool IsWide(char character) => char.IsHighSurrogate(character) || character is >= '\u1100' and <= '\u115f'
        or >= '\u2e80' and <= '\ua4cf'
        or >= '\uac00' and <= '\ud7a3'
        or >= '\uf900' and <= '\ufaff'
        or >= '\ufe30' and <= '\ufe6f'
        or >= '\uff00' and <= '\uff60'
        or >= '\uffe0' and <= '\uffe6';
}
