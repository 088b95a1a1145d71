namespace ScoreNotebooks;

/// <summary>Sensitivity analysis of any function of several uncertain inputs.</summary>
/// <example><c>GlobalSensitivity.Of(x => x[0] + x[1] * x[1], [new("a", Distribution.Uniform(0, 1)), new("b", Distribution.Normal(0, 1))])</c></example>
public static partial class GlobalSensitivity
{
    /// <summary>
    /// Which inputs the variance of a function comes from: first-order indices (Saltelli et al. 2010) and total indices
    /// (Jansen 1999) from outputs less their mean, so that a constant in the output changes nothing. The inputs are
    /// independent. Sampled by scrambled Sobol' sequences in 16 independent replicates, whose differences give the 90 % intervals.
    /// </summary>
    /// <param name="function">The function; given one value per input, in their order. It should not keep the array. NaN means that there is no result.</param>
    /// <param name="inputs">The inputs, at most 168.</param>
    /// <param name="samples">The base sample N, rounded up to a power of two (128 at least). The function is evaluated N·(inputs + 2) times.</param>
    /// <param name="seed">Another seed gives another, independent sample.</param>
    /// <param name="secondOrder">Also what every pair of inputs does together; takes N·(2·inputs + 2) evaluations.</param>
    /// <param name="widest">The widest interval that is still good enough, such as 0.05: N is doubled until none is wider, up to 1,048,576. Null for N as given.</param>
    /// <param name="progress">Told from time to time what share of the work is done, 0 to 1.</param>
    /// <param name="cancellation">Ends the call early.</param>
    /// <exception cref="WorkbookException">There is no input or there are too many, or two have one id.</exception>
    public static VarianceIndices Of(
        Func<double[], double> function, IReadOnlyList<UncertainInput> inputs, int samples = 4096, int seed = 1,
        bool secondOrder = false, double? widest = null, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(function);
        InputChecks.Check(inputs, VarianceSampling.MostColumns);
        // A function from a cell may rely on being called by one thread, as its other calls are.
        var problem = VarianceProblem.Over(inputs, 1, RowByRow(function, cancellation)) with { IsConcurrent = false };
        var settings = new VarianceSettings(InputChecks.Samples(samples), seed) { SecondOrder = secondOrder, Width = InputChecks.Width(widest) };
        var estimate = VarianceSampling.Run(problem, settings, progress, cancellation)[0];
        return VarianceResult.Of(AnyOutput, inputs, estimate, settings);
    }

    private static BilingualText AnyOutput { get; } = new("the output", "输出");

    private static BatchFunction RowByRow(Func<double[], double> function, CancellationToken cancellation) => columns =>
    {
        var outputs = new double[columns[0].Length];
        var values = new double[columns.Count];
        for (var row = 0; row < outputs.Length; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var input = 0; input < values.Length; input++) values[input] = columns[input].Span[row];
            outputs[row] = function(values);
        }

        return [outputs];
    };
}
