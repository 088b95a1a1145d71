namespace ScoreNotebooks;

/// <summary>Sets weights beside indices and correlations, for the total and for every dimension of several parts.</summary>
internal sealed class ImportanceAnalysis
{
    private readonly Scoreboard _scores;
    private readonly OpenScore _score;
    private readonly VarianceIndices? _exact;
    private readonly VarianceSettings _settings;

    internal ImportanceAnalysis(Scoreboard scores, OpenScore score, VarianceSettings settings)
    {
        _scores = scores;
        _score = score;
        _settings = settings;
        _exact = ExactVariance.Of(scores, score, null);
    }

    private ScoreModel Model => _scores.Model;

    internal IReadOnlyList<ImportanceLevel> Levels(IProgress<double>? progress, CancellationToken cancellation)
    {
        // The parts of a flat root are the metrics of the first table.
        var isFlat = Model.Root.Parts.All(part => part is MetricPart);
        var dimensions = Model.Dimensions
            .Where(dimension => dimension.Parts.Count(part => part.Weight > 0) > 1 && !(isFlat && dimension == Model.Root)).ToList();
        var levels = new List<ImportanceLevel> { OfMetrics(cancellation) };
        foreach (var dimension in dimensions)
        {
            progress?.Report((double)levels.Count / (dimensions.Count + 1));
            levels.Add(OfParts(dimension, cancellation));
        }

        progress?.Report(1);
        return levels;
    }

    private ImportanceLevel OfMetrics(CancellationToken cancellation)
    {
        var weights = Model.NominalWeights();
        var metrics = Model.Metrics.Where(metric => weights[metric.Id] > 0).ToList();
        var (first, total, method) = OfGroups(Model.Root, [.. metrics.Select(metric => new[] { metric.Id })], cancellation);
        return new ImportanceLevel(
            Model.Root.Id, Model.Root.Title,
            [.. metrics.Select((metric, i) => new PartImportance(
                metric.Id, metric.Title, weights[metric.Id], first[i], total[i], Correlation(_scores.Points(metric.Id), _scores.Totals)))],
            method, IsOfMetrics: true);
    }

    private ImportanceLevel OfParts(Dimension dimension, CancellationToken cancellation)
    {
        var parts = dimension.Parts.Zip(dimension.NormalisedWeights()).Where(part => part.Second > 0).ToList();
        var (first, total, method) = OfGroups(dimension, [.. parts.Select(part => MetricsOf(part.First))], cancellation);
        var score = _scores.DimensionScores(dimension.Id);
        return new ImportanceLevel(
            dimension.Id, dimension.Title,
            [.. parts.Select((part, i) => new PartImportance(
                part.First.Id, Model.TitleOf(part.First.Id), part.Second, first[i], total[i], Correlation(ScoresOf(_scores, part.First), score)))],
            method, IsOfMetrics: false);
    }

    private (IndexEstimate[] First, IndexEstimate[] Total, VarianceMethod Method) OfGroups(
        Dimension dimension, IReadOnlyList<string[]> groups, CancellationToken cancellation)
    {
        var inputs = groups.Select(group => group.Select(InputOf).Where(input => input >= 0).Distinct().ToArray()).ToList();
        if (Exactly(dimension, inputs) is { } exact) return exact;
        var problem = VarianceProblem.Over(_score.Inputs, 1, _score.ScoreOf(dimension.Id)) with { Inputs = inputs };
        var estimate = VarianceSampling.Run(problem, _settings, null, cancellation)[0];
        return ([.. inputs.Select((_, i) => estimate.FirstOf(i))], [.. inputs.Select((_, i) => estimate.TotalOf(i))], VarianceMethod.Sampled);
    }

    // In a sum throughout, what several metrics cause is the sum of what each does, at every level of the tree; of a product
    // that is so only for single metrics in the total.
    private (IndexEstimate[], IndexEstimate[], VarianceMethod)? Exactly(Dimension dimension, List<int[]> inputs)
    {
        var isSharedOut = inputs.Sum(group => group.Length) == inputs.SelectMany(group => group).Distinct().Count();
        if (_exact is not { } exact || !isSharedOut) return null;
        if (exact.Method == VarianceMethod.ExactSum)
        {
            var parts = inputs.Select(group => group.Sum(input => exact.Inputs[input].First.Value)).ToList();
            IndexEstimate[] shares = [.. parts.Select(part => IndexEstimate.Exact(parts.Sum() > 0 ? part / parts.Sum() : double.NaN))];
            return (shares, shares, exact.Method);
        }

        if (dimension != Model.Root || inputs.Any(group => group.Length > 1)) return null;
        IndexEstimate[] Of(Func<SobolIndex, IndexEstimate> index) =>
            [.. inputs.Select(group => group.Length == 0 ? IndexEstimate.Exact(0) : index(exact.Inputs[group[0]]))];
        return (Of(index => index.First), Of(index => index.Total), exact.Method);
    }

    private int InputOf(string metric)
    {
        for (var input = 0; input < _score.Metrics.Count; input++)
            if (_score.Metrics[input].Readers.Any(reader => reader.Metric.Id == metric)) return input;
        return -1;
    }

    private static string[] MetricsOf(ScorePart part) => part is Dimension below
        ? [.. below.SelfAndBelow().SelectMany(node => node.Parts).OfType<MetricPart>().Select(metric => metric.Id)]
        : [part.Id];

    /// <summary>The points of a metric or the score of a dimension for each shop.</summary>
    internal static ReadOnlyMemory<double> ScoresOf(Scoreboard scores, ScorePart part) =>
        part is Dimension ? scores.DimensionScores(part.Id) : scores.Points(part.Id);

    private static double Correlation(ReadOnlyMemory<double> first, ReadOnlyMemory<double> second)
    {
        var rows = Enumerable.Range(0, first.Length).Where(row => !double.IsNaN(first.Span[row]) && !double.IsNaN(second.Span[row])).ToList();
        return rows.Count < 3
            ? double.NaN
            : MathNet.Numerics.Statistics.Correlation.Pearson(rows.Select(row => first.Span[row]), rows.Select(row => second.Span[row]));
    }
}
