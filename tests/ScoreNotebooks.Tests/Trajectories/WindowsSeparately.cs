namespace ScoreNotebooks.Tests.Trajectories;

/// <summary>
/// The slow way to a trajectory: for one day, each metric's window summed by itself in a loop, put into a table in
/// which every metric has columns of its own, and that table scored.
/// </summary>
internal static class WindowsSeparately
{
    internal static Scoreboard Score(ScoreModel model, ShopHistory history, int day, bool partialWindows = false, double leastShareOfDays = 0)
    {
        var columns = new List<TableColumn>();
        foreach (var metric in model.Metrics)
        {
            var window = metric.Window ?? new MetricWindow(30);
            foreach (var column in metric.Value.Columns) Add(column, column, window);
            if (metric.MinimumSample is not null) Add("all", $"all_{metric.Id}", window);
        }

        if (model.Adjustments.Count > 0) Add("occasions", "occasions", new MetricWindow(30));
        foreach (var column in new[] { "orders", "bad" })
            if (history.Columns.Any(known => known.Name == column)) Add(column, column, new MetricWindow(30));
        return Separated(model).Score(new ShopTable(history.Shops, columns));

        void Add(string from, string name, MetricWindow window) => columns.Add(new TableColumn(
            name, UnitOf(history, from),
            Enumerable.Range(0, history.Shops.Count).Select(shop => Sum(history, shop, from, day, window, partialWindows, leastShareOfDays)).ToArray()));
    }

    internal static ScoreModel Separated(ScoreModel model) => model with
    {
        Metrics =
        [
            .. model.Metrics.Select(metric => metric.MinimumSample is { } sample
                ? metric with { MinimumSample = sample with { Count = Formula.Parse($"all_{metric.Id}") } }
                : metric),
        ],
    };

    internal static double Sum(ShopHistory history, int shop, string name, int day, MetricWindow window, bool partialWindows, double leastShareOfDays)
    {
        var mean = history.Means.FirstOrDefault(mean => mean.Name == name);
        var amounts = history.Amounts(history.Shops[shop], mean?.Sum ?? name).ToArray();
        var numbers = mean is null ? amounts : history.Amounts(history.Shops[shop], mean.Number).ToArray();
        var (first, last) = (day - window.Lag - window.Days + 1, day - window.Lag);
        if (first < FirstDayWithData(history, shop) && !partialWindows) return double.NaN;
        var there = Enumerable.Range(first, window.Days)
            .Where(at => at >= 0 && at <= last && !double.IsNaN(amounts[at]) && !double.IsNaN(numbers[at])).ToArray();
        if (there.Length == 0 || there.Length * 10m < (decimal)leastShareOfDays * 10 * window.Days) return double.NaN;
        var sum = there.Sum(at => amounts[at]);
        if (mean is null) return sum;
        var number = there.Sum(at => numbers[at]);
        return number > 0 ? sum / number : double.NaN;
    }

    private static int FirstDayWithData(ShopHistory history, int shop) => Enumerable.Range(0, history.Days.Count)
        .Where(day => history.Columns.Any(column => !double.IsNaN(column.Amounts.Span[shop * history.Days.Count + day])))
        .DefaultIfEmpty(history.Days.Count).First();

    private static Unit UnitOf(ShopHistory history, string name) =>
        history.Columns.First(column => column.Name == name || column.Name == $"{name}合计").Unit;
}
