namespace ScoreNotebooks;

/// <summary>Numbers in rows and columns, each in a cell whose colour says how high it is.</summary>
public sealed record HeatMap : Chart
{
    /// <summary>Makes a heat map.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="scale">What the numbers measure. Its ends are the ends of the colour scale.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows from top to bottom, each with one value per column; NaN is drawn hatched, with a dash.</param>
    /// <exception cref="WorkbookException">A row has another number of values than there are columns, or an infinite one.</exception>
    public HeatMap(
        BilingualText title, ValueAxis scale, IReadOnlyList<BilingualText> columns, IReadOnlyList<ChartSeries> rows)
        : base(title)
    {
        Scale = scale;
        Columns = [.. columns];
        Rows = [.. rows];
        foreach (var row in Rows) ChartInput.SameCount(row.Values.Count, Columns.Count, row.Name, "column", "列");
    }

    /// <summary>What the numbers measure, and between which ends they are coloured.</summary>
    public ValueAxis Scale { get; }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<BilingualText> Columns { get; }

    /// <summary>The rows from top to bottom.</summary>
    public IReadOnlyList<ChartSeries> Rows { get; }

    /// <summary>
    /// The most rows that are drawn. Of more, those with the highest and the lowest mean (half each) are drawn,
    /// and the note says so and counts those left out.
    /// </summary>
    public int MaximumRows { get; init; } = 400;

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgHeatMap(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyHeatMap(this, language).Draw();

    /// <summary>Whether there are so many columns that cells and numbers are small, and zeros are left out so that the other numbers stand out.</summary>
    internal bool IsDense => Columns.Count > 20;

    /// <summary>What the empty cells of a dense map mean; null when it has none.</summary>
    internal BilingualText? EmptyCells(NumberText number) =>
        IsDense && Rows.Any(row => row.Values.Any(number.IsWrittenAsZero)) ? Words.EmptyIsZero(number.Text(0)) : null;

    /// <summary>The ends of the colour scale.</summary>
    internal NiceScale Ends => NiceScale.Around(Rows.SelectMany(row => row.Values), Scale, includeZero: false);

    internal RowSelection Shown() => RowSelection.HighestAndLowest(
        Rows.Count, MaximumRows, row => Mean(Rows[row]), new BilingualText("mean over the columns", "各列平均值"));

    internal override BilingualText? NoteWithWhatIsLeftOut => Shown().AppendTo(Note);

    private static double Mean(ChartSeries row)
    {
        var present = row.Values.Where(value => !double.IsNaN(value)).ToList();
        return present.Count == 0 ? double.NaN : present.Average();
    }

    private protected override TextGrid Numbers(Language language)
    {
        var format = NumberText.For(Rows.SelectMany(row => row.Values), Scale.Decimals, language);
        var shown = Shown();
        var grid = new TextGrid(["", .. Columns.Select(column => column.In(language))]);
        for (var i = 0; i < shown.Rows.Count; i++)
        {
            if (i == shown.GapBefore) grid.Add([Words.LeftOut(shown.LeftOut).In(language)]);
            grid.Add([Rows[shown.Rows[i]].Name.In(language), .. Rows[shown.Rows[i]].Values.Select(format.Text)]);
        }

        return grid.WithCaption(Scale.TitleWithUnit(language));
    }
}
