using MathNet.Numerics;

namespace ScoreNotebooks;

/// <summary>How seldom a day as far out as one comes by chance.</summary>
internal static class TailProbability
{
    /// <summary>What lies beyond three standard deviations on one side of a normal distribution.</summary>
    private const double Rare = 0.00135;

    private const int LeastCasesOfMean = 3;

    /// <summary>
    /// Whether a day's count is rarer than a normal number three standard deviations out. A mean of one or two cases is
    /// nothing like normal and never counts as rare.
    /// </summary>
    /// <param name="rates">The days.</param>
    /// <param name="at">The day.</param>
    /// <param name="centre">The rate that is usual on the day.</param>
    /// <param name="sigma">How much more days differ than by chance: cases count as so many squared fewer.</param>
    internal static bool IsRare(DailyRates rates, int at, double centre, double sigma)
    {
        if (rates.Family == CountFamily.Normal) return !rates.IsMean || rates.Cases[at] >= LeastCasesOfMean;
        var (amount, cases) = (rates.Amounts[at] / (sigma * sigma), rates.Cases[at] / (sigma * sigma));
        var isBelow = rates.Rate(at) < centre;
        return (rates.Family == CountFamily.Binomial ? Binomial(amount, cases, centre, isBelow) : Poisson(amount, cases * centre, isBelow)) < Rare;
    }

    // Tails of the binomial as incomplete beta functions, which allow for parts of cases.
    private static double Binomial(double amount, double cases, double rate, bool isBelow)
    {
        if (isBelow) return amount >= cases ? 1 : SpecialFunctions.BetaRegularized(cases - amount, amount + 1, 1 - rate);
        return amount <= 0 ? 1 : SpecialFunctions.BetaRegularized(amount, cases - amount + 1, rate);
    }

    private static double Poisson(double amount, double expected, bool isBelow)
    {
        if (isBelow) return SpecialFunctions.GammaUpperRegularized(amount + 1, expected);
        return amount <= 0 ? 1 : SpecialFunctions.GammaLowerRegularized(amount, expected);
    }
}
