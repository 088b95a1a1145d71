namespace ScoreNotebooks.Scripting;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>The candidate with the fewest changed characters; null when even that one is too different.</summary>
    public static string? To(string wanted, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = Math.Max(1, wanted.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = string.Equals(candidate, wanted, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(wanted, candidate, least);
            if (distance >= least)
                continue;
            least = distance;
            nearest = candidate;
        }

        return nearest;
    }

    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
            return limit;
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
            previous[column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(previous[column], current[column - 1]) + 1, previous[column - 1] + change);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
