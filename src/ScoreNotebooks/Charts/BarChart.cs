namespace ScoreNotebooks;

/// <summary>Bars over categories, one series or several, side by side or stacked.</summary>
public sealed record BarChart : Chart
{
    /// <summary>Makes a bar chart.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="values">What the bars measure. The axis always includes zero, since the length of a bar is its value.</param>
    /// <param name="categories">The names along the category axis.</param>
    /// <param name="series">The series, each with one value per category; NaN is drawn as a marked gap.</param>
    /// <exception cref="WorkbookException">A series has another number of values than there are categories, or an infinite one.</exception>
    public BarChart(
        BilingualText title, ValueAxis values, IReadOnlyList<BilingualText> categories, IReadOnlyList<ChartSeries> series)
        : base(title)
    {
        Values = values;
        Categories = [.. categories];
        Series = [.. series];
        foreach (var one in Series) ChartInput.SameCount(one.Values.Count, Categories.Count, one.Name, "category", "类别");
    }

    /// <summary>What the bars measure.</summary>
    public ValueAxis Values { get; }

    /// <summary>The names along the category axis.</summary>
    public IReadOnlyList<BilingualText> Categories { get; }

    /// <summary>The series, in the order in which they stand or stack.</summary>
    public IReadOnlyList<ChartSeries> Series { get; }

    /// <summary>Side by side or stacked.</summary>
    public BarMode Mode { get; init; }

    /// <summary>What the whiskers are, with their level, such as "90% interval" and "90% 区间"; written in the chart when a series has intervals.</summary>
    public BilingualText? Interval { get; init; }

    /// <summary>Which way the bars run.</summary>
    public BarDirection Direction { get; init; }

    /// <summary>Whether a stacked chart marks the total of each category.</summary>
    public bool ShowTotals { get; init; } = true;

    /// <summary>Whether the numbers are written at the bars, wherever there is room.</summary>
    public bool ShowValues { get; init; } = true;

    /// <summary>
    /// The most categories that are drawn. Of more, only the highest and the lowest (half each, by total) are
    /// drawn, and the note says so and counts those left out.
    /// </summary>
    public int MaximumCategories { get; init; } = 60;

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgBarChart(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyBarChart(this, language).Draw();

    /// <summary>The total of a category: the sum of the values it has; NaN when it has none.</summary>
    internal double Total(int category)
    {
        var present = Series.Select(one => one.Values[category]).Where(value => !double.IsNaN(value)).ToList();
        return present.Count == 0 ? double.NaN : present.Sum();
    }

    /// <summary>Whether the bars stand: as asked for, or while there are at most twelve whose names fit below them uncut.</summary>
    internal bool RunsUpright(Language language)
    {
        if (Direction != BarDirection.Automatic) return Direction == BarDirection.Vertical;
        var bars = Mode == BarMode.Stacked ? Categories.Count : Categories.Count * Series.Count;
        if (Categories.Count is 0 or > 12 || bars > 36) return false;
        var band = (600.0 / Categories.Count) - 6;
        return Categories.All(name => TextWidth.FitsWhole(name.In(language), band, 12, 3));
    }

    internal RowSelection Shown() =>
        RowSelection.HighestAndLowest(Categories.Count, MaximumCategories, Total, Measure());

    internal override BilingualText? NoteWithWhatIsLeftOut
    {
        get
        {
            var shown = Shown();
            var note = shown.AppendTo(Note);
            if (!shown.Rows.Any(row => Series.Any(one => double.IsNaN(one.Values[row])))) return note;
            return Words.Append(note, Mode == BarMode.Stacked ? Words.DashMeansMissingPart : Words.DashMeansMissing);
        }
    }

    private BilingualText Measure() => Series.Count == 1 ? new("value", "数值") : new("sum over the series", "各系列之和");

    private protected override TextGrid Numbers(Language language)
    {
        var format = NumberText.For(Series.SelectMany(one => one.Values), Values.Decimals, language);
        var totals = Mode == BarMode.Stacked && ShowTotals && Series.Count > 1;
        var grid = new TextGrid(["", .. Series.Select(one => one.Name.In(language)), .. totals ? [Words.Total.In(language)] : Array.Empty<string>()]);
        var shown = Shown();
        for (var i = 0; i < shown.Rows.Count; i++)
        {
            if (i == shown.GapBefore) grid.Add([Words.LeftOut(shown.LeftOut).In(language)]);
            var row = shown.Rows[i];
            var numbers = Series.Select(one => one.Values[row]).Concat(totals ? [Total(row)] : []);
            grid.Add([Categories[row].In(language), .. numbers.Select(format.Text)]);
        }

        return grid.WithCaption(Values.TitleWithUnit(language));
    }
}
