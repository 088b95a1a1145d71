namespace ScoreNotebooks;

/// <summary>Between what values a treatment holds the values of a metric.</summary>
/// <param name="Low">The lower bound; −∞ when there is none.</param>
/// <param name="High">The upper bound; +∞ when there is none.</param>
/// <param name="IsEnough">False when the rule allowed no more points to be set while the sample was still too skewed.</param>
internal sealed record TreatmentBounds(double Low, double High, bool IsEnough = true)
{
    internal static TreatmentBounds None { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>The bounds that a rule finds in a sample.</summary>
    /// <param name="ascending">The sample in ascending order, none missing.</param>
    /// <param name="rule">The rule; one that depends on the sample.</param>
    internal static TreatmentBounds Of(double[] ascending, Treatment rule) => rule switch
    {
        _ when ascending.Length == 0 => None,
        Treatment.Winsorise winsorise => Winsorised(ascending, winsorise),
        Treatment.Percentiles shares => new TreatmentBounds(Quantile.Of(ascending, shares.Low), Quantile.Of(ascending, shares.High)),
        _ => None,
    };

    private static TreatmentBounds Winsorised(double[] ascending, Treatment.Winsorise rule)
    {
        var treated = (double[])ascending.Clone();
        var (first, last) = (0, ascending.Length - 1);
        while (true)
        {
            var (skewness, kurtosis) = SampleShape.Of(treated);
            if (!(Math.Abs(skewness) > rule.Skewness && kurtosis > rule.Kurtosis)) return Bounds(isEnough: true);
            var (low, high) = skewness > 0 ? (first, NextBelow(last)) : (NextAbove(first), last);
            if (low + ascending.Length - 1 - high > rule.MostPoints) return Bounds(isEnough: false);
            (first, last) = (low, high);
            Array.Fill(treated, ascending[first], 0, first);
            Array.Fill(treated, ascending[last], last, ascending.Length - last);
        }

        int NextBelow(int place)
        {
            var next = place;
            while (ascending[next] == ascending[place]) next--;
            return next;
        }

        int NextAbove(int place)
        {
            var next = place;
            while (ascending[next] == ascending[place]) next++;
            return next;
        }

        TreatmentBounds Bounds(bool isEnough) => new(
            first == 0 ? double.NegativeInfinity : ascending[first],
            last == ascending.Length - 1 ? double.PositiveInfinity : ascending[last], isEnough);
    }
}
