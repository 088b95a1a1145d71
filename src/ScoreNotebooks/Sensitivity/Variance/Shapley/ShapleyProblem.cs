namespace ScoreNotebooks;

/// <summary>What Shapley effects are asked of.</summary>
/// <param name="Inputs">The inputs.</param>
/// <param name="Function">The function of their values.</param>
/// <param name="Draws">How inputs are drawn given others; null where they are independent.</param>
internal sealed record ShapleyProblem(IReadOnlyList<UncertainInput> Inputs, BatchFunction Function, CoalitionDraws? Draws)
{
    /// <summary>Whether the function may be called from several threads at once.</summary>
    internal bool IsConcurrent { get; init; } = true;

    internal static ShapleyProblem Of(IReadOnlyList<UncertainInput> inputs, BatchFunction function, IReadOnlyList<InputCorrelation> correlations)
    {
        var copula = GaussianCopula.Of(inputs, correlations);
        return new ShapleyProblem(inputs, function, copula.IsIndependent ? null : new CoalitionDraws(copula));
    }
}
