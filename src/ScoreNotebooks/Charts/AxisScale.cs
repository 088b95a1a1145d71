namespace ScoreNotebooks;

/// <summary>The ends of a value axis, its ticks, and where between the ends a value lies.</summary>
internal abstract record AxisScale(double From, double To)
{
    /// <summary>The ticks from the lowest to the highest.</summary>
    internal abstract IReadOnlyList<double> Ticks { get; }

    /// <summary>Where a value lies between the ends: 0 at the lower, 1 at the upper.</summary>
    internal abstract double Fraction(double value);

    /// <summary>How the ticks are written.</summary>
    internal abstract NumberText TickText(Language language);

    /// <summary>The axis around these numbers, which need not include zero.</summary>
    internal static AxisScale Of(ValueAxis axis, IEnumerable<double> values, bool isLogarithmic = false, int about = 5) =>
        isLogarithmic ? LogarithmicScale.Around(values, axis) : NiceScale.Around(values, axis, includeZero: false, about);
}
