namespace ScoreNotebooks.Scripting;

/// <summary>How well a name fits what is typed of it.</summary>
internal static class NameMatch
{
    /// <summary>0 begins with it, 1 but for capitals, 2 its humps do (<c>EG</c> in <c>ExplainGap</c>), 3 has it inside; null not at all.</summary>
    public static int? Quality(string name, string typed)
    {
        if (name.StartsWith(typed, StringComparison.Ordinal))
            return 0;
        if (name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            return 1;
        if (FitsHumps(name, 0, typed, 0))
            return 2;
        return name.Contains(typed, StringComparison.OrdinalIgnoreCase) ? 3 : null;
    }

    private static bool FitsHumps(string name, int at, string typed, int next)
    {
        if (next == typed.Length)
            return true;
        for (var index = at; index < name.Length; index++)
        {
            var begins = index == 0 || char.IsUpper(name[index]) || name[index - 1] == '_' || char.IsDigit(name[index]);
            if (!begins || char.ToUpperInvariant(name[index]) != char.ToUpperInvariant(typed[next]))
                continue;
            // The rest of a hump may be typed as well.
            for (var length = Math.Min(name.Length - index, typed.Length - next); length > 0; length--)
                if (string.Compare(name, index, typed, next, length, StringComparison.OrdinalIgnoreCase) == 0
                    && FitsHumps(name, index + length, typed, next + length))
                    return true;
        }

        return false;
    }
}
