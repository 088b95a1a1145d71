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
        var sums = new Sums();
        var weeks = new Weeks(levels, variances, persistence, size);
        while (weeks.Next()) sums.Add(weeks.Error, weeks.One, weeks.Time, weeks.Total);
        return sums.Solve(slopePrior) with
        {
            Persistence = persistence,
            Size = size,
            Filtered = weeks.OfLevel,
            FilteredPerLine = weeks.OfOne,
            FilteredPerSlope = weeks.OfTime,
            DeviationError = Math.Sqrt(weeks.Variance),
        };
    }

    /// <summary>How far each week's observation lay from what the weeks before it had said, under a cell.</summary>
    /// <param name="levels">As for <see cref="Run"/>.</param>
    /// <param name="variances">As for <see cref="Run"/>.</param>
    /// <param name="cell">The cell, with its line.</param>
    internal static LevelSurprise[] Surprises(ReadOnlySpan<double> levels, ReadOnlySpan<double> variances, LevelCell cell)
    {
        var surprises = new LevelSurprise[levels.Length];
        var weeks = new Weeks(levels, variances, cell.Persistence, cell.Size);
        while (weeks.Next())
            surprises[weeks.Week] = new LevelSurprise(
                (weeks.Error - (cell.Line * weeks.One) - (cell.Slope * weeks.Time)) / Math.Sqrt(weeks.Total), Math.Sqrt(weeks.Strayed / weeks.Total));
        return surprises;
    }

    /// <summary>The weeks that have data, one after another.</summary>
    private ref struct Weeks(ReadOnlySpan<double> levels, ReadOnlySpan<double> variances, double persistence, double size)
    {
        private readonly ReadOnlySpan<double> _levels = levels;
        private readonly ReadOnlySpan<double> _variances = variances;

        internal int Week { get; private set; } = -1;

        /// <summary>The filtered deviation, and the same of a constant and of the time.</summary>
        internal double OfLevel { get; private set; }

        internal double OfOne { get; private set; }

        internal double OfTime { get; private set; }

        /// <summary>The variance of the filtered deviation.</summary>
        internal double Variance { get; private set; } = size * size;

        internal double Error { get; private set; }

        internal double One { get; private set; }

        internal double Time { get; private set; }

        /// <summary>The variance of the error.</summary>
        internal double Total { get; private set; }

        /// <summary>What of it the week's own straying is.</summary>
        internal double Strayed { get; private set; }

        internal bool Next()
        {
            while (++Week < _levels.Length)
            {
                if (Week > 0)
                {
                    (OfLevel, OfOne, OfTime) = (persistence * OfLevel, persistence * OfOne, persistence * OfTime);
                    Strayed = size * size * (1 - (persistence * persistence));
                    Variance = (persistence * persistence * Variance) + Strayed;
                }

                if (double.IsInfinity(_variances[Week])) continue;
                Total = Variance + _variances[Week];
                var gain = Variance / Total;
                (Error, One, Time) = (_levels[Week] - OfLevel, 1 - OfOne, Week - (_levels.Length - 1) - OfTime);
                (OfLevel, OfOne, OfTime) = (OfLevel + (gain * Error), OfOne + (gain * One), OfTime + (gain * Time));
                Variance *= 1 - gain;
                return true;
            }

            return false;
        }
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
