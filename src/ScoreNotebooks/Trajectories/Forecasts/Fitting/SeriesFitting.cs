namespace ScoreNotebooks;

/// <summary>
/// Fits a <see cref="DailySeries"/>. Weeks are counted back from the last day, so that a week holds every weekday.
/// Weekdays are the mean deviations from the week's rate, shrunk together by the share of their variance that chance
/// explains (James &amp; Stein 1961); the spread of cases and days comes from the squares of what is left (method of
/// moments); each week's level then is one step of weighted least squares from a smoothed rate, and the levels go to
/// <see cref="LevelPosterior"/>.
/// </summary>
internal sealed class SeriesFitting
{
    internal const int MostWeeks = 52;

    private const int Radius = 4;
    private const double OwnWeight = 10;

    private readonly DailySeries _series;
    private readonly DayOfWeek _lastWeekday;
    private readonly int _weeks;
    private readonly int _firstDay;
    private readonly double[] _sums;
    private readonly double[] _cases;
    private readonly double[] _around;
    private readonly double[] _smooth;

    private SeriesFitting(DailySeries series, DayOfWeek lastWeekday)
    {
        _series = series;
        _lastWeekday = lastWeekday;
        var first = Enumerable.Range(0, series.Sums.Length).First(series.IsThere);
        _weeks = Math.Min(MostWeeks, (series.Sums.Length - first + 6) / 7);
        _firstDay = Math.Max(0, series.Sums.Length - (7 * _weeks));
        (_sums, _cases) = (new double[_weeks], new double[_weeks]);
        for (var day = _firstDay; day < series.Sums.Length; day++)
            if (series.IsThere(day))
            {
                _sums[WeekOf(day)] += series.Sums[day];
                _cases[WeekOf(day)] += series.Cases[day];
            }

        _around = Around();
        _smooth = [.. _around.Select((rate, week) => Shrunk(_sums[week], _cases[week], rate, OwnWeight))];
    }

    /// <summary>The fit.</summary>
    /// <param name="series">At least one day must be there.</param>
    /// <param name="lastWeekday">The weekday of the last day.</param>
    internal static SeriesFit Fit(DailySeries series, DayOfWeek lastWeekday)
    {
        var fitting = new SeriesFitting(series, lastWeekday);
        var weekdays = fitting.Weekdays();
        var (perCase, perDay) = fitting.Spread(weekdays);
        var (levels, variances) = fitting.Levels(weekdays, perCase, perDay);
        var scale = series.Link == Link.Identity ? Math.Sqrt(Math.Max(perCase + perDay, 1e-12)) : 1;
        return new SeriesFit(series.Link, LevelPosterior.Of(levels, variances, scale), fitting.AsFactors(weekdays), perCase, perDay);
    }

    /// <summary>For each day the rate of the weeks around it.</summary>
    internal static double[] RatesAround(DailySeries series, DayOfWeek lastWeekday)
    {
        var fitting = new SeriesFitting(series, lastWeekday);
        var rates = new double[series.Sums.Length];
        for (var day = 0; day < rates.Length; day++) rates[day] = fitting._around[Math.Max(0, fitting.WeekOf(day))];
        return rates;
    }

    private int WeekOf(int day) => _weeks - 1 - ((_series.Sums.Length - 1 - day) / 7);

    private int WeekdayOf(int day) => ((int)_lastWeekday + 7 - ((_series.Sums.Length - 1 - day) % 7)) % 7;

    // A rate for each week from the weeks around it; the more cases a week has, the more its own then counts.
    private double[] Around()
    {
        var all = Overall(_sums.Sum(), _cases.Sum());
        var around = new double[_weeks];
        for (var week = 0; week < _weeks; week++)
        {
            var (sum, cases) = (0.0, 0.0);
            for (var other = Math.Max(0, week - Radius); other <= Math.Min(_weeks - 1, week + Radius); other++)
            {
                var weight = Radius + 1 - Math.Abs(week - other);
                (sum, cases) = (sum + (weight * _sums[other]), cases + (weight * _cases[other]));
            }

            around[week] = Shrunk(sum, cases, all, 1);
        }

        return around;
    }

    // Half an event on each side keeps a rate of nothing, or of all, off the ends of the scale (Jeffreys).
    private double Overall(double sum, double cases) => (_series.Link, _series.Spread) switch
    {
        (Link.LogOdds, _) => (sum + 0.5) / (cases + 1),
        (Link.Logarithm, SpreadKind.Counted) => (sum + 0.5) / cases,
        (Link.Logarithm, _) => Math.Max(sum / cases, 1e-6),
        _ => sum / cases,
    };

    /// <summary>A rate drawn towards another as if so many events had been seen there.</summary>
    private double Shrunk(double sum, double cases, double towards, double events)
    {
        var added = _series.Spread switch
        {
            SpreadKind.Counted => events / towards,
            SpreadKind.Turned => events / Math.Max(Math.Min(towards, 1 - towards), 1e-3),
            _ => events,
        };
        return (sum + (added * towards)) / (cases + added);
    }

