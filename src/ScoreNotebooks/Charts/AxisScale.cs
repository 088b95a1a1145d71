namespace ScoreNotebooks;

/// <summary>The ends of a value axis, its ticks, and where between the ends a value lies.</summary>
internal abstract record AxisScale(double From, double To)
{
    /// <summary>The ticks from the lowest to the highest.</summary>
    internal abstract IReadOnlyList<double> Ticks { get; init; }

    /// <summary>Where a value lies between the ends: 0 at the lower, 1 at the upper.</summary>
    internal abstract double Fraction(double value);

    /// <summary>How the ticks are written.</summary>
    internal abstract NumberText TickText(Language language);

    /// <summary>The axis around these numbers to the next round ones; it need not include zero.</summary>
    internal static AxisScale Around(ValueAxis axis, IEnumerable<double> values, int about = 5) => NiceScale.Around(values, axis, includeZero: false, about);

    /// <summary>The axis from the lowest of these numbers to the highest and no further, so that lines reach from edge to edge.</summary>
    internal static AxisScale Over(ValueAxis axis, IEnumerable<double> values, bool isLogarithmic = false, int about = 5)
    {
        var known = values.Where(value => !double.IsNaN(value)).ToList();
        if (isLogarithmic) return LogarithmicScale.Over(known, axis);
        if (axis.IsDate) return DateScale.Over(known, axis, about);
        if (known.Count == 0) return NiceScale.Around(known, axis, includeZero: false, about);
        var tight = axis with { From = Math.Min(axis.From ?? known.Min(), known.Min()), To = Math.Max(axis.To ?? known.Max(), known.Max()) };
        return NiceScale.Around(known, tight, includeZero: false, about);
    }
}
