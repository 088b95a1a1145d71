namespace ScoreNotebooks;

/// <summary>
/// Tells the variance of cases from the variance of days. The square of a day's deviation from the mean of its week is
/// on average perCase × (1 ÷ n − 1 ÷ N) + perDay × (1 − 2n ÷ N + Σn² ÷ N²), with n cases on the day and N in the week;
/// least squares with weights n² finds the two. For counts and outcomes the variance of a case is known and only the
/// other is found (the moment estimators of the Gamma-Poisson and the Beta-Binomial).
/// </summary>
internal sealed class SpreadMoments
{
    private double _caseCase;
    private double _caseDay;
    private double _dayDay;
    private double _caseSquare;
    private double _daySquare;

    /// <summary>Adds a day.</summary>
    /// <param name="cases">Its cases.</param>
    /// <param name="ofWeek">The cases of its week.</param>
    /// <param name="squaresOfWeek">The sum of the squares of the cases of the week's days.</param>
    /// <param name="square">The square of the day's deviation.</param>
    internal void Add(double cases, double ofWeek, double squaresOfWeek, double square)
    {
        var perCase = (1 / cases) - (1 / ofWeek);
        var perDay = 1 - (2 * cases / ofWeek) + (squaresOfWeek / ofWeek / ofWeek);
        var weight = cases * cases;
        _caseCase += weight * perCase * perCase;
        _caseDay += weight * perCase * perDay;
        _dayDay += weight * perDay * perDay;
        _caseSquare += weight * perCase * square;
        _daySquare += weight * perDay * square;
    }

    /// <summary>The two variances, neither below zero.</summary>
    /// <param name="kind">What is known beforehand.</param>
    internal (double PerCase, double PerDay) Solve(SpreadKind kind)
    {
        switch (kind)
        {
            case SpreadKind.Counted:
                return (1, _dayDay > 0 ? Math.Max(0, (_daySquare - _caseDay) / _dayDay) : 0);
            case SpreadKind.Turned:
                // (1 − ρ) of the variance of cases and ρ of that of days.
                var apart = _dayDay - (2 * _caseDay) + _caseCase;
                var share = apart > 1e-12 ? Math.Clamp((_daySquare - _caseSquare - _caseDay + _caseCase) / apart, 0, 0.5) : 0;
                return (1 - share, share);
            case SpreadKind.Daily:
                return (_caseCase > 0 ? _caseSquare / _caseCase : 0, 0);
            default:
                return Measured();
        }
    }

    private (double PerCase, double PerDay) Measured()
    {
        if (_caseCase <= 0) return (0, 0);
        var determinant = (_caseCase * _dayDay) - (_caseDay * _caseDay);
        if (determinant <= 1e-9 * _caseCase * _dayDay) return (_caseSquare / _caseCase, 0);
        var perCase = ((_dayDay * _caseSquare) - (_caseDay * _daySquare)) / determinant;
        var perDay = ((_caseCase * _daySquare) - (_caseDay * _caseSquare)) / determinant;
        if (perDay <= 0) return (_caseSquare / _caseCase, 0);
        return perCase <= 0 ? (0, _daySquare / _dayDay) : (perCase, perDay);
    }
}