    /// <summary>How far a day lies from its week's own rate, on the scale of the level.</summary>
    private double Deviation(int day)
    {
        var week = WeekOf(day);
        return (_series.Sums[day] - (_series.Cases[day] * _sums[week] / _cases[week])) / (_series.Cases[day] * _series.Link.Slope(_smooth[week]));
    }

    // What one case tells: the inverse of its variance on the scale of the level.
    private double Information(double rate) => _series.Spread == SpreadKind.Counted ? rate
        : _series.Link == Link.LogOdds ? _series.Link.Slope(rate) : 1;

    private IEnumerable<int> DaysThere() => Enumerable.Range(_firstDay, _series.Sums.Length - _firstDay).Where(_series.IsThere);

    private double[] Weekdays()
    {
        var (sums, weights, squares) = (new double[7], new double[7], new double[7]);
        foreach (var day in DaysThere())
        {
            var weight = _series.Cases[day] * Information(_smooth[WeekOf(day)]);
            sums[WeekdayOf(day)] += weight * Deviation(day);
            weights[WeekdayOf(day)] += weight;
        }

        if (weights.Any(weight => weight == 0)) return new double[7];
        var effects = sums.Zip(weights, (sum, weight) => sum / weight).ToArray();
        foreach (var day in DaysThere())
        {
            var weight = _series.Cases[day] * Information(_smooth[WeekOf(day)]);
            var left = weight * (Deviation(day) - effects[WeekdayOf(day)]);
            squares[WeekdayOf(day)] += left * left;
        }

        var mean = effects.Average();
        var chance = squares.Zip(weights, (square, weight) => square / (weight * weight)).Average();
        var seen = effects.Sum(effect => (effect - mean) * (effect - mean)) / 6;
        var kept = seen > 0 ? Math.Max(0, 1 - (4.0 / 6 * chance / seen)) : 0;
        return [.. effects.Select(effect => kept * (effect - mean))];
    }

    /// <summary>The steps on the level's scale that bring about such deviations around a rate.</summary>
    private double Step(double deviation, double rate) => _series.Link switch
    {
        Link.Logarithm => Math.Log(Math.Max(1 + deviation, 0.01)),
        Link.LogOdds => _series.Link.Of(Math.Clamp(rate + (deviation * _series.Link.Slope(rate)), 0.01 * rate, 1 - (0.01 * (1 - rate)))) - _series.Link.Of(rate),
        _ => deviation,
    };

    private (double PerCase, double PerDay) Spread(double[] weekdays)
    {
        var moments = new SpreadMoments();
        var isCounted = _series.Spread == SpreadKind.Counted;
        var squares = new double[_weeks];
        foreach (var day in DaysThere()) squares[WeekOf(day)] += _series.Cases[day] * _series.Cases[day];
        foreach (var day in DaysThere())
        {
            var week = WeekOf(day);
            var information = Information(_smooth[week]);
            // Counts vary by the events expected of them, everything else by its cases.
            var unit = isCounted ? information : 1;
            var left = Deviation(day) - weekdays[WeekdayOf(day)];
            moments.Add(unit * _series.Cases[day], unit * _cases[week], unit * unit * squares[week], left * left * (isCounted ? 1 : information));
        }

        return moments.Solve(_series.Spread);
    }

    /// <summary>The observed level of each week with its variance.</summary>
    private (double[] Levels, double[] Variances) Levels(double[] weekdays, double perCase, double perDay)
    {
        var (levels, variances) = (new double[_weeks], new double[_weeks]);
        var (residuals, slopes, spreads) = (new double[_weeks], new double[_weeks], new double[_weeks]);
        foreach (var day in DaysThere())
        {
            var week = WeekOf(day);
            var cases = _series.Cases[day];
            var rate = _series.Link.Rate(_series.Link.Of(_smooth[week]) + Step(weekdays[WeekdayOf(day)], _smooth[week]));
            var slope = cases * _series.Link.Slope(rate);
            var variance = _series.Spread == SpreadKind.Counted
                ? (1 / (rate * cases)) + perDay
                : ((perCase / cases) + perDay) / Information(rate);
            residuals[week] += _series.Sums[day] - (cases * rate);
            slopes[week] += slope;
            spreads[week] += slope * slope * variance;
        }

        for (var week = 0; week < _weeks; week++)
        {
            levels[week] = slopes[week] > 0 ? _series.Link.Of(_smooth[week]) + (residuals[week] / slopes[week]) : 0;
            variances[week] = slopes[week] > 0 ? Math.Max(spreads[week] / (slopes[week] * slopes[week]), 1e-10) : double.PositiveInfinity;
        }

        return (levels, variances);
    }

    // Deviations come to nothing over the week, so the mean of factors is one and a level is the rate of a whole week.
    private double[] AsFactors(double[] weekdays)
    {
        if (_series.Link == Link.Identity) return weekdays;
        var rate = Overall(_sums.Sum(), _cases.Sum());
        return [.. weekdays.Select(deviation => Math.Exp(Step(deviation, rate)))];
    }
}
