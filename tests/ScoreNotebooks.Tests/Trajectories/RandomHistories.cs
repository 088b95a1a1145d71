namespace ScoreNotebooks.Tests.Trajectories;

/// <summary>Random histories for random models: shops that appear late, days without data, amounts on the scale of the model's curves.</summary>
internal static class RandomHistories
{
    internal static readonly DateOnly FirstDay = new(2026, 1, 1);

    /// <summary>A history with every column that the model reads; what the model takes as a rate is given by its sum and number.</summary>
    internal static ShopHistory For(ScoreModel model, Random random, int mostShops = 4, int mostDays = 120, double missing = 0.1)
    {
        var shops = random.Next(1, mostShops + 1);
        var days = random.Next(1, mostDays + 1);
        var firstDays = Enumerable.Range(0, shops).Select(_ => random.Next(3) == 0 ? random.Next(days) : 0).ToArray();
        var rates = model.Metrics
            .Where(metric => metric.Value.IsColumn && metric.Unit is MetricUnit.Stars or MetricUnit.Share or MetricUnit.Hours or MetricUnit.Seconds or MetricUnit.Points)
            .Select(metric => metric.Value.Columns[0]).ToHashSet();
        var columns = new List<HistoryColumn>();
        foreach (var (name, unit) in Columns(model))
        {
            if (!rates.Contains(name))
            {
                columns.Add(new HistoryColumn(name, unit, Amounts(() => name.StartsWith('m') ? 0.7 * random.NextDouble() : random.Next(12))));
                continue;
            }

            columns.Add(new HistoryColumn($"{name}合计", unit, Amounts(() => 40 * random.NextDouble())));
            columns.Add(new HistoryColumn($"{name}次数", Unit.Number, Amounts(() => random.Next(9))));
        }

        return new ShopHistory([.. Enumerable.Range(1, shops).Select(shop => $"shop {shop}")], FirstDay, columns);

        double[] Amounts(Func<double> amount)
        {
            var amounts = new double[shops * days];
            for (var shop = 0; shop < shops; shop++)
                for (var day = 0; day < days; day++)
                    amounts[shop * days + day] = day < firstDays[shop] || random.NextDouble() < missing ? double.NaN : amount();
            return amounts;
        }
    }

    private static IEnumerable<(string Name, Unit Unit)> Columns(ScoreModel model)
    {
        var names = model.Metrics.SelectMany(metric => metric.Value.Columns.Concat(metric.MinimumSample?.Count.Columns ?? []))
            .Concat(model.Adjustments.SelectMany(adjustment => adjustment.Count.Columns))
            .Concat((model.FewOrders?.Formulas ?? []).Concat(model.LowVolume is { } rule ? [rule.Orders, .. rule.Metrics.Select(metric => metric.Bad)] : []).SelectMany(formula => formula.Columns)).Distinct();
        return names.Select(name => (name, UnitOf(model, name)));
    }

    private static Unit UnitOf(ScoreModel model, string column) =>
        model.Metrics.FirstOrDefault(metric => metric.Value.IsColumn && metric.Value.Columns[0] == column)?.Unit switch
        {
            MetricUnit.Share => Unit.Share,
            MetricUnit.Hours => Unit.Hours,
            _ => Unit.Number,
        };
}
