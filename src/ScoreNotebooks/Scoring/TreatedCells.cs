namespace ScoreNotebooks;

/// <summary>Everything that the treatment of outliers did to the values of a table.</summary>
/// <param name="Cells">Every value changed, by metric in the model's order, then by shop in the table's.</param>
/// <param name="Metrics">Every metric that has a treatment, in the model's order, whether or not anything was changed.</param>
public sealed partial record TreatedCells(IReadOnlyList<TreatedCell> Cells, IReadOnlyList<TreatedMetric> Metrics)
{
    internal static TreatedCells Of(Scoreboard scores)
    {
        var treated = scores.Compiled.Metrics.Where(metric => metric.Metric.Treatment is not null).ToList();
        var values = scores.Compiled.Program.Evaluate(
            scores.Columns, [.. treated.SelectMany(metric => new[] { metric.Value, metric.Treated })], scores.Sample);
        var cells = new List<TreatedCell>();
        var metrics = new List<TreatedMetric>();
        for (var i = 0; i < treated.Count; i++)
        {
            var (before, after) = (values[2 * i], values[2 * i + 1]);
            var earlier = cells.Count;
            for (var row = 0; row < before.Length; row++)
                if (!before[row].Equals(after[row])) cells.Add(new TreatedCell(scores.Shops[row], treated[i].Metric, before[row], after[row]));
            var bounds = scores.Sample.BoundsOf(treated[i].Value, treated[i].Metric.Treatment!);
            metrics.Add(new TreatedMetric(
                treated[i].Metric, before.Count(value => !double.IsNaN(value)), cells.Count - earlier, bounds.Low, bounds.High,
                Shape(before), Shape(after), bounds.IsEnough));
        }

        return new TreatedCells(cells, metrics);
    }

    private static SampleShape Shape(double[] values) => SampleShape.Of(values.Where(value => !double.IsNaN(value)));
}
