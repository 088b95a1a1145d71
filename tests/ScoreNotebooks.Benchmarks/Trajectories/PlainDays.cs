using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace ScoreNotebooks.Benchmarks.Trajectories;

/// <summary>
/// The days to come of one shop as a person would draw them: path by path, day by day, one number after another from
/// the very distributions that are fitted, by the general samplers of MathNet.Numerics. Nothing is shared with the
/// library's own draws but the fit.
/// </summary>
internal sealed class PlainDays(ShopFit shop, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Matrix<double> _factor = Matrix<double>.Build.DenseOfArray(shop.LevelFactor);

    /// <summary>One path: for each column one number per day ahead.</summary>
    internal double[][] Draw(int days)
    {
        var columns = shop.Streams.Columns.Select(_ => new double[days]).ToArray();
        var deviations = Together();
        var levels = shop.Series.Select((series, place) => new Level(series, _random, deviations[place])).ToArray();
        for (var day = 0; day < days; day++)
        {
            var weekday = shop.LastDay.AddDays(day + 1).DayOfWeek;
            if (day % 7 == 0)
            {
                var steps = Together();
                for (var series = 0; series < levels.Length; series++) levels[series].Next(steps[series]);
            }

            var first = 0;
            foreach (var process in shop.Processes)
            {
                Draw(process, [.. levels[first..(first + process.Series.Count)].Select(level => level.Fit.On(level.Rate, weekday))], day, columns);
                first += process.Series.Count;
            }
        }

        return columns;
    }

    /// <summary>A normal number for each series, correlated as their levels are.</summary>
    private Vector<double> Together() => _factor * Vector<double>.Build.Dense(shop.Series.Count, _ => Normal.Sample(_random, 0, 1));

    private void Draw(ProcessFit process, double[] rates, int day, double[][] columns)
    {
        switch (process)
        {
            case ProcessFit.Count count:
                columns[count.Process.Column][day] = Count(rates[0] * (count.Process.Per is { } per ? columns[per][day] : 1), count.Rate.PerDay);
                break;
            case ProcessFit.Split split:
                Split(split, rates, day, columns);
                break;
            case ProcessFit.Mean mean:
                var cases = mean.Process.Cases is { } number ? columns[number][day] : 1;
                columns[mean.Process.Sum][day] = cases == 0 ? 0 : cases * Mean(mean, rates[0], cases);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(process));
        }
    }

    private double Count(double mean, double perDay)
    {
        if (mean <= 0) return 0;
        return Poisson.Sample(_random, perDay > 0 ? Math.Max(mean * Gamma.Sample(_random, 1 / perDay, 1 / perDay), 1e-12) : mean);
    }

    private void Split(ProcessFit.Split split, double[] rates, int day, double[][] columns)
    {
        var left = (int)columns[split.Process.Cases][day];
        for (var series = 0; series < rates.Length; series++)
        {
            var turned = Binomial.Sample(_random, Share(rates[series], split.Shares[series].PerDay), left);
            if (split.Process.Outcomes[series] is { } column) columns[column][day] = turned;
            left -= turned;
        }

        if (split.Process.Outcomes[^1] is { } last) columns[last][day] = left;
    }

    private double Mean(ProcessFit.Mean mean, double rate, double cases)
    {
        var spread = (mean.Level.PerCase / cases) + mean.Level.PerDay;
        return mean.Level.Link switch
        {
            Link.LogOdds => mean.Process.Low + (Share(rate, spread) * (mean.Process.High - mean.Process.Low)),
            Link.Logarithm => rate * (spread > 0 ? Gamma.Sample(_random, 1 / spread, 1 / spread) : 1),
            _ => Normal.Sample(_random, rate, Math.Sqrt(spread)),
        };
    }

    /// <summary>A Beta with that mean whose variance is that part of mean × (1 − mean).</summary>
    private double Share(double mean, double part)
    {
        if (part <= 0) return mean;
        var size = (1 / part) - 1;
        return Math.Clamp(Beta.Sample(_random, mean * size, (1 - mean) * size), 0, 1);
    }

    /// <summary>One series' level along a path.</summary>
    private sealed class Level
    {
        private readonly LevelCell _cell;
        private readonly double _line;
        private readonly double _slope;
        private double _deviation;
        private int _week;

        internal Level(SeriesFit fit, Random random, double deviation)
        {
            Fit = fit;
            _cell = fit.Level.Cells[Categorical.Sample(random, [.. fit.Level.Cells.Select(cell => cell.Weight)])];
            _line = _cell.Line + (_cell.LineError * Normal.Sample(random, 0, 1));
            _slope = _cell.Slope + (_cell.SlopeOnLine * (_line - _cell.Line)) + (_cell.SlopeError * Normal.Sample(random, 0, 1));
            _deviation = _cell.DeviationFrom(_line, _slope) + (_cell.DeviationError * deviation);
        }

        internal SeriesFit Fit { get; }

        internal double Rate => Fit.Link.Rate(_line + (_slope * LevelPosterior.Rises(_week)) + _deviation);

        internal void Next(double step)
        {
            _week++;
            _deviation = (_cell.Persistence * _deviation) + (_cell.Size * Math.Sqrt(1 - (_cell.Persistence * _cell.Persistence)) * step);
        }
    }
}
