namespace ScoreNotebooks.Tests.Trajectories.Forecasting;

/// <summary>A history with every column that the model of six factors reads.</summary>
internal static class MadeShops
{
    internal static readonly DateOnly FirstDay = new(2026, 1, 1);

    internal static ShopHistory Like(ScoreModel model, int days, int seed, int shops = 1, IReadOnlyList<HistoryEvent>? events = null)
    {
        var random = new Random(seed);
        var columns = new Dictionary<string, double[]>();
        for (var at = 0; at < shops * days; at++)
        {
            var reviews = 8 + random.Next(20);
            var bad = random.Next(3);
            Put("好评数量", at, reviews - bad - 2);
            Put("中评数量", at, 2);
            Put("差评数量", at, bad);
            var orders = 20 + random.Next(20);
            Put("订单处理数量", at, orders);
            Put("订单完成数量", at, orders - random.Next(4));
            foreach (var metric in model.Metrics.Where(metric => metric.Value.IsColumn))
            {
                var cases = random.Next(15);
                Put(metric.Value.Columns[0] + "次数", at, cases);
                Put(metric.Value.Columns[0] + "合计", at, metric.Unit switch
                {
                    MetricUnit.Stars => Enumerable.Range(0, cases).Sum(_ => 3 + random.Next(3)),
                    MetricUnit.Share => Enumerable.Range(0, cases).Count(_ => random.Next(4) == 0),
                    _ => 20 * cases * (0.5 + random.NextDouble()),
                });
            }
        }

        return new ShopHistory(
            [.. Enumerable.Range(0, shops).Select(shop => $"shop {shop}")], FirstDay,
            [.. columns.Select(column => new HistoryColumn(column.Key, column.Key.StartsWith("平均发货时长合计", StringComparison.Ordinal) ? Unit.Hours : Unit.Number, column.Value))], events: events);

        void Put(string name, int at, double amount)
        {
            if (!columns.TryGetValue(name, out var amounts)) columns[name] = amounts = new double[shops * days];
            amounts[at] = amount;
        }
    }
}
