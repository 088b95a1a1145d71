namespace ScoreNotebooks;

/// <summary>Finds the name a misspelt one was probably meant to be, so that an error can suggest it.</summary>
internal static class NearestName
{
    /// <summary>The error for a name that is not among the known ones: it suggests the nearest and lists some.</summary>
    internal static WorkbookException NotFound(string kind, string kindInChinese, string name, IEnumerable<string> known)
    {
        var names = known as IReadOnlyCollection<string> ?? [.. known];
        var nearest = Among(names, name);
        var some = string.Join(", ", names.Take(12)) + (names.Count > 12 ? ", …" : "");
        return new WorkbookException(
            $"There is no {kind} \"{name}\". {(nearest is null ? "" : $"Did you mean \"{nearest}\"? ")}There are: {some}.",
            $"没有名为“{name}”的{kindInChinese}。{(nearest is null ? "" : $"是否想写“{nearest}”？")}现有：{some}。");
    }

    /// <summary>The nearest of the names by edit distance, or null when none is near (more than half of it differs).</summary>
    internal static string? Among(IEnumerable<string> names, string name)
    {
        string? nearest = null;
        var least = Math.Max(1, name.Length / 2) + 1;
        foreach (var candidate in names.Take(10_000))
        {
            if (Math.Abs(candidate.Length - name.Length) >= least) continue;
            var distance = EditDistance(candidate.ToUpperInvariant(), name.ToUpperInvariant());
            if (distance >= least) continue;
            least = distance;
            nearest = candidate;
        }

        return nearest;
    }

    private static int EditDistance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
