namespace ScoreNotebooks;

/// <summary>How the metrics of a table's shops go together, as correlations of a Gaussian copula.</summary>
internal static class TableCorrelations
{
    private const int LeastShops = 4;

    /// <summary>
    /// The rank correlation ρ of each pair of open metrics over the shops that have both, as the correlation 2 sin(πρ/6) of the
    /// normal distributions that would show it (Pearson 1907).
    /// </summary>
    /// <exception cref="WorkbookException">There are too few shops to tell.</exception>
    internal static IReadOnlyList<InputCorrelation> Of(Scoreboard scores, OpenScore score)
    {
        var ids = score.Metrics.Select(metric => metric.Input.Id).ToList();
        if (scores.Shops.Count < Math.Max(LeastShops, ids.Count + 2))
            throw new WorkbookException(
                FormattableString.Invariant($"The table has {scores.Shops.Count} shops, too few to tell how {ids.Count} metrics go together; at least {Math.Max(LeastShops, ids.Count + 2)} are needed. State the correlations you know with Correlated(\"…\", \"…\", 0.5), or read more shops."),
                FormattableString.Invariant($"表中只有 {scores.Shops.Count} 家店，不足以判断 {ids.Count} 项指标之间的关联，至少需要 {Math.Max(LeastShops, ids.Count + 2)} 家。请用 Correlated(\"…\", \"…\", 0.5) 给出已知的相关系数，或读入更多店铺。"));
        var pairs = new List<InputCorrelation>();
        for (var first = 0; first < ids.Count; first++)
            for (var second = first + 1; second < ids.Count; second++)
            {
                var rank = MathNet.Numerics.Statistics.Correlation.Spearman(
                    Present(scores, ids[first], ids[second]), Present(scores, ids[second], ids[first]));
                if (double.IsFinite(rank) && rank != 0) pairs.Add(new InputCorrelation(ids[first], ids[second], 2 * Math.Sin(Math.PI * rank / 6)));
            }

        return pairs;
    }

    /// <summary>Correlations of which some are stated anew.</summary>
    internal static IReadOnlyList<InputCorrelation> Overridden(IReadOnlyList<InputCorrelation> correlations, IReadOnlyList<InputCorrelation> stated) =>
        [.. correlations.Where(pair => !stated.Any(other => Same(pair, other))), .. stated];

    private static bool Same(InputCorrelation pair, InputCorrelation other) =>
        (pair.First == other.First && pair.Second == other.Second) || (pair.First == other.Second && pair.Second == other.First);

    private static IEnumerable<double> Present(Scoreboard scores, string metric, string besides)
    {
        var (values, others) = (scores.Values(metric).ToArray(), scores.Values(besides).ToArray());
        return values.Where((value, shop) => !double.IsNaN(value) && !double.IsNaN(others[shop]));
    }
}
