namespace ScoreNotebooks;

/// <summary>
/// Places and weights of the double exponential rule (Takahasi &amp; Mori 1974) on an interval: integrals of functions that
/// are smooth within it are met to about twelve digits, also when a slope is infinite at an end, as at the foot of a
/// root or in the tail of a distribution.
/// </summary>
internal static class DoubleExponential
{
    private const double Step = 1.0 / 32;

    // Beyond, weights are below the rounding of a double.
    private const double Reach = 3.3;

    private static readonly (double Place, double Weight)[] Unit = [.. Rule()];

    /// <summary>The rule on an interval; weights sum to its length.</summary>
    internal static IEnumerable<(double Place, double Weight)> On(double from, double to) =>
        Unit.Select(node => (Place(from, to, node.Place), node.Weight * (to - from)));

    // A place is told from the nearer end; one that rounding would put onto the high end stays before it, since a quantile
    // there may be infinite.
    private static double Place(double from, double to, double place) =>
        place < 0 ? from - (place * (to - from)) : Math.Min(to - (place * (to - from)), Math.BitDecrement(to));

    // Places of the interval from 0 to 1: negative ones say how far from its low end, positive ones how far from its high end.
    private static IEnumerable<(double, double)> Rule()
    {
        var steps = (int)(Reach / Step);
        for (var k = -steps; k <= steps; k++)
        {
            var t = k * Step;
            var s = Math.PI / 2 * Math.Sinh(t);
            var weight = Step * Math.PI / 4 * Math.Cosh(t) / Math.Cosh(s) / Math.Cosh(s);
            var distance = 1 / (1 + Math.Exp(2 * Math.Abs(s)));
            yield return (k < 0 ? -distance : distance, weight);
        }
    }
}
