namespace ScoreNotebooks;

public static partial class GlobalSensitivity
{
    /// <summary>
    /// The variance of a function shared among its inputs so that the shares sum to it, also where inputs go together (Song,
    /// Nelson &amp; Staum 2016). For up to 12 inputs every set of them is looked at, which takes samples × 2^inputs evaluations;
    /// for more, sets come from orders drawn by chance.
    /// </summary>
    /// <param name="function">The function; given one value per input, in their order. NaN means that there is no result.</param>
    /// <param name="inputs">The inputs, at most 64.</param>
    /// <param name="correlations">Which inputs go together, such as <c>[new("a", "b", 0.5)]</c>; none by itself.</param>
    /// <param name="samples">The sample, rounded up to a power of two (128 at least).</param>
    /// <param name="seed">Another seed gives another, independent sample.</param>
    /// <param name="progress">Told from time to time what share of the work is done, 0 to 1.</param>
    /// <param name="cancellation">Ends the call early.</param>
    /// <exception cref="WorkbookException">There is no input or there are too many, two have one id, or the correlations are impossible.</exception>
    public static ShapleyEffects ShapleyEffects(
        Func<double[], double> function, IReadOnlyList<UncertainInput> inputs, IReadOnlyList<InputCorrelation>? correlations = null,
        int samples = 1024, int seed = 1, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(function);
        InputChecks.Check(inputs, ShapleySampling.MostInputs);
        var problem = ShapleyProblem.Of(inputs, RowByRow(function, cancellation), correlations ?? []) with { IsConcurrent = false };
        return ShapleySampling.Run(AnyOutput, problem, InputChecks.Samples(samples), seed, progress, cancellation);
    }
}
