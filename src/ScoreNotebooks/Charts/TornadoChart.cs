namespace ScoreNotebooks;

/// <summary>How far each input moves a result, one input at a time: bars from the result as it is to the results at both ends.</summary>
public sealed record TornadoChart : Chart
{
    /// <summary>Makes a tornado.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="values">What the result measures. The axis need not include zero: bars begin at the centre.</param>
    /// <param name="centre">The result with nothing changed, where every bar begins.</param>
    /// <param name="centreLabel">What the centre is called, such as "as it is" and "现状".</param>
    /// <param name="rows">The rows from top to bottom; a tornado is read best with the widest first.</param>
    /// <exception cref="WorkbookException">The centre is missing or infinite.</exception>
    public TornadoChart(BilingualText title, ValueAxis values, double centre, BilingualText centreLabel, IReadOnlyList<TornadoRow> rows)
        : base(title)
    {
        Values = values;
        Centre = ChartInput.Centre(centre, centreLabel);
        CentreLabel = centreLabel;
        Rows = [.. rows];
    }

    /// <summary>What the result measures.</summary>
    public ValueAxis Values { get; }

    /// <summary>The result with nothing changed.</summary>
    public double Centre { get; }

    /// <summary>What the centre is called.</summary>
    public BilingualText CentreLabel { get; }

    /// <summary>The rows from top to bottom.</summary>
    public IReadOnlyList<TornadoRow> Rows { get; }

    /// <summary>The most rows that are drawn: the first so many. The note counts those left out.</summary>
    public int MaximumRows { get; init; } = 40;

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgTornadoChart(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyTornadoChart(this, language).Draw();

    internal IReadOnlyList<TornadoRow> ShownRows => Rows.Count <= Most ? Rows : [.. Rows.Take(Most)];

    internal override BilingualText? NoteWithWhatIsLeftOut
    {
        get
        {
            var note = Rows.Count <= Most ? Note : Words.Append(Note, new BilingualText(
                FormattableString.Invariant($"Shown: the first {Most} of {Rows.Count} rows; {Rows.Count - Most} are left out."),
                FormattableString.Invariant($"仅显示 {Rows.Count} 行中的前 {Most} 行，其余 {Rows.Count - Most} 行未显示。")));
            return ShownRows.Any(row => double.IsNaN(row.Low.Result) || double.IsNaN(row.High.Result)) ? Words.Append(note, Words.DashMeansMissing) : note;
        }
    }

    private int Most => Math.Max(1, MaximumRows);

    private protected override TextGrid Numbers(Language language)
    {
        var number = TornadoPlan.NumberOf(this, language);
        var grid = new TextGrid(["", TornadoPlan.LowEnd.In(language), TornadoPlan.HighEnd.In(language), TornadoPlan.SpanOf.In(language)]);
        grid.Add([CentreLabel.In(language), number.Text(Centre), number.Text(Centre), ""]);
        foreach (var row in ShownRows)
            grid.Add([row.Name.In(language), TornadoPlan.Label(row.Low, number, language), TornadoPlan.Label(row.High, number, language), number.Text(Math.Abs(row.High.Result - row.Low.Result))]);
        return grid.WithCaption(Values.TitleWithUnit(language));
    }
}
