namespace ScoreNotebooks;

/// <summary>Draws what sales and score may come to in the rest of a cycle.</summary>
internal sealed class OutlookRun(
    Assessment assessment, CycleAssessment running, Trajectory scores, string shop, Scenario scenario, CancellationToken cancellation)
{
    private const int MostPaths = 4000;
    private static readonly double[] Levels = [0.05, 0.5, 0.95];

    internal AssessmentOutlook Of(string? sales)
    {
        var nodes = running.Nodes.Where(node => node.MonthsLeft > 0 && node.Target.IsAssessed && node.Day > assessment.AsOf).ToList();
        var days = running.Cycle.To.DayNumber - assessment.AsOf.DayNumber;
        if (days < 1) return new AssessmentOutlook(assessment, [], [], double.NaN, []);
        var pace = sales is null ? assessment.Outlook() : null;
        var (months, passes) = Scores(days);
        var method = new BilingualText(
            $"Drawn from the shop's own days up to {Formats.Day(assessment.AsOf)} ({MostPaths:N0} courses); in brackets the band that holds 90 of 100.",
            $"由店铺截至 {Formats.Day(assessment.AsOf)} 的每日数据抽取 {MostPaths:N0} 条走势得出；方括号内为包含 90% 走势的区间。");
        return new AssessmentOutlook(
            assessment, pace?.Nodes ?? SalesAt(nodes, sales!), months, passes,
            [method, .. pace?.Method ?? [], ForecastMethod.Of(scores), .. scores.Assumptions]);
    }

    private (IReadOnlyList<ScoreOutlook> Months, double Passes) Scores(int days)
    {
        var forecast = scores.Forecast(days, scenario, MostPaths);
        var totals = forecast.TotalsOf(scores.History.IndexOfShop(shop), cancellation);
        var target = running.Cycle.Standard!.Thresholds.Score;
        var open = running.Months.Select((month, at) => (month.Month, At: at)).Where(month => running.Months[month.At].State != MonthState.Over).ToList();
        var months = new List<ScoreOutlook>();
        foreach (var (month, _) in open)
        {
            var ofDay = OfDay(totals, month.LastDay).ToArray();
            var below = ofDay.Count(total => Math.Round(total, 9) < target);
            var quantiles = QuantilesOf(ofDay);
            months.Add(new ScoreOutlook(month, quantiles[0], quantiles[1], quantiles[2], (double)below / MostPaths));
        }

        return (months, PassShare(totals, open, target));
    }

    /// <summary>The share of courses that pass the test with the months that are over: months of one course belong together.</summary>
    private double PassShare(double[] totals, IReadOnlyList<(CalendarMonth Month, int At)> open, double target)
    {
        var rules = new CycleRules(running.Cycle, assessment.Reading);
        var passed = 0;
        for (var path = 0; path < MostPaths; path++)
        {
            bool[] fails = [.. running.Months.Select(month => month.FailsScore)];
            foreach (var (month, at) in open) fails[at] = IsFailed(OfDay(totals, month.LastDay)[path], target);
            if (rules.PassesScore(new CycleCourse([], fails, []), assessment.Reading.FailedMonths)) passed++;
        }

        return (double)passed / MostPaths;
    }

    private bool IsFailed(double total, double target) =>
        double.IsNaN(total) ? assessment.Reading.MonthWithoutScoreFails : Math.Round(total, 9) < target;

    private ReadOnlySpan<double> OfDay(double[] drawn, DateOnly day) =>
        drawn.AsSpan((day.DayNumber - assessment.AsOf.DayNumber - 1) * MostPaths, MostPaths);

    /// <summary>What is sold from today to each node: the windows of a small model that end on the node and begin tomorrow.</summary>
    private IReadOnlyList<NodeOutlook> SalesAt(IReadOnlyList<SalesNode> nodes, string column)
    {
        if (nodes.Count == 0) return [];
        var lengths = nodes.Select(node => node.Day.DayNumber - assessment.AsOf.DayNumber).ToList();
        var model = SalesModel.Of(lengths);
        var trajectory = model.Trajectory(SalesModel.HistoryOf(scores.History, shop, column), partialWindows: true);
        var forecast = new Forecast(trajectory, lengths.Max(), scenario.OfVolume(), MostPaths, 1);
        var registers = model.Metrics.Select(metric => trajectory.Compiled.Metrics.First(known => known.Metric.Id == metric.Id).Value).ToList();
        var drawn = forecast.ShopOf(0).Draw(registers, cancellation);
        return [.. nodes.Select((node, at) => NodeOf(node, OfDay(drawn[at], node.Day)))];
    }

    private static NodeOutlook NodeOf(SalesNode node, ReadOnlySpan<double> sums)
    {
        var sold = sums.ToArray().Select(sum => node.Sales + sum).ToArray();
        var quantiles = QuantilesOf(sold);
        return new NodeOutlook(node, quantiles[0], quantiles[1], quantiles[2], (double)sold.Count(node.Target.IsMetBy) / sold.Length);
    }

    private static double[] QuantilesOf(double[] drawn)
    {
        var quantiles = new double[Levels.Length];
        new SampleQuantiles().Of(drawn, Levels, quantiles);
        return quantiles;
    }
}
