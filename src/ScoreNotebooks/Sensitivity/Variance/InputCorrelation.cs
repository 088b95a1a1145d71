namespace ScoreNotebooks;

/// <summary>Two inputs that go together: the correlation of the normal distributions behind theirs (a Gaussian copula).</summary>
/// <param name="First">The id of the one input.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="Correlation">Between -1 and 1.</param>
public readonly record struct InputCorrelation(string First, string Second, double Correlation)
{
    /// <summary>The correlations of a whole matrix.</summary>
    /// <param name="inputs">The inputs, in the order of the rows and columns.</param>
    /// <param name="matrix">The matrix row by row, with ones from corner to corner.</param>
    /// <exception cref="WorkbookException">The matrix has another size, is not symmetric, or an input's correlation with itself is not 1.</exception>
    public static IReadOnlyList<InputCorrelation> FromMatrix(IReadOnlyList<UncertainInput> inputs, double[][] matrix) =>
        CorrelationChecks.Pairs([.. inputs.Select(input => input.Id)], matrix);
}
