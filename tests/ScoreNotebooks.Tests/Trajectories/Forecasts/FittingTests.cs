using MathNet.Numerics.Distributions;

namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>Fits to series drawn from the very family that is fitted: what went in must come out.</summary>
public class FittingTests
{
    private const int Series = 40;
    private const int Days = 210;

    [Fact]
    public void The_shape_of_the_gamma_and_the_weekdays_are_found_again()
    {
        double[] weekdays = [1.4, 0.8, 0.8, 0.9, 0.9, 1.0, 1.2];
        var fits = Fits((random, day) => new Poisson(25 * weekdays[day % 7] * new Gamma(1 / 0.08, 1 / 0.08, random).Sample(), random).Sample());
        Assert.Equal(0.08, fits.Average(fit => fit.PerDay), 0.008);
        // Chance explains about a twentieth of what is seen of the weekdays, by which they are drawn together.
        for (var weekday = 0; weekday < 7; weekday++) Assert.Equal(weekdays[weekday], fits.Average(fit => fit.Weekdays[weekday]), 0.05);
        Assert.Equal(25, fits.Average(fit => Math.Exp(fit.Level.Expected(1))), 0.7);
    }

    [Fact]
    public void Counts_without_more_spread_than_chance_get_next_to_none_and_no_weekdays_are_made_up()
    {
        var fits = Fits((random, _) => new Poisson(12, random).Sample());
        Assert.InRange(fits.Average(fit => fit.PerDay), 0, 0.01);
        // Of seven weekdays with a standard error of 0.053 chance alone would leave effects of that size.
        Assert.InRange(fits.Average(fit => fit.Weekdays.Max() - fit.Weekdays.Min()), 0, 0.06);
    }

    [Fact]
    public void The_concentration_of_the_beta_is_found_again()
    {
        var cases = Enumerable.Repeat(30.0, Days).ToArray();
        // Beta(8, 32): mean 0.2, 1 ÷ (1 + α + β) = 1 ÷ 41.
        var fits = Enumerable.Range(0, Series).Select(seed =>
        {
            var random = new Random(seed);
            double[] turned = [.. cases.Select(number => (double)new Binomial(new Beta(8, 32, random).Sample(), (int)number, random).Sample())];
            return SeriesFitting.Fit(new DailySeries(turned, cases, Link.LogOdds, SpreadKind.Turned), DayOfWeek.Saturday);
        }).ToList();
        Assert.Equal(1 / 41.0, fits.Average(fit => fit.PerDay), 0.003);
        Assert.Equal(0.2, fits.Average(fit => Link.LogOdds.Rate(fit.Level.Expected(1))), 0.006);
    }

    [Fact]
    public void The_spread_of_cases_and_that_of_days_are_told_apart()
    {
        // Numbers from 2 to 40 a day; deviations of single cases 0.6, of days 0.2, on a scale without bounds.
        var fits = Enumerable.Range(0, 10 * Series).Select(seed =>
        {
            var random = new Random(seed);
            double[] cases = [.. Enumerable.Range(0, Days).Select(_ => 2.0 + random.Next(39))];
            double[] sums = [.. cases.Select(number => number * (3 + (0.2 * Normal.Sample(random, 0, 1)) + (0.6 / Math.Sqrt(number) * Normal.Sample(random, 0, 1))))];
            return SeriesFitting.Fit(new DailySeries(sums, cases, Link.Identity, SpreadKind.Measured), DayOfWeek.Saturday);
        }).ToList();
        Assert.Equal(0.36, fits.Average(fit => fit.PerCase), 0.03);
        Assert.Equal(0.04, fits.Average(fit => fit.PerDay), 0.004);
    }

    [Fact]
    public void The_filter_gives_the_likelihood_and_the_line_of_generalized_least_squares()
    {
        // By hand for three weeks: Σ = σ² φ^|i−j| + v on the diagonal, X = [1, t], slope prior precision added to XᵀΣ⁻¹X.
        double[] levels = [0.2, 0.5, 0.1];
        double[] variances = [0.04, 0.02, 0.03];
        const double Persistence = 0.8, Size = 0.3, Prior = 0.05;
        var cell = LevelFilter.Run(levels, variances, Persistence, Size, Prior);
        var covariance = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Dense(3, 3, (i, j) => (Size * Size * Math.Pow(Persistence, Math.Abs(i - j))) + (i == j ? variances[i] : 0));
        var design = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.DenseOfRowArrays([1, -2], [1, -1], [1, 0]);
        var observed = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense(levels);
        var inverse = covariance.Inverse();
        var information = design.Transpose() * inverse * design;
        information[1, 1] += 1 / (Prior * Prior);
        var line = information.Solve(design.Transpose() * inverse * observed);
        var rest = observed * inverse * observed - (line * (design.Transpose() * inverse * observed));
        Assert.Equal(line[0], cell.Line, 1e-10);
        Assert.Equal(line[1], cell.Slope, 1e-10);
        Assert.Equal(Math.Sqrt(information.Inverse()[0, 0]), cell.LineError, 1e-10);
        Assert.Equal(-0.5 * (Math.Log(covariance.Determinant()) + rest + Math.Log(information.Determinant())), cell.Weight, 1e-9);
        // The last week's deviation given the line: σ² φ^(2−i) Σ⁻¹ (y − Xβ).
        var last = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense(3, i => Size * Size * Math.Pow(Persistence, 2 - i));
        Assert.Equal(last * inverse * (observed - (design * line)), cell.DeviationFrom(cell.Line, cell.Slope), 1e-10);
        Assert.Equal(Math.Sqrt((Size * Size) - (last * inverse * last)), cell.DeviationError, 1e-10);
    }

    [Fact]
    public void A_level_that_wanders_is_told_from_one_that_stays()
    {
        var still = Fits((random, _) => new Poisson(40, random).Sample());
        var level = 0.0;
        var wandering = Fits((random, day) =>
        {
            if (day == 0) level = 0;
            if (day % 7 == 0) level = (0.9 * level) + (0.15 * Normal.Sample(random, 0, 1));
            return new Poisson(40 * Math.Exp(level), random).Sample();
        });
        Assert.True(still.Average(SizeOf) < 0.08, $"{still.Average(SizeOf)}");
        Assert.InRange(wandering.Average(SizeOf), 0.2, 0.5);
        static double SizeOf(SeriesFit fit) => fit.Level.Cells.Sum(cell => cell.Weight * cell.Size);
    }

    private static List<SeriesFit> Fits(Func<Random, int, double> draw) => [.. Enumerable.Range(0, Series).Select(seed =>
    {
        var random = new Random(seed);
        double[] sums = [.. Enumerable.Range(0, Days).Select(day => draw(random, day))];
        // Day 0 is a Sunday, so the last of whole weeks is a Saturday.
        return SeriesFitting.Fit(new DailySeries(sums, [.. Enumerable.Repeat(1.0, Days)], Link.Logarithm, SpreadKind.Counted), DayOfWeek.Saturday);
    })];
}
