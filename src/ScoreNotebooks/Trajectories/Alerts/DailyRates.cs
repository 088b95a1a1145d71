namespace ScoreNotebooks;

/// <summary>A metric of a shop day by day, before any window: amounts and the cases they are of. Only days with cases.</summary>
internal sealed class DailyRates
{
    /// <summary>The mean distance of two independent standard normal numbers, 2/√π: the constant d₂ of moving ranges of two.</summary>
    internal const double MeanRange = 1.1283791670955126;

    private DailyRates(Metric metric, CountFamily family, int[] days, double[] amounts, double[] cases)
    {
        (Metric, Family, Days, Amounts, Cases) = (metric, family, days, amounts, cases);
        Level = amounts.Sum() / cases.Sum();
    }

    internal Metric Metric { get; }

    internal CountFamily Family { get; }

    /// <summary>The positions of the days that have cases.</summary>
    internal int[] Days { get; }

    internal double[] Amounts { get; }

    internal double[] Cases { get; }

    internal int Count => Days.Length;

    /// <summary>Whether the days are of several cases.</summary>
    internal bool IsMean => Cases.Any(cases => cases != 1);

    /// <summary>The rate over all days.</summary>
    internal double Level { get; }

    /// <summary>The days of a metric; days without data or without cases are left out.</summary>
    internal static DailyRates Of(Trajectory trajectory, string shop, Metric metric)
    {
        var row = trajectory.History.IndexOfShop(shop);
        var names = trajectory.Compiled.Model.Metric(metric.Id).Value.Columns;
        var columns = names.Zip(trajectory.ColumnsOf(metric)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        var formula = trajectory.Compiled.Model.Metric(metric.Id).Value;
        var ratio = RatioOfSums.Of(formula, name => columns[name]?.Number is not null);
        var (days, amounts, cases) = (new List<int>(), new List<double>(), new List<double>());
        for (var day = 0; day < trajectory.Days.Count; day++)
        {
            var sums = columns.ToDictionary(column => column.Key, column => column.Value?.Over(row, day, day) ?? default, StringComparer.Ordinal);
            if (sums.Values.Any(sum => sum.Days == 0)) continue;
            var number = ratio?.Cases(name => sums[name]) ?? 1;
            var amount = ratio?.Amounts(name => sums[name]) ?? RatioOfSums.Evaluate(formula.Root, name => Value(sums[name], columns[name]!));
            if (!(number > 0) || double.IsNaN(amount)) continue;
            days.Add(day);
            amounts.Add(amount);
            cases.Add(number);
        }

        return new DailyRates(metric, FamilyOf(metric, ratio is not null, amounts, cases), [.. days], [.. amounts], [.. cases]);
    }

    /// <summary>Days made by hand, one after the other.</summary>
    internal static DailyRates Made(Metric metric, CountFamily family, double[] amounts, double[] cases) =>
        new(metric, family, [.. Enumerable.Range(0, amounts.Length)], amounts, cases);

    internal double Rate(int at) => Amounts[at] / Cases[at];

    /// <summary>The variance that one case has by chance when the rate is at a level; of a mean, 1.</summary>
    internal double VariancePerCase(double level) => Family switch
    {
        CountFamily.Binomial => Math.Max(0, level * (1 - level)),
        CountFamily.Poisson => Math.Max(0, level),
        _ => 1,
    };

    /// <summary>
    /// How much more neighbouring days differ than by chance, as a factor on the variance, at least 1; of a mean, the
    /// variance of one case. From the mean difference of days that follow one another, which a shift of the level hardly moves.
    /// </summary>
    internal double Dispersion()
    {
        var perCase = VariancePerCase(Level);
        if (Count < 2 || !(perCase > 0)) return Family == CountFamily.Normal ? 0 : 1;
        var sum = 0.0;
        for (var at = 1; at < Count; at++)
            sum += Math.Abs(Rate(at) - Rate(at - 1)) / Math.Sqrt(perCase * ((1 / Cases[at]) + (1 / Cases[at - 1])) / 2);
        var sigma = sum / (Count - 1) / MeanRange;
        return Family == CountFamily.Normal ? sigma * sigma : Math.Max(1, sigma * sigma);
    }

    private static double Value(WindowSum sum, WindowedColumn column) => column.Number is null ? sum.Sum : sum.Number > 0 ? sum.Sum / sum.Number : double.NaN;

    private static CountFamily FamilyOf(Metric metric, bool isRatio, List<double> amounts, List<double> cases)
    {
        var areCounts = amounts.All(amount => amount >= 0 && amount == Math.Floor(amount));
        if (isRatio && metric.Unit == MetricUnit.Share && areCounts && amounts.Zip(cases).All(day => day.First <= day.Second)) return CountFamily.Binomial;
        return !isRatio && metric.Value.IsColumn && areCounts ? CountFamily.Poisson : CountFamily.Normal;
    }
}
