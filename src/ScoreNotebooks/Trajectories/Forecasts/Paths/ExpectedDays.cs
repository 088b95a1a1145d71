namespace ScoreNotebooks;

/// <summary>The days to come as they are expected: every level on its expected course, every day at its mean.</summary>
internal static class ExpectedDays
{
    /// <summary>For each column one number per day ahead.</summary>
    internal static double[][] Of(ShopFit shop, ScenarioPlan plan)
    {
        var columns = shop.Streams.Columns.Select(_ => new double[plan.Days]).ToArray();
        for (var day = 0; day < plan.Days; day++)
        {
            var weekday = shop.LastDay.AddDays(day + 1).DayOfWeek;
            foreach (var process in shop.Processes)
            {
                switch (process)
                {
                    case ProcessFit.Count count: Count(count, plan, day, weekday, columns); break;
                    case ProcessFit.Split split: Split(split, plan, day, weekday, columns); break;
                    case ProcessFit.Mean mean: Mean(mean, plan, day, weekday, columns); break;
                }
            }
        }

        for (var column = 0; column < columns.Length; column++)
            if (plan.AddedTo(column) is { } added)
                for (var day = 0; day < plan.Days; day++) columns[column][day] += added[day];
        return columns;
    }

    private static double Level(SeriesFit fit, int day) => fit.Link.Rate(fit.Level.Expected(SeriesFit.WeekOf(day + 1)));

    private static void Count(ProcessFit.Count count, ScenarioPlan plan, int day, DayOfWeek weekday, double[][] columns)
    {
        var rate = (plan.RatesOf(count.Process)?[day] ?? RateShift.None).Of(Level(count.Rate, day));
        var cases = count.Process.Per is { } per ? columns[per][day] : 1;
        columns[count.Process.Column][day] = cases * rate * count.Rate.Weekdays[(int)weekday] * (plan.FactorsOf(count.Process)?[day] ?? 1);
    }

    private static void Split(ProcessFit.Split split, ScenarioPlan plan, int day, DayOfWeek weekday, double[][] columns)
    {
        var shares = new double[split.Shares.Count + 1];
        var left = 1.0;
        for (var series = 0; series < split.Shares.Count; series++)
        {
            shares[series] = left * split.Shares[series].On(Level(split.Shares[series], day), weekday);
            left -= shares[series];
        }

        shares[^1] = left;
        OutcomeShift.Apply(shares, plan.OutcomesOf(split.Process), day);
        for (var outcome = 0; outcome < shares.Length; outcome++)
            if (split.Process.Outcomes[outcome] is { } column) columns[column][day] = shares[outcome] * columns[split.Process.Cases][day];
    }

    private static void Mean(ProcessFit.Mean mean, ScenarioPlan plan, int day, DayOfWeek weekday, double[][] columns)
    {
        var place = mean.Level.On(Level(mean.Level, day), weekday);
        var value = mean.Level.Link == Link.LogOdds ? mean.Process.Low + (place * (mean.Process.High - mean.Process.Low)) : place;
        var shifted = (plan.RatesOf(mean.Process)?[day] ?? RateShift.None).Of(value);
        var cases = mean.Process.Cases is { } column ? columns[column][day] : 1;
        columns[mean.Process.Sum][day] = cases * shifted * (plan.FactorsOf(mean.Process)?[day] ?? 1);
    }
}
