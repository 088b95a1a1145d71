namespace ScoreNotebooks;

/// <summary>The part of a guide that lies within the plot (Liang and Barsky 1984, segment by segment).</summary>
internal static class GuideClipping
{
    /// <summary>The stretches of the line within both scales, each as its points from left to right.</summary>
    internal static IReadOnlyList<IReadOnlyList<ChartPoint>> Within(IReadOnlyList<ChartPoint> points, AxisScale across, AxisScale up)
    {
        var stretches = new List<List<ChartPoint>>();
        for (var i = 1; i < points.Count; i++)
        {
            if (Segment(points[i - 1], points[i], across, up) is not { } part) continue;
            if (stretches.Count > 0 && stretches[^1][^1] == part.From) stretches[^1].Add(part.To);
            else stretches.Add([part.From, part.To]);
        }

        return stretches;
    }

    private static (ChartPoint From, ChartPoint To)? Segment(ChartPoint from, ChartPoint to, AxisScale across, AxisScale up)
    {
        if (double.IsNaN(from.Y) || double.IsNaN(to.Y)) return null;
        var (enter, leave) = (0.0, 1.0);
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        foreach (var (move, room) in new[] { (-dx, from.X - across.From), (dx, across.To - from.X), (-dy, from.Y - up.From), (dy, up.To - from.Y) })
        {
            if (move == 0 && room < 0) return null;
            if (move < 0) enter = Math.Max(enter, room / move);
            if (move > 0) leave = Math.Min(leave, room / move);
        }

        return enter > leave ? null : (At(from, to, enter), At(from, to, leave));
    }

    private static ChartPoint At(ChartPoint from, ChartPoint to, double share) =>
        share == 0 ? from : share == 1 ? to : new ChartPoint(from.X + (share * (to.X - from.X)), from.Y + (share * (to.Y - from.Y)));
}
