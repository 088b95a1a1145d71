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
}
