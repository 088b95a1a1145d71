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
    /// <exception cref="WorkbookException">Series with intervals are to be stacked.</exception>
    public BarMode Mode
    {
        get;
        init
        {
            field = value;
            if (value == BarMode.Stacked && Series.FirstOrDefault(one => one.Low is not null || one.High is not null) is { } series)
                throw new WorkbookException(
                    $"\"{series.Name.English}\" has intervals, which cannot be seen on stacked bars; set the bars side by side (BarMode.Grouped) or leave Low and High out.",
                    $"“{series.Name.Chinese}”带有区间，堆叠条形上无法显示；请并排显示（BarMode.Grouped），或不要给出 Low 和 High。");
        }
    }

    /// <summary>What the whiskers are, with their level, such as "90% interval" and "90% 区间"; written in the chart when a series has intervals.</summary>
    public BilingualText? Interval { get; init; }

    /// <summary>Which way the bars run.</summary>
    public BarDirection Direction { get; init; }

    /// <summary>
    /// Whether the series are steps of one scale, such as the ranks from first to last: they are then coloured from
    /// dark to light in one hue instead of each in its own.
    /// </summary>
    public bool HasOrderedSeries { get; init; }

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
            grid.Add([Categories[row].In(language), .. Series.Select(one => Written(one, row, format)), .. totals ? [format.Text(Total(row))] : Array.Empty<string>()]);
        }

        var caption = Values.TitleWithUnit(language);
        var hasIntervals = Interval is not null && Series.Any(one => Enumerable.Range(0, Categories.Count).Any(one.HasIntervalAt));
        return grid.WithCaption(hasIntervals ? $"{caption} [{Interval!.In(language)}]" : caption);
    }

    private static string Written(ChartSeries series, int category, NumberText number)
    {
        var value = number.Text(series.Values[category]);
        return series.HasIntervalAt(category) ? $"{value} [{number.Text(series.Low![category])}, {number.Text(series.High![category])}]" : value;
    }
}
