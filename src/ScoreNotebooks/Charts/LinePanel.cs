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

    /// <summary>Named upright lines, such as the days on which the rules changed.</summary>
    public IReadOnlyList<ChartGuide> Guides { get; init => field = [.. value]; } = [];

    internal AxisScale AcrossScale => AxisScale.Over(
        Horizontal, Series.SelectMany(one => one.Points.Select(point => point.X)).Concat(Marks.Select(mark => mark.X)).Concat(Guides.Select(guide => guide.X)), about: 3);

    /// <summary>What is written below it: the unit alone when the title above says the rest, nothing below days, which are seen to be days.</summary>
    internal string TitleBelow(Language language) =>
        Horizontal.IsDate ? "" : Horizontal.Title.In(language) == Title.In(language) ? Horizontal.Unit?.In(language) ?? "" : Horizontal.TitleWithUnit(language);

    /// <summary>How far from their points names may stand: a small plot has room for leaders to a few names only.</summary>
    internal int LabelReach => LabelPlacement.Reach(Marks.Count <= 6 ? Marks.Count : int.MaxValue);

    internal IEnumerable<double> Heights => Series.SelectMany(one => one.Heights).Concat(Marks.Select(mark => mark.Y));
}
