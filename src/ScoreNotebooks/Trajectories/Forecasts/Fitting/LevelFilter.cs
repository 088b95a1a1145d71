namespace ScoreNotebooks;

/// <summary>
/// The Kalman filter of a straight line with autoregressive deviations, run over the observations and, with the same
/// gains, over a constant and the time, which gives the line by generalized least squares (augmented filter, de Jong
/// 1991). The height of the line is left free; the slope has a normal prior, which shrinks it.
/// </summary>
internal static class LevelFilter
{
    /// <summary>What the observations say if deviations have that persistence and size.</summary>
    /// <param name="levels">One observed level per week, the last week last.</param>
    /// <param name="variances">The variance of each; infinite where a week has no data.</param>
    /// <param name="persistence">The autocorrelation from week to week.</param>
    /// <param name="size">The standard deviation of the deviations.</param>
    /// <param name="slopePrior">The standard deviation of the slope before anything is seen.</param>
    /// <returns>The posterior, with the logarithm of the restricted likelihood in place of the weight.</returns>
    internal static LevelCell Run(ReadOnlySpan<double> levels, ReadOnlySpan<double> variances, double persistence, double size, double slopePrior)
    {
        var (ofLevel, ofOne, ofTime) = (0.0, 0.0, 0.0);
        var stationary = size * size;
        var variance = stationary;
        var sums = new Sums();
        for (var week = 0; week < levels.Length; week++)
        {
            if (week > 0)
            {
                (ofLevel, ofOne, ofTime) = (persistence * ofLevel, persistence * ofOne, persistence * ofTime);
                variance = (persistence * persistence * variance) + (stationary * (1 - (persistence * persistence)));
            }

            if (double.IsInfinity(variances[week])) continue;
            var total = variance + variances[week];
            var gain = variance / total;
            var (error, one, time) = (levels[week] - ofLevel, 1 - ofOne, week - (levels.Length - 1) - ofTime);
            sums.Add(error, one, time, total);
            (ofLevel, ofOne, ofTime) = (ofLevel + (gain * error), ofOne + (gain * one), ofTime + (gain * time));
            variance *= 1 - gain;
        }

        return sums.Solve(slopePrior) with
        {
            Persistence = persistence,
            Size = size,
            Filtered = ofLevel,
            FilteredPerLine = ofOne,
            FilteredPerSlope = ofTime,
            DeviationError = Math.Sqrt(variance),
        };
    }

    /// <summary>The sums of the generalized least squares of errors on a constant and the time.</summary>
    private struct Sums
    {
        private double _logarithm;
        private double _errorError;
        private double _oneOne;
        private double _oneTime;
        private double _timeTime;
        private double _oneError;
        private double _timeError;

        internal void Add(double error, double one, double time, double variance)
        {
            _logarithm += Math.Log(variance);
            _errorError += error * error / variance;
            _oneOne += one * one / variance;
            _oneTime += one * time / variance;
            _timeTime += time * time / variance;
            _oneError += one * error / variance;
            _timeError += time * error / variance;
        }

        internal readonly LevelCell Solve(double slopePrior)
        {
            var timeTime = _timeTime + (1 / (slopePrior * slopePrior));
            var determinant = (_oneOne * timeTime) - (_oneTime * _oneTime);
            var line = ((timeTime * _oneError) - (_oneTime * _timeError)) / determinant;
            var slope = ((_oneOne * _timeError) - (_oneTime * _oneError)) / determinant;
            var rest = _errorError - (line * _oneError) - (slope * _timeError);
            return new LevelCell(
                -0.5 * (_logarithm + rest + Math.Log(determinant)), 0, 0, line, slope,
                LineError: Math.Sqrt(timeTime / determinant), SlopeOnLine: -_oneTime / timeTime, SlopeError: 1 / Math.Sqrt(timeTime), 0, 0, 0, 0);
        }
    }
}
