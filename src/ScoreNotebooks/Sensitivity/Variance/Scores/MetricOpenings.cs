namespace ScoreNotebooks;

/// <summary>Settles which metrics of a shop are left open and what values each can take.</summary>
internal sealed class MetricOpenings
{
    private readonly Scoreboard _scores;
    private readonly int _shop;
    private readonly ScoreUncertainty _uncertainty;
    private readonly List<Metric> _missing = [];
    private readonly List<Metric> _alike = [];

    internal MetricOpenings(Scoreboard scores, int shop, ScoreUncertainty uncertainty)
    {
        _scores = scores;
        _shop = shop;
        _uncertainty = uncertainty;
        foreach (var id in uncertainty.Stated.Keys.Concat(uncertainty.Correlations.SelectMany(pair => new[] { pair.First, pair.Second })))
            scores.Model.Metric(id);
    }

    internal IEnumerable<OpenMetric> Find(CompiledModel compiled)
    {
        foreach (var readers in compiled.Metrics.GroupBy(metric => metric.Value))
        {
            if (compiled.Program.Operations[readers.Key].Kind == ScoreOperationKind.Constant) continue;
            if (DistributionOf([.. readers.Select(reader => reader.Metric)]) is not { } distribution) continue;
            var metrics = readers.Select(reader => reader.Metric).ToList();
            var title = new BilingualText(
                string.Join(", ", metrics.Select(metric => metric.Title.English)), string.Join("、", metrics.Select(metric => metric.Title.Chinese)));
            yield return new OpenMetric(new UncertainInput(metrics[0].Id, title, distribution), readers.Key, [.. readers]);
        }
    }

    internal IReadOnlyList<BilingualText> Notes(ScoreModel model)
    {
        var notes = new List<BilingualText>();
        if (_missing.Count > 0)
            notes.Add(new BilingualText(
                $"{_scores.Shops[_shop]} has no value for {English(_missing)}; it stays missing.",
                $"{_scores.Shops[_shop]}缺少{Chinese(_missing)}，按缺失处理，不参与变动。"));
        if (_alike.Count > 0)
            notes.Add(new BilingualText(
                $"The same for all shops of the table, so it does not vary: {English(_alike)}.",
                $"表中各店相同、因此不变动：{Chinese(_alike)}。"));
        if (model.Metrics.Any(metric => metric.Normalisation.IsSampleBased))
            notes.Add(new BilingualText(
                "What shops are compared with (the table's sample) is held fixed while values vary.", "数值变动时，用于比较的样本（表中各店）保持不变。"));
        return notes;
    }

    private Distribution? DistributionOf(IReadOnlyList<Metric> readers)
    {
        foreach (var reader in readers)
            if (_uncertainty.Stated.TryGetValue(reader.Id, out var stated)) return stated;
        if (_uncertainty.MetricsFrom == MetricRange.None) return null;
        var values = _scores.Values(readers[0].Id).ToArray();
        if (double.IsNaN(values[_shop]))
        {
            _missing.Add(readers[0]);
            return null;
        }

        var present = values.Where(value => !double.IsNaN(value)).ToArray();
        if (present.Min() == present.Max())
        {
            _alike.Add(readers[0]);
            return null;
        }

        return _uncertainty.MetricsFrom == MetricRange.AsSeen ? Distribution.Empirical(present) : Distribution.Uniform(present.Min(), present.Max());
    }

    private static string English(List<Metric> metrics) => string.Join(", ", metrics.Select(metric => metric.Title.English));

    private static string Chinese(List<Metric> metrics) => string.Join("、", metrics.Select(metric => metric.Title.Chinese));
}
