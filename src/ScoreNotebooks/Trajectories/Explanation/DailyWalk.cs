namespace ScoreNotebooks;

/// <summary>Follows a change of the total from day to day.</summary>
internal static class DailyWalk
{
    private const int MostPlayersEnumerated = 12;
    private const int SampledOrders = 400;

    /// <summary>The change of every day that has a total along all paths, each path with its weight.</summary>
    internal static IReadOnlyList<DailyChange> Of(ChangeExplanation change, CancellationToken cancellation)
    {
        var days = DaysWithTotal(change);
        var walked = new List<DailyChange>();
        for (var i = 1; i < days.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            walked.Add(Step(change, days[i - 1], days[i]));
        }

        return walked;
    }

    private static List<DateOnly> DaysWithTotal(ChangeExplanation change)
    {
        var first = change.Paths[0].Trajectory.Days[0];
        var totals = change.Paths.Select(path => path.Trajectory.Totals(change.Shop)).ToList();
        var step = change.From <= change.To ? 1 : -1;
        var days = new List<DateOnly>();
        for (var day = change.From; ; day = day.AddDays(step))
        {
            if (totals.All(total => !double.IsNaN(total.Span[day.DayNumber - first.DayNumber]))) days.Add(day);
            if (day == change.To) return days;
        }
    }

    private static DailyChange Step(ChangeExplanation change, DateOnly before, DateOnly day)
    {
        var shares = new Dictionary<string, DailyShare>(StringComparer.Ordinal);
        var total = 0.0;
        foreach (var path in change.Paths)
        {
            var totals = path.Trajectory.Totals(change.Shop).Span;
            var (from, to) = (path.Trajectory.History.IndexOfDay(before), path.Trajectory.History.IndexOfDay(day));
            total += path.Weight * (totals[to] - totals[from]);
            foreach (var (id, title, points) in Shares(path.Trajectory, path.Trajectory.History.IndexOfShop(change.Shop), from, to))
                shares[id] = new DailyShare(id, title, (shares.GetValueOrDefault(id)?.Points ?? 0) + (path.Weight * points));
        }

        return new DailyChange(day, total, [.. shares.Values.Where(share => share.Points != 0)]);
    }

    private static IEnumerable<(string Id, BilingualText Title, double Points)> Shares(Trajectory trajectory, int shop, int from, int to)
    {
        var compiled = trajectory.Compiled;
        var game = new GapGame(compiled, trajectory.RegistersOn(shop, from), trajectory.RegistersOn(shop, to));
        var values = Values(game, ChangeUnderModel.IsAdditive(trajectory.Model));
        var parts = compiled.Metrics.Select(metric => (metric.Metric.Id, metric.Metric.Title))
            .Concat(compiled.Rules.Select(rule => (rule.Id, rule.Title))).ToList();
        return game.Players.Select((place, player) => (parts[place].Id, parts[place].Title, values[player]));
    }

    private static double[] Values(GapGame game, bool isAdditive)
    {
        if (game.Players.Count == 0) return [];
        if (game.Players.Count <= MostPlayersEnumerated) return ShapleyValue.Exact(game.AllCoalitions());
        // In an additive model an order gives the same as any other.
        var orders = game.MarginalsInOrders(isAdditive ? 2 : SampledOrders, new Random(1));
        return [.. game.Players.Select((_, player) => orders.Average(order => order[player]))];
    }
}
