namespace ScoreNotebooks;

/// <summary>
/// Layers stacked over a common horizontal axis, each as high as its value, with the line of what they add up to:
/// what a total is made of over time. Values below zero stack downward from zero.
/// </summary>
public sealed record AreaChart : Chart
{
    /// <summary>Makes a chart of stacked layers.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="horizontal">What runs from left to right.</param>
    /// <param name="vertical">What the layers measure. The axis always includes zero, since the height of a layer is its value.</param>
    /// <param name="places">Where the values stand along the horizontal axis, from left to right.</param>
    /// <param name="layers">The layers from zero outward, each with one value per place; NaN leaves the layer out there.</param>
    /// <param name="total">What the sum of the layers is called.</param>
    /// <exception cref="WorkbookException">A layer has another number of values than there are places, a number is infinite, or the places are not in order.</exception>
    public AreaChart(
        BilingualText title, ValueAxis horizontal, ValueAxis vertical, IReadOnlyList<double> places, IReadOnlyList<ChartSeries> layers, BilingualText total)
        : base(title)
    {
        Horizontal = horizontal;
        Vertical = vertical;
        Places = [.. places];
        Layers = [.. layers];
        Total = total;
        ChartInput.FromLeftToRight(Places.Select(place => new ChartPoint(place, 0)), total);
        foreach (var layer in Layers) ChartInput.SameCount(layer.Values.Count, Places.Count, layer.Name, "place", "位置");
    }

    /// <summary>What runs from left to right.</summary>
    public ValueAxis Horizontal { get; }

    /// <summary>What the layers measure.</summary>
    public ValueAxis Vertical { get; }

    /// <summary>Where the values stand along the horizontal axis.</summary>
    public IReadOnlyList<double> Places { get; }

    /// <summary>The layers from zero outward.</summary>
    public IReadOnlyList<ChartSeries> Layers { get; }

    /// <summary>What the sum of the layers is called.</summary>
    public BilingualText Total { get; }

    /// <summary>Named points on the line of the total, such as events.</summary>
    public IReadOnlyList<ChartMark> Marks { get; init => field = [.. value]; } = [];

    /// <summary>Named upright lines, such as the days on which the rules changed.</summary>
    public IReadOnlyList<ChartGuide> Guides { get; init => field = [.. value]; } = [];

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgAreaChart(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyAreaChart(this, language).Draw();

    internal override BilingualText? NoteWithWhatIsLeftOut
    {
        get
        {
            var note = LineWords.NotPlaced(Note, [.. Marks.Where(mark => mark.IsMissing).Select(mark => mark.Name).Distinct()]);
            var hasHoles = Enumerable.Range(0, Places.Count).Any(at => Layers.Any(layer => double.IsNaN(layer.Values[at])) && Layers.Any(layer => !double.IsNaN(layer.Values[at])));
            return hasHoles ? Words.Append(note, Words.LayerLeftOut) : note;
        }
    }

    private protected override TextGrid Numbers(Language language) => new AreaPlan(this, language).Table.Grid(mostRows: 24, Vertical.TitleWithUnit(language));
}
