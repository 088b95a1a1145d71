namespace ScoreNotebooks;

/// <summary>One series of a chart: a name and a value for each category or axis, NaN where there is none.</summary>
public sealed record ChartSeries
{
    /// <summary>Makes a series.</summary>
    /// <param name="name">What the series is called beside its marks.</param>
    /// <param name="values">One value for each category or axis; NaN means missing and is drawn as a marked gap.</param>
    /// <exception cref="WorkbookException">A value is infinite.</exception>
    public ChartSeries(BilingualText name, IReadOnlyList<double> values)
    {
        Name = name;
        Values = ChartInput.Finite(values, name);
    }

    /// <summary>What the series is called.</summary>
    public BilingualText Name { get; }

    /// <summary>The values in the order of the chart's categories or axes; NaN means missing.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>
    /// The lower ends of the intervals of the values, NaN where there is none; null without intervals. Grouped
    /// <see cref="BarChart"/>s draw them as whiskers; no other chart does.
    /// </summary>
    /// <exception cref="WorkbookException">There is not one number per value, one is infinite, or lies above <see cref="High"/>.</exception>
    public IReadOnlyList<double>? Low
    {
        get;
        init
        {
            field = ChartInput.IntervalEnds(value, Values.Count, Name, "value", "值");
            ChartInput.LowFirst(Low, High, Name);
        }
    }

    /// <summary>The upper ends of the intervals of the values, NaN where there is none; null without intervals.</summary>
    /// <exception cref="WorkbookException">There is not one number per value, one is infinite, or lies below <see cref="Low"/>.</exception>
    public IReadOnlyList<double>? High
    {
        get;
        init
        {
            field = ChartInput.IntervalEnds(value, Values.Count, Name, "value", "值");
            ChartInput.LowFirst(Low, High, Name);
        }
    }

    internal bool HasIntervalAt(int place) =>
        Low is not null && High is not null && !double.IsNaN(Low[place]) && !double.IsNaN(High[place]);
}
