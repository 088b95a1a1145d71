namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    // The engine's samples are powers of two of at most this many.
    private const int MostReplications = 1 << 20;

    private const long MostRanksKept = 1 << 28;

    /// <summary>
    /// How the ranking depends on the choices of the model: varies how values become points, outliers, means, weights,
    /// goalposts, missing values and what the counts leave to chance all together, quasi-randomly, and gives each shop's
    /// rank interval (5–95 %) and the share of variance that each choice causes (uncertainty and sensitivity analysis of
    /// a composite indicator: Saisana, Saltelli &amp; Tarantola 2005).
    /// </summary>
    /// <param name="choices">Which choices are varied and between what; null for <see cref="AssumptionChoices.Default"/>.</param>
    /// <param name="replications">How many rankings the intervals rest on. The shares of variance rest on the next power of two, once for each choice and twice more.</param>
    /// <param name="of">What the shares of variance are of: ranks, or totals.</param>
    /// <param name="seed">Another seed gives another, independent sample.</param>
    /// <param name="progress">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops the computation.</param>
    /// <exception cref="WorkbookException">Choices do not go together (a z-score under a geometric mean), nothing varies, or there is one shop only; the message says what would do.</exception>
    /// <exception cref="OperationCanceledException">The computation was stopped.</exception>
    public AssumptionSensitivity VaryAssumptions(
        AssumptionChoices? choices = null, int replications = 1000, AssumptionOutput of = AssumptionOutput.Rank, int seed = 1,
        IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        if (replications is < 1 or > MostReplications)
            throw new WorkbookException(
                FormattableString.Invariant($"{replications} replications were asked for; give from 1 to {MostReplications:N0}, such as 1000."),
                FormattableString.Invariant($"要求重复 {replications} 次；请给出 1 到 {MostReplications:N0} 之间的次数，例如 1000。"));
        if (Shops.Count < 2)
            throw new WorkbookException(
                "The table has one shop only, and a rank needs at least two. Read more shops to compare it with.",
                "表中只有一家店铺，至少要有两家才有名次。请读入更多可比较的店铺。");
        if ((long)Shops.Count * Math.Min(Shops.Count + 1L, replications) > MostRanksKept)
            throw new WorkbookException(
                FormattableString.Invariant($"{replications:N0} rankings of {Shops.Count:N0} shops do not fit into memory; ask for at most {MostRanksKept / Shops.Count:N0} replications."),
                FormattableString.Invariant($"{Shops.Count:N0} 家店铺的 {replications:N0} 份排名超出内存；请将重复次数减少到 {MostRanksKept / Shops.Count:N0} 以内。"));
        return new AssumptionAnalysis(Scores, choices ?? AssumptionChoices.Default, of, replications, seed, cancellation).Run(progress);
    }
}
