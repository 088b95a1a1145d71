namespace ScoreNotebooks;

/// <summary>What variance-based indices are asked of: a function of independent columns, and which columns make one input.</summary>
/// <param name="Columns">How many columns the function takes; drawn independently of one another.</param>
/// <param name="Outputs">How many outputs it gives; each gets indices of its own.</param>
/// <param name="Evaluate">The function.</param>
internal sealed record VarianceProblem(int Columns, int Outputs, BatchFunction Evaluate)
{
    /// <summary>
    /// The columns that make each input: they are drawn and exchanged together, so that the input's index is that of the
    /// whole group. By itself every column is an input.
    /// </summary>
    internal IReadOnlyList<int[]> Inputs { get; init; } = [.. Enumerable.Range(0, Columns).Select(column => new[] { column })];

    /// <summary>Turns uniform numbers between 0 and 1 into values of a column, once for all rows in which they are used; null when the function takes the uniform numbers themselves.</summary>
    internal Action<int, Memory<double>>? Transform { get; init; }

    /// <summary>Whether the function may be called from several threads at once.</summary>
    internal bool IsConcurrent { get; init; } = true;

    /// <summary>The problem of a function of values with stated distributions.</summary>
    internal static VarianceProblem Over(IReadOnlyList<UncertainInput> inputs, int outputs, BatchFunction evaluate) =>
        new(inputs.Count, outputs, evaluate)
        {
            Transform = (column, numbers) => inputs[column].Distribution.Quantiles(numbers.Span, numbers.Span),
        };
}
