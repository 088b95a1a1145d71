namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    /// <summary>
    /// Does the order of two shops depend on who else is compared? Drops each shop in turn, and adds a shop as good as
    /// the best and one as bad as the worst of the table on every metric, and any shops given; lists every two others
    /// whose order turns. For a model under which no shop's score depends on the others the answer is given without
    /// computing. Totals that differ by less than a billionth count as equal.
    /// </summary>
    /// <param name="adding">Further shops to be added, each in turn; null for none.</param>
    /// <param name="progress">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellation">Stops the computation.</param>
    /// <exception cref="WorkbookException">The table of further shops has none of the model's columns, or one in another unit.</exception>
    /// <exception cref="OperationCanceledException">The computation was stopped.</exception>
    public RankReversals RankReversal(ShopTable? adding = null, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        Scores.Compiled.Program.IsSampleBased
            ? new ReversalSearch(Scores, adding).Run(progress, cancellation) with { Assumptions = Assumptions }
            : new RankReversals(Model, [], [], 0, [], []) { CanHappen = false, Assumptions = Assumptions };
}
