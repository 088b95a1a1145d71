namespace ScoreNotebooks;

/// <summary>
/// How badly one level fits a stretch of days: twice the negative logarithm of the likelihood at the best level, divided
/// by the dispersion, up to a constant that does not depend on how the days are divided. From prefix sums, at once for any stretch.
/// </summary>
internal sealed class SegmentCost
{
    private readonly CountFamily _family;
    private readonly double _dispersion;
    private readonly double[] _amounts;
    private readonly double[] _cases;
    private readonly double[] _squares;

    internal SegmentCost(DailyRates rates, double dispersion)
    {
        (_family, _dispersion) = (rates.Family, dispersion);
        (_amounts, _cases, _squares) = (new double[rates.Count + 1], new double[rates.Count + 1], new double[rates.Count + 1]);
        // Around the overall level the squares of a mean's days keep their digits.
        var origin = _family == CountFamily.Normal ? rates.Level : 0;
        for (var at = 0; at < rates.Count; at++)
        {
            var amount = rates.Amounts[at] - (origin * rates.Cases[at]);
            _amounts[at + 1] = _amounts[at] + amount;
            _cases[at + 1] = _cases[at] + rates.Cases[at];
            _squares[at + 1] = _squares[at] + (amount * amount / rates.Cases[at]);
        }
    }

    /// <summary>The cost of one level from a position up to, and without, another.</summary>
    internal double Of(int first, int end)
    {
        var (amount, cases) = (_amounts[end] - _amounts[first], _cases[end] - _cases[first]);
        return _family switch
        {
            CountFamily.Binomial => -2 * (Term(amount, cases) + Term(cases - amount, cases)) / _dispersion,
            CountFamily.Poisson => -2 * Term(amount, cases) / _dispersion,
            _ => (_squares[end] - _squares[first] - (amount * amount / cases)) / _dispersion,
        };
    }

    private static double Term(double amount, double cases) => amount > 0 ? amount * Math.Log(amount / cases) : 0;
}
