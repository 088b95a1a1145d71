namespace ScoreNotebooks;

/// <summary>
/// The division of a series into stretches of one level each that costs least, a fixed penalty for each change included:
/// PELT (Killick, Fearnhead and Eckley 2012), which is exact and leaves out only what can never be best.
/// </summary>
internal static class ChangePoints
{
    /// <summary>The positions at which a new stretch begins, in order; empty when one level does.</summary>
    /// <param name="count">The length of the series.</param>
    /// <param name="cost">The cost of one level from a position up to, and without, another; never more for a stretch than for its parts together.</param>
    /// <param name="penalty">What each change costs.</param>
    /// <param name="shortest">The least length of a stretch.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal static IReadOnlyList<int> Find(int count, Func<int, int, double> cost, double penalty, int shortest, CancellationToken cancellation = default)
    {
        var best = new double[count + 1];
        var begin = new int[count + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = -penalty;
        // A begin that is beaten at a position stays beaten for every later end, as soon as a whole stretch fits between.
        var candidates = new List<(int Begin, int Until)> { (0, int.MaxValue) };
        for (var end = shortest; end <= count; end++)
        {
            cancellation.ThrowIfCancellationRequested();
            candidates.RemoveAll(candidate => candidate.Until <= end);
            foreach (var (first, _) in candidates)
            {
                var value = best[first] + cost(first, end) + penalty;
                if (value < best[end]) (best[end], begin[end]) = (value, first);
            }

            for (var i = 0; i < candidates.Count; i++)
                if (candidates[i].Until == int.MaxValue && best[candidates[i].Begin] + cost(candidates[i].Begin, end) > best[end])
                    candidates[i] = (candidates[i].Begin, end + shortest);
            var next = end + 1 - shortest;
            if (next >= shortest) candidates.Add((next, int.MaxValue));
        }

        var changes = new List<int>();
        if (count < shortest) return changes;
        for (var end = begin[count]; end > 0; end = begin[end]) changes.Add(end);
        changes.Reverse();
        return changes;
    }
}
