namespace ScoreNotebooks;

/// <summary>Lines over a common horizontal axis: response curves, convergence, courses over time.</summary>
public sealed record LineChart : Chart
{
    /// <summary>Makes a line chart.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="horizontal">What runs from left to right.</param>
    /// <param name="vertical">What the lines measure. The axis need not include zero, since position shows the value.</param>
    /// <param name="series">The lines, each with points from left to right.</param>
    public LineChart(BilingualText title, ValueAxis horizontal, ValueAxis vertical, IReadOnlyList<LineSeries> series)
        : base(title)
    {
        Horizontal = horizontal;
        Vertical = vertical;
        Series = [.. series];
    }

    /// <summary>What runs from left to right.</summary>
    public ValueAxis Horizontal { get; }

    /// <summary>What the lines measure.</summary>
    public ValueAxis Vertical { get; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<LineSeries> Series { get; }

    /// <summary>Named points, such as shops on their response curve; their names are moved apart so that none lies on another.</summary>
    /// <exception cref="WorkbookException">A mark stands at zero or below on a logarithmic axis.</exception>
    public IReadOnlyList<ChartMark> Marks
    {
        get;
        init
        {
            field = [.. value];
            RequirePlacesOnTheAxis();
        }
    } = [];

    /// <summary>Named upright lines, such as the days on which the rules changed.</summary>
    public IReadOnlyList<ChartGuide> Guides { get; init => field = [.. value]; } = [];

    /// <summary>What the bands are, with their level, such as "90% interval" and "90% 区间"; written in the chart when a line has a band.</summary>
    public BilingualText? Interval { get; init; }

    /// <summary>Whether equal factors lie equally far apart on the horizontal axis, as suits sample sizes.</summary>
    /// <exception cref="WorkbookException">A point or a mark stands at zero or below.</exception>
    public bool IsHorizontalLogarithmic
    {
        get;
        init
        {
            field = value;
            RequirePlacesOnTheAxis();
        }
    }

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgLineChart(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyLineChart(this, language).Draw();

    internal AxisScale AcrossScale =>
        AxisScale.Over(Horizontal, Series.SelectMany(one => one.Points.Select(point => point.X)).Concat(Marks.Select(mark => mark.X)).Concat(Guides.Select(guide => guide.X)), IsHorizontalLogarithmic);

    internal AxisScale UpScale =>
        AxisScale.Around(Vertical, Series.SelectMany(one => one.Heights).Concat(Marks.Select(mark => mark.Y)));

    internal override BilingualText? NoteWithWhatIsLeftOut => LineWords.Note(Note, Series, Marks);

    private protected override TextGrid Numbers(Language language) =>
        new LineTable(Series, Marks, Horizontal, Vertical, language, Guides).Grid(mostRows: 24, LineWords.Caption(Vertical, Interval, Series, language));

    private void RequirePlacesOnTheAxis()
    {
        if (!IsHorizontalLogarithmic) return;
        foreach (var one in Series)
            foreach (var point in one.Points) ChartInput.Positive(point.X, one.Name);
        foreach (var mark in Marks) ChartInput.Positive(mark.X, mark.Name);
    }
}
