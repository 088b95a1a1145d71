namespace ScoreNotebooks;

/// <summary>One small plot of <see cref="LinePanels"/>, with its own horizontal axis.</summary>
public sealed record LinePanel
{
    /// <summary>Makes a panel.</summary>
    /// <param name="title">What is written above it.</param>
    /// <param name="horizontal">What runs from left to right in it.</param>
    /// <param name="series">Its lines. Lines of the same name look the same in every panel.</param>
    public LinePanel(BilingualText title, ValueAxis horizontal, IReadOnlyList<LineSeries> series)
    {
        Title = title;
        Horizontal = horizontal;
        Series = [.. series];
    }

    /// <summary>What is written above it.</summary>
    public BilingualText Title { get; }

    /// <summary>What runs from left to right in it.</summary>
    public ValueAxis Horizontal { get; }

    /// <summary>Its lines.</summary>
    public IReadOnlyList<LineSeries> Series { get; }

    /// <summary>Named points on the lines. Marks of the same name look the same in every panel.</summary>
    public IReadOnlyList<ChartMark> Marks { get; init => field = [.. value]; } = [];

    internal AxisScale AcrossScale => AxisScale.Of(
        Horizontal, Series.SelectMany(one => one.Points.Select(point => point.X)).Concat(Marks.Select(mark => mark.X)), about: 3);

    internal IEnumerable<double> Heights => Series.SelectMany(one => one.Heights).Concat(Marks.Select(mark => mark.Y));
}
