namespace ScoreNotebooks;

/// <summary>Numbers a list of names, each of which may stand in it once.</summary>
internal static class NamesOnce
{
    /// <summary>The position of each name.</summary>
    /// <exception cref="WorkbookException">A name stands twice.</exception>
    internal static Dictionary<string, int> IndexOf(IReadOnlyList<string> names, string kind, string kindInChinese)
    {
        var index = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
            if (!index.TryAdd(names[i], i))
                throw new WorkbookException(
                    $"The {kind} \"{names[i]}\" stands twice in the table; give each {kind} a name of its own.",
                    $"{kindInChinese}“{names[i]}”在表中出现两次；请让每个{kindInChinese}的名称唯一。");
        return index;
    }
}
