using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace ScoreNotebooks;

/// <summary>
/// Inputs that go together: each has its own distribution, and behind them stand normal ones with stated correlations.
/// Also draws some inputs anew as they are distributed given the others.
/// </summary>
internal sealed class GaussianCopula
{
    private readonly Matrix<double> _correlations;

    private GaussianCopula(Matrix<double> correlations) => _correlations = correlations;

    internal int Inputs => _correlations.RowCount;

    /// <summary>The copula of inputs of which some pairs are correlated.</summary>
    /// <exception cref="WorkbookException">An input is unknown, a pair is said twice, a correlation is not between -1 and 1, or all together are impossible.</exception>
    internal static GaussianCopula Of(IReadOnlyList<UncertainInput> inputs, IReadOnlyList<InputCorrelation> pairs)
    {
        var correlations = Matrix<double>.Build.DenseIdentity(inputs.Count);
        var said = new HashSet<(int, int)>();
        foreach (var (first, second, correlation) in pairs)
        {
            var (one, other) = (PlaceOf(inputs, first), PlaceOf(inputs, second));
            CorrelationChecks.Check(first, second, correlation, isSaidTwice: !said.Add((Math.Min(one, other), Math.Max(one, other))));
            correlations[one, other] = correlations[other, one] = correlation;
        }

        CorrelationChecks.RequirePossible(inputs, correlations);
        return new GaussianCopula(correlations);
    }

    /// <summary>Whether nothing is correlated with anything.</summary>
    internal bool IsIndependent => _correlations.Equals(Matrix<double>.Build.DenseIdentity(Inputs));

    /// <summary>How a set of inputs is drawn given the values of all others.</summary>
    internal ConditionalDraw Given(IReadOnlyList<int> drawn)
    {
        int[] known = [.. Enumerable.Range(0, Inputs).Except(drawn)];
        var ofDrawn = Part(drawn, drawn);
        if (known.Length == 0 || drawn.Count == 0) return new ConditionalDraw(drawn, known, Matrix<double>.Build.Dense(drawn.Count, known.Length), Root(ofDrawn));
        // The normal distribution given some of its coordinates: mean Σ₁₂Σ₂₂⁻¹z₂, covariance Σ₁₁ − Σ₁₂Σ₂₂⁻¹Σ₂₁.
        var across = Part(drawn, known);
        var mean = Part(known, known).Cholesky().Solve(across.Transpose()).Transpose();
        return new ConditionalDraw(drawn, known, mean, Root(ofDrawn - (mean * across.Transpose())));
    }

    /// <summary>Turns uniform numbers into the normal ones behind them.</summary>
    internal static double[] Normals(ReadOnlySpan<double> uniforms)
    {
        var normals = new double[uniforms.Length];
        for (var i = 0; i < normals.Length; i++) normals[i] = Normal.InvCDF(0, 1, uniforms[i]);
        return normals;
    }

    private Matrix<double> Part(IReadOnlyList<int> rows, IReadOnlyList<int> columns) =>
        Matrix<double>.Build.Dense(rows.Count, columns.Count, (row, column) => _correlations[rows[row], columns[column]]);

    private static Matrix<double> Root(Matrix<double> covariance) => covariance.RowCount == 0 ? covariance : covariance.Cholesky().Factor;

    private static int PlaceOf(IReadOnlyList<UncertainInput> inputs, string id)
    {
        for (var place = 0; place < inputs.Count; place++)
            if (inputs[place].Id == id) return place;
        throw NearestName.NotFound("uncertain input", "不确定输入", id, inputs.Select(input => input.Id));
    }
}
