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
            foreach (var number in Numbers(row)) ChartInput.Finite(number, row.Name, 1);
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

    /// <summary>
    /// Whether the numbers are ranks, which run from right to left: the first place stands at the right, where the
    /// better totals of other charts stand. The axis then begins at the best rank and has its ticks at whole numbers.
    /// </summary>
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
        RowSelection.HighestAndLowest(Rows.Count, MaximumRows, row => Rows[row].Middle, new BilingualText("value", "数值"));

    internal override BilingualText? NoteWithWhatIsLeftOut
    {
        get
        {
            var shown = Shown();
            var note = shown.AppendTo(Note);
            return shown.Rows.Any(row => Rows[row].IsMissing) ? Words.Append(note, Words.DashMeansMissing) : note;
        }
    }

    /// <summary>The interval of a row in brackets; empty when it has none.</summary>
    internal static string Brackets(IntervalRow row, NumberText number) =>
        row.HasInterval ? $"[{number.Text(row.Low)}, {number.Text(row.High)}]" : "";

    /// <summary>What is written beside a row: its value, its interval, its second mark.</summary>
    internal static string Written(IntervalRow row, NumberText number)
    {
        var value = row.HasInterval && double.IsNaN(row.Value) ? "" : number.Text(row.Value);
        var mark = double.IsNaN(row.Mark) ? "" : $"◇ {number.Text(row.Mark)}";
        return string.Join(' ', new[] { value, Brackets(row, number), mark }.Where(part => part.Length > 0));
    }

    internal NumberText Number(Language language) => NumberText.For(Rows.SelectMany(Numbers), Values.Decimals, language);

    /// <summary>The axis around all rows: from the first rank to the last when reversed, otherwise to the next round numbers.</summary>
    internal NiceScale Scale
    {
        get
        {
            var numbers = Rows.SelectMany(Numbers).ToList();
            return (IsReversed ? NiceScale.OfRanks(numbers) : null)
                ?? NiceScale.Around(numbers, Values with { From = null, To = null }, includeZero: false);
        }
    }

    /// <summary>What the second mark is called.</summary>
    internal BilingualText MarkName => Mark ?? new BilingualText("reference", "参照值");

    internal bool HasMarks => Rows.Any(row => !double.IsNaN(row.Mark));

    private static double[] Numbers(IntervalRow row) => [row.Value, row.Low, row.High, row.Mark];

    private protected override TextGrid Numbers(Language language)
    {
        var format = Number(language);
        var shown = Shown();
        var columns = new List<(string Name, Func<IntervalRow, string> Cell)>();
        if (Rows.Count == 0 || Rows.Any(row => !double.IsNaN(row.Value) || row.IsMissing)) columns.Add((Values.Title.In(language), row => format.Text(row.Value)));
        columns.Add((Interval.In(language), row => row.HasInterval ? Brackets(row, format) : Words.Missing));
        if (HasMarks) columns.Add((MarkName.In(language), row => format.Text(row.Mark)));
        var grid = new TextGrid(["", .. columns.Select(column => column.Name)]);
        for (var i = 0; i < shown.Rows.Count; i++)
        {
            if (i == shown.GapBefore) grid.Add([Words.LeftOut(shown.LeftOut).In(language)]);
            var row = Rows[shown.Rows[i]];
            grid.Add([row.Name.In(language), .. columns.Select(column => column.Cell(row))]);
        }

        return grid.WithCaption(Values.TitleWithUnit(language));
    }
}
