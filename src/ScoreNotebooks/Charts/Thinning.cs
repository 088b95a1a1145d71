namespace ScoreNotebooks;

/// <summary>
/// Fewer points for the same picture: of all that fall into one column of the drawing, the first, the lowest, the
/// highest and the last are kept, which draw the same pixels (Jugel et al., M4, 2014). No extreme is lost.
/// </summary>
internal static class Thinning
{
    /// <summary>The points to keep, as positions in order.</summary>
    /// <param name="points">Points from left to right, none missing.</param>
    /// <param name="column">The column of the drawing into which a place along the horizontal axis falls.</param>
    internal static IReadOnlyList<int> ByColumn(IReadOnlyList<ChartPoint> points, Func<double, double> column)
    {
        var kept = new List<int>();
        for (var start = 0; start < points.Count;)
        {
            var here = Math.Floor(column(points[start].X));
            var (lowest, highest, end) = (start, start, start);
            for (; end + 1 < points.Count && Math.Floor(column(points[end + 1].X)) == here; end++)
            {
                if (points[end + 1].Y < points[lowest].Y) lowest = end + 1;
                if (points[end + 1].Y > points[highest].Y) highest = end + 1;
            }

            foreach (var position in new[] { start, Math.Min(lowest, highest), Math.Max(lowest, highest), end })
                if (kept.Count == 0 || kept[^1] < position) kept.Add(position);
            start = end + 1;
        }

        return kept;
    }

    /// <summary>The parts of a line between its gaps, as first and last position.</summary>
    internal static IEnumerable<(int First, int Last)> Runs(int count, Func<int, bool> isPresent)
    {
        for (var i = 0; i < count; i++)
        {
            if (!isPresent(i)) continue;
            var first = i;
            while (i + 1 < count && isPresent(i + 1)) i++;
            yield return (first, i);
        }
    }
}
