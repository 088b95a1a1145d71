namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    /// <summary>
    /// The variance of a shop's total, or of its gap to another shop, shared among uncertain metrics and weights so that the
    /// shares sum to it, also where metrics go together; see <see cref="GlobalSensitivity.ShapleyEffects"/>.
    /// </summary>
    /// <param name="shop">The shop whose metrics are left open.</param>
    /// <param name="uncertainty">What is left open, and which metrics go together; by itself every metric, between the worst and the best shop of the table, independently.</param>
    /// <param name="against">Another shop, to ask of the gap: the shop's total less this one's, whose metrics stay as they are.</param>
    /// <param name="samples">The sample, rounded up to a power of two (128 at least).</param>
    /// <param name="seed">Another seed gives another, independent sample.</param>
    /// <param name="progress">Told from time to time what share of the work is done, 0 to 1.</param>
    /// <param name="cancellation">Ends the call early.</param>
    /// <exception cref="WorkbookException">A shop or a metric is unknown, nothing or too much is left open, or the correlations are impossible.</exception>
    public ShapleyEffects ShapleyEffects(
        [Choices("Shops")] string shop, ScoreUncertainty? uncertainty = null, [Choices("Shops")] string? against = null,
        int samples = 1024, int seed = 1, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var open = uncertainty ?? ScoreUncertainty.Metrics;
        var score = new OpenScore(Scores, Scores.Table.IndexOfShop(shop), open);
        InputChecks.Check(score.Inputs, ShapleySampling.MostInputs);
        var (output, function) = TotalOrGap(score, shop, against);
        var correlations = open.IsCorrelatedAsSeen ? TableCorrelations.Of(Scores, score) : [];
        var problem = ShapleyProblem.Of(score.Inputs, function, TableCorrelations.Overridden(correlations, open.Correlations));
        var effects = ShapleySampling.Run(output, problem, InputChecks.Samples(samples), seed, progress, cancellation);
        return effects with { Notes = [.. score.Notes, .. AssumptionNotes()], Distributions = [.. score.Inputs.Select(Describe)] };
    }

    /// <summary>
    /// A quick look at which uncertain metrics or weights matter for a shop's total or its gap to another shop, and which act
    /// along curves or together: elementary effects; see <see cref="GlobalSensitivity.Morris"/>.
    /// </summary>
    /// <param name="shop">The shop whose metrics are left open.</param>
    /// <param name="uncertainty">What is left open; by itself every metric, between the worst and the best shop of the table.</param>
    /// <param name="against">Another shop, to ask of the gap: the shop's total less this one's, whose metrics stay as they are.</param>
    /// <param name="trajectories">How many trajectories, from 4; 10 to 50 are usual.</param>
    /// <param name="seed">Another seed gives other trajectories.</param>
    /// <param name="cancellation">Ends the call early.</param>
    /// <exception cref="WorkbookException">A shop or a metric is unknown, nothing is left open, or inputs are correlated.</exception>
    public MorrisEffects Morris(
        [Choices("Shops")] string shop, ScoreUncertainty? uncertainty = null, [Choices("Shops")] string? against = null,
        int trajectories = 20, int seed = 1, CancellationToken cancellation = default)
    {
        var score = Open(shop, uncertainty);
        var (output, function) = TotalOrGap(score, shop, against);
        var effects = MorrisScreening.Run(output, score.Inputs, function, InputChecks.Trajectories(trajectories), seed, cancellation);
        return effects with { Notes = [.. score.Notes, .. AssumptionNotes()], Distributions = [.. score.Inputs.Select(Describe)] };
    }

    private (BilingualText Output, BatchFunction Function) TotalOrGap(OpenScore score, string shop, string? against) => against is null
        ? (new BilingualText($"the total of {shop}", $"{shop}总分"), score.Total())
        : (new BilingualText($"the gap of {shop} to {against}", $"{shop}与{against}的总分差"), ScoreOutcomes.Gap(score, Scores.Table.IndexOfShop(against)));
}
