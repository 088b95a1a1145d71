namespace ScoreNotebooks;

/// <summary>
/// Series over axes that start from one centre. With fewer than three axes it is drawn as dots on lines, since a
/// radar of two axes has no area, and with more than sixteen, since their names would collide; with more than three series each gets a small radar of its own.
/// </summary>
public sealed record RadarChart : Chart
{
    /// <summary>Makes a radar chart.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="scale">What all axes measure. State its ends: the centre is <see cref="ValueAxis.From"/>, the rim <see cref="ValueAxis.To"/>.</param>
    /// <param name="axes">The names of the axes, clockwise from the top.</param>
    /// <param name="series">The series, each with one value per axis; NaN leaves a gap in the outline.</param>
    /// <exception cref="WorkbookException">A series has another number of values than there are axes, or an infinite one.</exception>
    public RadarChart(
        BilingualText title, ValueAxis scale, IReadOnlyList<BilingualText> axes, IReadOnlyList<ChartSeries> series)
        : base(title)
    {
        Scale = scale;
        Axes = [.. axes];
        Series = [.. series];
        foreach (var one in Series) ChartInput.SameCount(one.Values.Count, Axes.Count, one.Name, "axis", "维度");
    }

    /// <summary>What all axes measure, from the centre to the rim.</summary>
    public ValueAxis Scale { get; }

    /// <summary>The names of the axes, clockwise from the top.</summary>
    public IReadOnlyList<BilingualText> Axes { get; }

    /// <summary>The series.</summary>
    public IReadOnlyList<ChartSeries> Series { get; }

    /// <summary>
    /// The most series that are drawn. Of more, those with the highest and the lowest mean (half each) are drawn,
    /// and the note says so and counts those left out.
    /// </summary>
    public int MaximumSeries { get; init; } = 12;

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgRadarChart(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyRadarChart(this, language).Draw();

    /// <summary>Whether it is drawn as dots on lines because it has too few axes for a radar, or more than fit around one.</summary>
    internal bool IsDotPlot => Axes.Count is < 3 or > 16;

    /// <summary>The scale from the centre to the rim.</summary>
    internal NiceScale Rings => NiceScale.Around(Series.SelectMany(one => one.Values), Scale, includeZero: false, about: 4);

    /// <summary>What the centre and the rim stand for.</summary>
    internal BilingualText ScaleInWords
    {
        get
        {
            var (english, chinese) = (Rings.TickText(Language.English), Rings.TickText(Language.Chinese));
            return new BilingualText(
                $"{Scale.TitleWithUnit(Language.English)}: {english.Text(Rings.From)} at the centre, {english.Text(Rings.To)} at the rim.",
                $"{Scale.TitleWithUnit(Language.Chinese)}：圆心为 {chinese.Text(Rings.From)}，外圈为 {chinese.Text(Rings.To)}。");
        }
    }

    /// <summary>The numbers that stand for the axes' names where there is no room for these.</summary>
    internal BilingualText AxisKey => new(
        string.Join("; ", Axes.Select((axis, i) => FormattableString.Invariant($"{i + 1} {axis.English}"))),
        string.Join("；", Axes.Select((axis, i) => FormattableString.Invariant($"{i + 1} {axis.Chinese}"))));

    internal RowSelection Shown() => RowSelection.HighestAndLowest(
        Series.Count, MaximumSeries, series => Mean(Series[series]), new BilingualText("mean over the axes", "各维度平均值"));

    internal override BilingualText? NoteWithWhatIsLeftOut
    {
        get
        {
            var shown = Shown();
            var note = shown.AppendTo(Note);
            return shown.Rows.Any(row => Series[row].Values.Any(double.IsNaN)) ? Words.Append(note, Words.DashMeansMissing) : note;
        }
    }

    private static double Mean(ChartSeries series)
    {
        var present = series.Values.Where(value => !double.IsNaN(value)).ToList();
        return present.Count == 0 ? double.NaN : present.Average();
    }

    private protected override TextGrid Numbers(Language language)
    {
        var format = NumberText.For(Series.SelectMany(one => one.Values), Scale.Decimals, language);
        var shown = Shown();
        var grid = new TextGrid(["", .. Axes.Select(axis => axis.In(language))]);
        for (var i = 0; i < shown.Rows.Count; i++)
        {
            if (i == shown.GapBefore) grid.Add([Words.LeftOut(shown.LeftOut).In(language)]);
            grid.Add([Series[shown.Rows[i]].Name.In(language), .. Series[shown.Rows[i]].Values.Select(format.Text)]);
        }

        return grid.WithCaption(Scale.TitleWithUnit(language));
    }
}
