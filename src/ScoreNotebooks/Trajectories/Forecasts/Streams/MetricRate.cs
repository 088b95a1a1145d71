namespace ScoreNotebooks;

/// <summary>Where in a shop's daily processes the rate of a metric sits.</summary>
/// <param name="Process">The process.</param>
/// <param name="Outcomes">For outcomes, which of them the metric counts; empty otherwise.</param>
/// <param name="PerUnit">The rate of the process that one unit of the metric is.</param>
/// <param name="Least">The least value the metric can have.</param>
/// <param name="Greatest">The greatest value the metric can have.</param>
internal sealed record MetricRate(DailyProcess Process, IReadOnlyList<bool> Outcomes, double PerUnit, double Least, double Greatest)
{
    /// <summary>The place of a metric's rate; null when its value is no single rate of the shop's days.</summary>
    internal static MetricRate? Of(Metric metric, ShopStreams streams, ShopHistory history)
    {
        if (metric.Value.IsColumn) return OfColumn(metric, streams, history);
        var (node, factor) = WithoutFactor(metric.Value.Root);
        if (node is not FormulaNode.Binary { Operator: FormulaOperator.Divide } ratio) return null;
        return LinearForm.Of(ratio.Left) is { } above && LinearForm.Of(ratio.Right) is { } below
            ? OfRatio(above, below, factor, streams)
            : null;
    }

    private static MetricRate? OfColumn(Metric metric, ShopStreams streams, ShopHistory history)
    {
        var name = metric.Value.Columns[0];
        if (history.FindMean(name) is { } mean)
        {
            if (streams.Find(mean.Sum) is not { } sum) return null;
            return streams.ProcessOf(sum) switch
            {
                DailyProcess.CaseMean measured => new MetricRate(measured, [], 1, measured.Low, measured.High),
                DailyProcess.OutcomeSplit split => new MetricRate(split, [.. split.Outcomes.Select(outcome => outcome == sum)], 1, 0, 1),
                _ => null,
            };
        }

        if (streams.Find(name) is not { } column) return null;
        var days = WindowedModel.WindowOf(metric).Days;
        return streams.ProcessOf(column) switch
        {
            DailyProcess.CaseCount { Per: null } count => new MetricRate(count, [], 1.0 / days, 0, double.PositiveInfinity),
            DailyProcess.CaseMean { Cases: null } amount => new MetricRate(amount, [], 1.0 / days, amount.Low, amount.High),
            _ => null,
        };
    }

    private static MetricRate? OfRatio(Dictionary<string, double> above, Dictionary<string, double> below, double factor, ShopStreams streams)
    {
        foreach (var process in streams.Processes)
        {
            if (process is DailyProcess.CaseCount { Per: { } per } count && IsOnly(above, streams.Columns[count.Column].Name) is { } one && IsOnly(below, streams.Columns[per].Name) is { } other)
                return new MetricRate(process, [], other / (factor * one), 0, double.PositiveInfinity);
            if (process is not DailyProcess.OutcomeSplit split) continue;
            if (Weights(above, split, streams) is not { } counted || Weights(below, split, streams) is not { } all) continue;
            var weight = counted.Max();
            if (weight <= 0 || all[0] <= 0 || all.Any(known => known != all[0]) || counted.Any(known => known != 0 && known != weight)) continue;
            var greatest = factor * weight / all[0];
            return new MetricRate(split, [.. counted.Select(known => known != 0)], 1 / greatest, 0, greatest);
        }

        return null;
    }

    private static double? IsOnly(Dictionary<string, double> form, string column) =>
        form.Count == 1 && form.TryGetValue(column, out var number) && number > 0 ? number : null;

    /// <summary>How often a sum of columns counts each outcome; null when it reads other columns too.</summary>
    private static double[]? Weights(Dictionary<string, double> form, DailyProcess.OutcomeSplit split, ShopStreams streams)
    {
        var weights = new double[split.Outcomes.Count];
        foreach (var (name, number) in form)
        {
            var column = streams.Find(name);
            var outcome = column is null ? -1 : split.Outcomes.ToList().IndexOf(column);
            if (outcome >= 0) weights[outcome] += number;
            else if (column == split.Cases) for (var i = 0; i < weights.Length; i++) weights[i] += number;
            else return null;
        }

        return weights;
    }

    private static (FormulaNode Node, double Factor) WithoutFactor(FormulaNode node) => node switch
    {
        FormulaNode.Binary { Operator: FormulaOperator.Multiply, Left: FormulaNode.Number number } product => (product.Right, number.Value),
        FormulaNode.Binary { Operator: FormulaOperator.Multiply, Right: FormulaNode.Number number } product => (product.Left, number.Value),
        _ => (node, 1),
    };
}
