namespace ScoreNotebooks;

/// <summary>Scenarios in which a shop gets as good as it, or another, has shown to be possible.</summary>
internal sealed class PlausibleImprovement(Trajectory trajectory, int shop, ShopFit fit)
{
    private const int DaysLookedAt = 240;
    private const double BestQuarter = 0.75;

    private readonly string _shop = trajectory.Shops[shop];
    private readonly DateOnly _first = trajectory.Days[^1].AddDays(1);

    /// <summary>Every metric at the best quartile of its own windowed values of the last 240 days, where that is better than what is expected.</summary>
    /// <param name="usual">What each metric is expected to come to when nothing changes.</param>
    internal Scenario OwnBest(IReadOnlyDictionary<string, double> usual) =>
        With(usual, BestQuartile).Called("every metric is at its own best quarter", "各指标达到自身最好的四分之一水平");

    /// <summary>Every metric as the best other shop has it now, where that is better; null when no other shop has a higher total.</summary>
    /// <param name="usual">What each metric is expected to come to when nothing changes.</param>
    internal Scenario? BestShop(IReadOnlyDictionary<string, double> usual)
    {
        var own = trajectory.Totals(_shop).Span[^1];
        var best = trajectory.Shops.Where(other => other != _shop).Select(other => (Shop: other, Total: trajectory.Totals(other).Span[^1]))
            .Where(other => other.Total > own || (double.IsNaN(own) && !double.IsNaN(other.Total))).OrderByDescending(other => other.Total).FirstOrDefault();
        if (best.Shop is null) return null;
        return With(usual, metric => trajectory.Values(best.Shop, metric.Id).Span[^1]).Called($"every metric is as good as {best.Shop} has it now", $"各指标达到{best.Shop}目前的水平");
    }

    // Metrics that count the same outcomes are taken in the model's order, as long as there is room for them.
    private Scenario With(IReadOnlyDictionary<string, double> usual, Func<Metric, double> reachable)
    {
        var scenario = Scenario.From(_first);
        var taken = new List<(MetricRate Rate, double Share)>();
        foreach (var metric in trajectory.Model.Metrics)
        {
            if (MetricRate.Of(metric, fit.Streams, trajectory.History) is not { } rate) continue;
            var value = Math.Clamp(reachable(metric), rate.Least, rate.Greatest);
            var isBetter = metric.Direction == Direction.Benefit ? value > usual[metric.Id] : value < usual[metric.Id];
            if (!isBetter || !HasRoom(rate, value * rate.PerUnit, taken)) continue;
            taken.Add((rate, value * rate.PerUnit));
            scenario = scenario.Set(metric.Id, value);
        }

        return scenario;
    }

    private static bool HasRoom(MetricRate rate, double share, List<(MetricRate Rate, double Share)> taken)
    {
        var same = taken.Where(other => other.Rate.Process == rate.Process).ToList();
        if (rate.Outcomes.Count == 0) return same.Count == 0;
        var isFree = !same.Exists(other => other.Rate.Outcomes.Zip(rate.Outcomes, (one, two) => one && two).Any(both => both));
        var leavesSome = Enumerable.Range(0, rate.Outcomes.Count).Any(outcome => !rate.Outcomes[outcome] && !same.Exists(other => other.Rate.Outcomes[outcome]));
        return isFree && leavesSome && same.Sum(other => other.Share) + share <= 1;
    }

    private double BestQuartile(Metric metric)
    {
        var values = trajectory.Values(_shop, metric.Id).Span;
        double[] ascending = [.. values[Math.Max(0, values.Length - DaysLookedAt)..].ToArray().Where(value => !double.IsNaN(value)).Order()];
        return ascending.Length == 0 ? double.NaN : Quantile.Of(ascending, metric.Direction == Direction.Benefit ? BestQuarter : 1 - BestQuarter);
    }
}
