namespace ScoreNotebooks;

/// <summary>A dot for each row's value and a line for the interval around it.</summary>
public sealed record IntervalChart : Chart
{
    /// <summary>Makes an interval chart.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="values">What the numbers measure. The axis need not include zero, since position shows the value.</param>
    /// <param name="interval">What the intervals are, with their level, such as "90% interval" and "90% 区间"; it is written in the chart.</param>
    /// <param name="rows">The rows from top to bottom.</param>
    /// <exception cref="WorkbookException">A number is infinite, or an interval's lower end is above its upper one.</exception>
    public IntervalChart(BilingualText title, ValueAxis values, BilingualText interval, IReadOnlyList<IntervalRow> rows)
        : base(title)
    {
        Values = values;
        Interval = interval;
        Rows = [.. rows];
        foreach (var row in Rows)
        {
            foreach (var number in new[] { row.Value, row.Low, row.High, row.Mark }) ChartInput.Finite(number, row.Name, 1);
            ChartInput.LowFirst(row.Low, row.High, row.Name);
        }
    }

    /// <summary>What the numbers measure.</summary>
    public ValueAxis Values { get; }

    /// <summary>What the intervals are, with their level.</summary>
    public BilingualText Interval { get; }

    /// <summary>The rows from top to bottom.</summary>
    public IReadOnlyList<IntervalRow> Rows { get; }

    /// <summary>What the second mark of the rows is, such as "current weight" and "当前权重"; written in the key when a row has one.</summary>
    public BilingualText? Mark { get; init; }

    /// <summary>Whether the numbers run from right to left, as suits ranks: the first place then stands at the right, where the better totals of other charts stand.</summary>
    public bool IsReversed { get; init; }

    /// <summary>
    /// The most rows that are drawn. Of more, only the highest and the lowest (half each) are drawn, and the note
    /// says so and counts those left out.
    /// </summary>
    public int MaximumRows { get; init; } = 60;

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgIntervalChart(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyIntervalChart(this, language).Draw();

    internal RowSelection Shown() =>
        RowSelection.HighestAndLowest(Rows.Count, MaximumRows, row => Rows[row].Value, new BilingualText("value", "数值"));

    internal override BilingualText? NoteWithWhatIsLeftOut
    {
        get
        {
            var shown = Shown();
            var note = shown.AppendTo(Note);
            return shown.Rows.Any(row => double.IsNaN(Rows[row].Value)) ? Words.Append(note, Words.DashMeansMissing) : note;
        }
    }

    /// <summary>The interval of a row in brackets; empty when it has none.</summary>
    internal static string Brackets(IntervalRow row, NumberText number) =>
        row.HasInterval ? $"[{number.Text(row.Low)}, {number.Text(row.High)}]" : "";

    internal NumberText Number(Language language) =>
        NumberText.For(Rows.SelectMany(row => new[] { row.Value, row.Low, row.High }), Values.Decimals, language);

    private protected override TextGrid Numbers(Language language)
    {
        var format = Number(language);
        var shown = Shown();
        var grid = new TextGrid(["", Values.Title.In(language), Interval.In(language)]);
        for (var i = 0; i < shown.Rows.Count; i++)
        {
            if (i == shown.GapBefore) grid.Add([Words.LeftOut(shown.LeftOut).In(language)]);
            var row = Rows[shown.Rows[i]];
            grid.Add([row.Name.In(language), format.Text(row.Value), row.HasInterval ? Brackets(row, format) : Words.Missing]);
        }

        return grid.WithCaption(Values.TitleWithUnit(language));
    }
}
