namespace ScoreNotebooks;

/// <summary>
/// Bars from the largest to the smallest, with the share of the whole that the first ones make: which few cause most of it
/// (Juran's use of Pareto's name).
/// </summary>
public sealed record ParetoChart : Chart
{
    /// <summary>Makes a Pareto chart.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="values">What the bars measure. The axis begins at zero.</param>
    /// <param name="rows">The rows; they are put in order.</param>
    /// <exception cref="WorkbookException">A value is below zero or infinite.</exception>
    public ParetoChart(BilingualText title, ValueAxis values, IReadOnlyList<ParetoRow> rows)
        : base(title)
    {
        Values = values;
        Rows = [.. rows.OrderByDescending(row => row.Value)];
        foreach (var row in Rows)
            if (!(ChartInput.Finite(row.Value, row.Name, 1) >= 0))
                throw new WorkbookException(
                    FormattableString.Invariant($"\"{row.Name.English}\" has {row.Value}; a Pareto chart divides a whole, so give only numbers from 0 up."),
                    FormattableString.Invariant($"“{row.Name.Chinese}”为 {row.Value}；帕累托图分解的是一个整体，请只给不小于 0 的数。"));
    }

    /// <summary>What the bars measure.</summary>
    public ValueAxis Values { get; }

    /// <summary>The rows from the largest to the smallest.</summary>
    public IReadOnlyList<ParetoRow> Rows { get; }

    /// <summary>What the line is, such as "share of the damage" and "累计占比".</summary>
    public BilingualText Share { get; init; } = new("share of the whole, added up", "累计占比");

    /// <summary>What a pale bar means, such as "too few cases to say" and "数量太少，难下结论"; written in the key when a row is uncertain.</summary>
    public BilingualText Uncertain { get; init; } = new("uncertain", "不确定");

    /// <summary>The most rows that are drawn; of more the smallest are left out, and the note counts them.</summary>
    public int MaximumRows { get; init; } = 30;

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgParetoChart(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyParetoChart(this, language).Draw();

    internal IReadOnlyList<ParetoRow> Shown => Rows.Count <= MaximumRows ? Rows : [.. Rows.Take(MaximumRows)];

    /// <summary>The share of the whole that the rows up to each make, 0 to 1; NaN when the whole is nothing.</summary>
    internal IReadOnlyList<double> Shares
    {
        get
        {
            var (whole, sum) = (Rows.Sum(row => row.Value), 0.0);
            return [.. Rows.Select(row => whole > 0 ? (sum += row.Value) / whole : double.NaN)];
        }
    }

    internal NiceScale Scale => NiceScale.Around(Rows.Select(row => row.Value), Values with { From = 0, To = null }, includeZero: true);

    internal NumberText Number(Language language) => NumberText.For(Rows.Select(row => row.Value), Values.Decimals, language);

    internal static string Percent(double share) => double.IsNaN(share) ? Words.Missing : (100 * share).ToString("0", Formats.Plain) + "%";

    internal override BilingualText? NoteWithWhatIsLeftOut => Rows.Count <= MaximumRows ? Note : Words.Append(Note, new BilingualText(
        $"The {MaximumRows} largest of {Rows.Count}.", $"共 {Rows.Count} 个，图中为最大的 {MaximumRows} 个。"));

    private protected override TextGrid Numbers(Language language)
    {
        var (number, shares) = (Number(language), Shares);
        var grid = new TextGrid(["", Values.Title.In(language), Share.In(language), ""], [true, false, false, true]);
        for (var i = 0; i < Shown.Count; i++)
            grid.Add([Shown[i].Name.In(language), number.Text(Shown[i].Value), Percent(shares[i]), Shown[i].IsUncertain ? Uncertain.In(language) : ""]);
        return grid.WithCaption(Values.TitleWithUnit(language));
    }
}

/// <summary>One row of a <see cref="ParetoChart"/>.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">How much it is, 0 or more.</param>
/// <param name="IsUncertain">Whether it is drawn pale, since little is known of it.</param>
public sealed record ParetoRow(BilingualText Name, double Value, bool IsUncertain = false);
