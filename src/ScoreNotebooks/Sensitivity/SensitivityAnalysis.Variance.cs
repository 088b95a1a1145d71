namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    /// <summary>
    /// Which uncertain metrics or weights the variance of a shop's total comes from, or of its gap to another shop: first-order
    /// and total indices of each. In closed form where the total is a weighted arithmetic or geometric mean of independent
    /// metrics; else sampled, as <see cref="GlobalSensitivity.Of"/> does.
    /// </summary>
    /// <param name="shop">The shop whose metrics are left open.</param>
    /// <param name="uncertainty">What is left open; by itself every metric, between the worst and the best shop of the table (<see cref="ScoreUncertainty.Metrics"/>).</param>
    /// <param name="against">Another shop, to ask of the gap: the shop's total less this one's. Its own metrics stay as they are; weights that are left open are those of both.</param>
    /// <param name="samples">The base sample N where it has to be sampled; see <see cref="GlobalSensitivity.Of"/>.</param>
    /// <param name="seed">Another seed gives another, independent sample.</param>
    /// <param name="secondOrder">Also what every pair of inputs does together; always sampled.</param>
    /// <param name="widest">The widest interval that is still good enough: N is doubled until none is wider, up to 1,048,576. Null for N as given.</param>
    /// <param name="progress">Told from time to time what share of the work is done, 0 to 1.</param>
    /// <param name="cancellation">Ends the call early.</param>
    /// <exception cref="WorkbookException">A shop or a metric is unknown, nothing is left open, or inputs are correlated.</exception>
    public VarianceIndices Variance(
        [Choices("Shops")] string shop, ScoreUncertainty? uncertainty = null, [Choices("Shops")] string? against = null,
        int samples = 4096, int seed = 1, bool secondOrder = false, double? widest = null,
        IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var score = Open(shop, uncertainty);
        var settings = SettingsOf(samples, seed, secondOrder, widest);
        var (output, function) = TotalOrGap(score, shop, against);
        if (!secondOrder && ExactVariance.Of(Scores, score, against is null ? null : Scores.Table.IndexOfShop(against)) is { } exact)
            return Described(exact with { Output = output }, score);
        return Sampled(score, function, output, settings, progress, cancellation);
    }

    /// <summary>Which uncertain metrics or weights the variance of a shop's rank in the table comes from. Always sampled; a rank moves in steps, so inputs act together more than on the total.</summary>
    /// <param name="shop">The shop whose metrics are left open; the metrics of all others stay as they are, weights that are left open are those of all.</param>
    /// <param name="uncertainty">As for <see cref="Variance"/>.</param>
    /// <param name="samples">As for <see cref="Variance"/>.</param>
    /// <param name="seed">As for <see cref="Variance"/>.</param>
    /// <param name="secondOrder">As for <see cref="Variance"/>.</param>
    /// <param name="widest">As for <see cref="Variance"/>.</param>
    /// <param name="progress">As for <see cref="Variance"/>.</param>
    /// <param name="cancellation">As for <see cref="Variance"/>.</param>
    /// <exception cref="WorkbookException">A shop or a metric is unknown, nothing is left open, inputs are correlated, or the table has one shop only.</exception>
    public VarianceIndices RankVariance(
        [Choices("Shops")] string shop, ScoreUncertainty? uncertainty = null, int samples = 4096, int seed = 1,
        bool secondOrder = false, double? widest = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        if (Shops.Count < 2)
            throw new WorkbookException(
                $"The table has one shop only, \"{Shops[0]}\", whose rank is always 1. Read a table of several shops, or ask of the total with Variance.",
                $"表中只有“{Shops[0]}”一家店，排名恒为 1。请读入多家店的数据，或用 Variance 分析总分。");
        var score = Open(shop, uncertainty);
        return Sampled(
            score, ScoreOutcomes.Rank(score, Scores), new BilingualText($"the rank of {shop}", $"{shop}排名"),
            SettingsOf(samples, seed, secondOrder, widest), progress, cancellation);
    }

    private static VarianceSettings SettingsOf(int samples, int seed, bool secondOrder, double? widest) =>
        new(InputChecks.Samples(samples), seed) { SecondOrder = secondOrder, Width = InputChecks.Width(widest) };

    private OpenScore Open(string shop, ScoreUncertainty? uncertainty)
    {
        if (uncertainty?.IsCorrelated == true)
            throw new WorkbookException(
                "Metrics that go together have no first-order and total indices that share out the variance: what one of them explains, another explains again. Ask for their Shapley effects, which do share it out (ShapleyEffects), or leave the correlations out.",
                "相互关联的指标没有可以分摊方差的一阶指数和总指数：一个指标解释的部分，另一个指标会重复解释。请改用能够分摊方差的 Shapley 效应（ShapleyEffects），或去掉相关系数。");
        return new OpenScore(Scores, Scores.Table.IndexOfShop(shop), uncertainty ?? ScoreUncertainty.Metrics);
    }

    private VarianceIndices Sampled(
        OpenScore score, BatchFunction function, BilingualText output, VarianceSettings settings,
        IProgress<double>? progress, CancellationToken cancellation)
    {
        InputChecks.Check(score.Inputs, VarianceSampling.MostColumns);
        var estimate = VarianceSampling.Run(VarianceProblem.Over(score.Inputs, 1, function), settings, progress, cancellation)[0];
        return Described(VarianceResult.Of(output, score.Inputs, estimate, settings), score);
    }

    private VarianceIndices Described(VarianceIndices indices, OpenScore score) => indices with
    {
        Notes = [.. score.Notes, .. AssumptionNotes()],
        Distributions = [.. score.Inputs.Select(Describe)],
    };

    private BilingualText Describe(UncertainInput input) =>
        Model.Metrics.FirstOrDefault(metric => metric.Id == input.Id) is { } metric
            ? input.Distribution.Describe(value => metric.Show(value))
            : input.Distribution.Describe(VarianceResult.Plain);

    private IEnumerable<BilingualText> AssumptionNotes() => ScoreboardCharts.AssumptionNote(Model, Assumptions) is { } note ? [note] : [];
}
