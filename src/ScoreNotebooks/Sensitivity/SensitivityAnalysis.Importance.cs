namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    /// <summary>
    /// What each metric and dimension weighs, beside what it does: its first-order and total index and its correlation with the
    /// score over the table's shops. One table for all metrics in the total, and one for each dimension of several parts.
    /// </summary>
    /// <param name="uncertainty">What values metrics can take; by itself all between the worst and the best shop of the table, independently (<see cref="ScoreUncertainty.Metrics"/>).</param>
    /// <param name="samples">The base sample N where indices have to be sampled; see <see cref="GlobalSensitivity.Of"/>.</param>
    /// <param name="seed">Another seed gives another, independent sample.</param>
    /// <param name="progress">Told from time to time what share of the work is done, 0 to 1.</param>
    /// <param name="cancellation">Ends the call early.</param>
    /// <exception cref="WorkbookException">No metric is left open, weights are, or metrics are correlated.</exception>
    public WeightImportance Importance(
        ScoreUncertainty? uncertainty = null, int samples = 4096, int seed = 1, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        if (uncertainty?.WeightsAround is not null)
            throw new WorkbookException(
                "What weights do is asked with the weights as they are; leave only metrics open, such as ScoreUncertainty.Metrics.",
                "分析权重的实际作用时，权重应保持不变；请只让指标变动，例如 ScoreUncertainty.Metrics。");
        var score = Open(MostComplete(), uncertainty);
        var levels = new ImportanceAnalysis(Scores, score, new VarianceSettings(InputChecks.Samples(samples), seed)).Levels(progress, cancellation);
        return new WeightImportance(levels, Model) { Notes = [.. score.Notes, .. AssumptionNotes()] };
    }

    /// <summary>
    /// Weights of a dimension's parts, zero or more, whose importance has the shares wanted: squared correlations with the
    /// dimension's score over the table's shops (<see cref="ImportanceMeasure.Correlation"/>).
    /// </summary>
    /// <param name="shares">
    /// Every part of one dimension with the share it is to have; shares count beside one another. None for the parts of the root
    /// with the model's own weights for shares, so that weights become what they pretend to be.
    /// </param>
    /// <returns>The weights, which say whether the shares were met and how far they are off if not; <c>model.WithWeights(balanced.Weights)</c> uses them.</returns>
    /// <exception cref="WorkbookException">Parts are unknown, of several dimensions or incomplete, a share is not above zero, or the shops are too few or all alike.</exception>
    public BalancedWeights BalanceWeights([Choices("Model.Dimensions.Id"), Choices("Model.Metrics.Id")] params (string Id, double Share)[] shares) =>
        BalanceWeights(ImportanceMeasure.Correlation, shares);

    /// <inheritdoc cref="BalanceWeights(ValueTuple{string, double}[])"/>
    /// <param name="by">By what importance is measured.</param>
    /// <param name="shares">As above.</param>
    public BalancedWeights BalanceWeights(
        ImportanceMeasure by, [Choices("Model.Dimensions.Id"), Choices("Model.Metrics.Id")] params (string Id, double Share)[] shares)
    {
        var request = BalanceRequest.Of(Model, shares);
        Func<double[], double[]> importance;
        double[]? closed;
        if (by == ImportanceMeasure.Correlation)
        {
            var table = new TableImportance(Scores, request);
            (importance, closed) = (table.Shares, table.InClosedForm(request.Wanted));
        }
        else
        {
            var firstOrder = new FirstOrderImportance(Scores, Open(MostComplete(), null), request);
            (importance, closed) = (firstOrder.Shares, firstOrder.InClosedForm(request.Wanted));
        }

        return Balanced(request, by, importance, closed);
    }

    private BalancedWeights Balanced(BalanceRequest request, ImportanceMeasure by, Func<double[], double[]> importance, double[]? closed)
    {
        var whole = request.Parts.Sum(part => part.Weight);
        double[] nominal = [.. request.Parts.Select(part => part.Weight / whole)];
        double[][] starts = [.. closed is null ? Array.Empty<double[]>() : [closed], nominal, request.Wanted, [.. nominal.Select(_ => 1.0 / nominal.Length)]];
        var weights = new WeightBalance(importance, request.Wanted).Find(starts);
        var (before, after) = (importance(nominal), importance(weights));
        return new BalancedWeights(
            request.Dimension, by,
            [.. request.Parts.Select((part, i) => new BalancedPart(
                part.Id, Model.TitleOf(part.Id), request.Wanted[i], before[i], after[i], nominal[i], weights[i]))])
        { Notes = [.. AssumptionNotes()] };
    }

    // Which shop's metrics are left open makes no difference to indices but for what is missing.
    private string MostComplete() => Shops[Enumerable.Range(0, Shops.Count).MaxBy(shop => Scores.Coverage.Span[shop])];
}
