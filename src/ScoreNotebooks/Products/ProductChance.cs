using MathNet.Numerics.Distributions;

namespace ScoreNotebooks;

/// <summary>
/// What a product's own rate or rating may be, given how few its cases are: the equal-tailed interval of the Beta posterior
/// with the Jeffreys prior (Brown, Cai and DasGupta 2001). A rating counts as if its stars were ones and fives only,
/// which is the widest spread that its mean allows. Tails are divided by the number of products (Bonferroni), so that of
/// all products together no more than one table in ten names one that only chance made differ.
/// </summary>
internal static class ProductChance
{
    private const double Tails = 0.1;
    private const int FewCases = 30;
    private const double LeastStars = 1;
    private const double MostStars = 5;

    internal static (double Low, double High) Interval(MetricUnit unit, double value, double cases, int products)
    {
        if (double.IsNaN(value) || !(cases > 0)) return (double.NaN, double.NaN);
        var (least, most) = unit switch { MetricUnit.Stars => (LeastStars, MostStars), MetricUnit.Share => (0.0, 1.0), _ => (double.NaN, double.NaN) };
        var share = (value - least) / (most - least);
        if (!(share is >= 0 and <= 1)) return (double.NaN, double.NaN);
        var tail = Tails / 2 / products;
        var (good, bad) = ((share * cases) + 0.5, ((1 - share) * cases) + 0.5);
        return (At(Beta.InvCDF(good, bad, tail)), At(Beta.InvCDF(good, bad, 1 - tail)));

        double At(double part) => least + ((most - least) * part);
    }

    internal static ProductEvidence Judge(Metric metric, double others, double cases, double low, double high)
    {
        if (double.IsNaN(low) || double.IsNaN(others)) return cases < FewCases ? ProductEvidence.TooFewToSay : ProductEvidence.NotTested;
        if (others >= low && others <= high) return cases < FewCases ? ProductEvidence.TooFewToSay : ProductEvidence.NoDifference;
        return (others > high) == (metric.Direction == Direction.Benefit) ? ProductEvidence.Worse : ProductEvidence.Better;
    }
}
