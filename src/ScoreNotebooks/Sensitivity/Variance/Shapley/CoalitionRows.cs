namespace ScoreNotebooks;

/// <summary>
/// Some rows of a sample, and the same rows with any set of inputs drawn anew given the others: what is left of the
/// output's variance when all but the set is known is half the mean squared change.
/// </summary>
internal sealed class CoalitionRows
{
    private readonly IReadOnlyList<UncertainInput> _inputs;
    private readonly CoalitionDraws? _draws;
    private readonly ReadOnlyMemory<double>[] _base;
    private readonly ReadOnlyMemory<double>[] _fresh;
    private readonly double[][] _baseNormals = [];
    private readonly double[][] _freshNormals = [];

    /// <param name="inputs">The inputs.</param>
    /// <param name="draws">How inputs are drawn given others; null for independent ones.</param>
    /// <param name="sequence">The sequence: two dimensions for each input.</param>
    /// <param name="first">The first row.</param>
    /// <param name="count">How many rows.</param>
    internal CoalitionRows(IReadOnlyList<UncertainInput> inputs, CoalitionDraws? draws, SobolSequence sequence, long first, int count)
    {
        _inputs = inputs;
        _draws = draws;
        var uniforms = Enumerable.Range(0, 2 * inputs.Count).Select(dimension =>
        {
            var numbers = new double[count];
            sequence.Fill(dimension, first, numbers);
            return numbers;
        }).ToArray();
        double[][] ofBase = [.. inputs.Select((_, input) => uniforms[2 * input])];
        double[][] fresh = [.. inputs.Select((_, input) => uniforms[(2 * input) + 1])];
        if (draws is not null)
        {
            _freshNormals = [.. fresh.Select(numbers => GaussianCopula.Normals(numbers))];
            double[][] independent = [.. ofBase.Select(numbers => GaussianCopula.Normals(numbers))];
            ofBase = draws.Uniforms(draws.All, independent, independent);
            _baseNormals = [.. ofBase.Select(numbers => GaussianCopula.Normals(numbers))];
        }

        _base = [.. ofBase.Select(Values)];
        _fresh = draws is null ? [.. fresh.Select(Values)] : [];
    }

    internal IReadOnlyList<ReadOnlyMemory<double>> AsDrawn => _base;

    /// <summary>The rows with a set of inputs (bit i: input i) drawn anew.</summary>
    internal IReadOnlyList<ReadOnlyMemory<double>> With(ulong coalition)
    {
        ReadOnlyMemory<double>[] columns = [.. _base];
        var drawn = _draws?.Uniforms(coalition, _baseNormals, _freshNormals);
        var place = 0;
        for (var input = 0; input < columns.Length; input++)
            if ((coalition >> input & 1) == 1) columns[input] = drawn is null ? _fresh[input] : Values(drawn[place++], input);
        return columns;
    }

    private ReadOnlyMemory<double> Values(double[] uniforms, int input)
    {
        _inputs[input].Distribution.Quantiles(uniforms, uniforms);
        return uniforms;
    }
}
