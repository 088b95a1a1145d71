namespace ScoreNotebooks;

/// <summary>Named points in a plane, such as metrics in a Morris plane, with error bars and lines to hold them against.</summary>
public sealed record ScatterChart : Chart
{
    /// <summary>Makes a scatter chart.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="horizontal">What runs from left to right. The axis need not include zero.</param>
    /// <param name="vertical">What runs from the bottom up. The axis need not include zero.</param>
    /// <param name="points">The points, each with the name that is written beside it where there is room.</param>
    /// <exception cref="WorkbookException">The lower end of an interval is above its upper one.</exception>
    public ScatterChart(BilingualText title, ValueAxis horizontal, ValueAxis vertical, IReadOnlyList<ScatterPoint> points)
        : base(title)
    {
        Horizontal = horizontal;
        Vertical = vertical;
        Points = [.. points];
        foreach (var point in Points)
        {
            ChartInput.LowFirst(point.XLow, point.XHigh, point.Name);
            ChartInput.LowFirst(point.YLow, point.YHigh, point.Name);
        }
    }

    /// <summary>What runs from left to right.</summary>
    public ValueAxis Horizontal { get; }

    /// <summary>What runs from the bottom up.</summary>
    public ValueAxis Vertical { get; }

    /// <summary>The points.</summary>
    public IReadOnlyList<ScatterPoint> Points { get; }

    /// <summary>
    /// Lines to hold the points against, such as σ = μ* in a Morris plane; thin and grey, named at their ends. They
    /// do not widen the axes: where they leave the range of the points they are cut off.
    /// </summary>
    public IReadOnlyList<LineSeries> Guides { get; init => field = [.. value]; } = [];

    /// <summary>What the error bars are, with their level, such as "90% interval" and "90% 区间"; written in the chart when a point has any.</summary>
    public BilingualText? Interval { get; init; }

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgScatterChart(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyScatterChart(this, language).Draw();

    internal IReadOnlyList<ScatterPoint> Present => [.. Points.Where(point => !point.IsMissing)];

    internal AxisScale AcrossScale => AxisScale.Around(Horizontal, Present.SelectMany(point => new[] { point.X, point.XLow, point.XHigh }));

    internal AxisScale UpScale => AxisScale.Around(Vertical, Present.SelectMany(point => new[] { point.Y, point.YLow, point.YHigh }));

    /// <summary>The stretches of the guides that lie in the plot.</summary>
    internal IReadOnlyList<LineSeries> ShownGuides(AxisScale across, AxisScale up) =>
        [.. Guides.SelectMany(guide => GuideClipping.Within(guide.Points, across, up).Select(stretch => new LineSeries(guide.Name, stretch) { IsReference = true }))];

    /// <summary>Where each guide that lies in the plot ends or leaves it, to be named there.</summary>
    internal IReadOnlyList<(BilingualText Name, ChartPoint At)> GuideEnds(AxisScale across, AxisScale up) =>
        [.. Guides.Select(guide => (guide.Name, Parts: GuideClipping.Within(guide.Points, across, up))).Where(one => one.Parts.Count > 0).Select(one => (one.Name, one.Parts[^1][^1]))];

    internal override BilingualText? NoteWithWhatIsLeftOut
    {
        get
        {
            var note = LineWords.NotPlaced(Note, [.. Points.Where(point => point.IsMissing).Select(point => point.Name)]);
            if (Present.Count == 0 || Guides.Count == 0) return note;
            var (across, up) = (AcrossScale, UpScale);
            return LineWords.OutOfRange(note, [.. Guides.Where(guide => GuideClipping.Within(guide.Points, across, up).Count == 0).Select(guide => guide.Name)]);
        }
    }

    private protected override TextGrid Numbers(Language language) => ScatterTable.Of(this, language);
}
