namespace ScoreNotebooks;

/// <summary>One line of a chart: a name and points from left to right, with a band around them where there is one.</summary>
public sealed record LineSeries
{
    /// <summary>Makes a line.</summary>
    /// <param name="name">What the line is called beside its end or in the key.</param>
    /// <param name="points">The points from left to right; a missing Y (NaN) breaks the line and is marked.</param>
    /// <exception cref="WorkbookException">A number is infinite, an X is missing or less than the one before it.</exception>
    public LineSeries(BilingualText name, IReadOnlyList<ChartPoint> points)
    {
        Name = name;
        Points = ChartInput.FromLeftToRight(points, name);
    }

    /// <summary>What the line is called.</summary>
    public BilingualText Name { get; }

    /// <summary>The points from left to right.</summary>
    public IReadOnlyList<ChartPoint> Points { get; }

    /// <summary>Whether the line is a staircase: each value holds until the next point. Otherwise the points are joined straight.</summary>
    public bool IsStepped { get; init; }

    /// <summary>Whether it is something to hold the others against, such as the exact value: drawn thin, grey and dashed.</summary>
    public bool IsReference { get; init; }

    /// <summary>The lower edge of the band around the line, one number per point, NaN where there is none; null without a band.</summary>
    /// <exception cref="WorkbookException">There is not one number per point, one is infinite, or lies above <see cref="High"/>.</exception>
    public IReadOnlyList<double>? Low
    {
        get;
        init
        {
            field = ChartInput.IntervalEnds(value, Points.Count, Name, "point", "点");
            ChartInput.LowFirst(Low, High, Name);
        }
    }

    /// <summary>The upper edge of the band around the line, one number per point, NaN where there is none; null without a band.</summary>
    /// <exception cref="WorkbookException">There is not one number per point, one is infinite, or lies below <see cref="Low"/>.</exception>
    public IReadOnlyList<double>? High
    {
        get;
        init
        {
            field = ChartInput.IntervalEnds(value, Points.Count, Name, "point", "点");
            ChartInput.LowFirst(Low, High, Name);
        }
    }

    /// <summary>The lower edge of a second, darker band within the first, such as that of half of all courses; null without one.</summary>
    /// <exception cref="WorkbookException">There is not one number per point, one is infinite, or lies above <see cref="InnerHigh"/>.</exception>
    public IReadOnlyList<double>? InnerLow
    {
        get;
        init
        {
            field = ChartInput.IntervalEnds(value, Points.Count, Name, "point", "点");
            ChartInput.LowFirst(InnerLow, InnerHigh, Name);
        }
    }

    /// <summary>The upper edge of a second, darker band within the first; null without one.</summary>
    /// <exception cref="WorkbookException">There is not one number per point, one is infinite, or lies below <see cref="InnerLow"/>.</exception>
    public IReadOnlyList<double>? InnerHigh
    {
        get;
        init
        {
            field = ChartInput.IntervalEnds(value, Points.Count, Name, "point", "点");
            ChartInput.LowFirst(InnerLow, InnerHigh, Name);
        }
    }

    /// <summary>The edges of the bands, the outer one first.</summary>
    internal IEnumerable<(IReadOnlyList<double> Low, IReadOnlyList<double> High)> Bands
    {
        get
        {
            if (Low is not null && High is not null) yield return (Low, High);
            if (InnerLow is not null && InnerHigh is not null) yield return (InnerLow, InnerHigh);
        }
    }

    internal bool HasBand => Low is not null && High is not null;

    internal bool HasBandAt(int point) => HasBand && !double.IsNaN(Low![point]) && !double.IsNaN(High![point]);

    /// <summary>Every number along the vertical axis, the band's edges included.</summary>
    internal IEnumerable<double> Heights => Points.Select(point => point.Y).Concat(HasBand ? [.. Low!, .. High!] : []);

    /// <summary>The corners of the line between two points: a staircase has two more at every step, and reaches to the next point even when that one is missing.</summary>
    internal IReadOnlyList<ChartPoint> Corners(IReadOnlyList<double> heights, int first, int last)
    {
        var corners = new List<ChartPoint>();
        for (var i = first; i <= last; i++)
        {
            if (IsStepped && i > first) corners.Add(new ChartPoint(Points[i].X, heights[i - 1]));
            corners.Add(new ChartPoint(Points[i].X, heights[i]));
        }

        if (IsStepped && last + 1 < Points.Count) corners.Add(new ChartPoint(Points[last + 1].X, heights[last]));
        return corners;
    }

    internal bool HasGap => Points.Any(point => double.IsNaN(point.Y));
}
