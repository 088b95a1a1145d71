using System.Numerics.Tensors;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace ScoreNotebooks;

/// <summary>How inputs are drawn given the values of others, in terms of the normal numbers behind them.</summary>
/// <param name="Drawn">The inputs that are drawn.</param>
/// <param name="Known">The others.</param>
/// <param name="Mean">What each known number adds to the mean of each drawn one.</param>
/// <param name="Root">The lower triangular root of the covariance that is left.</param>
internal sealed record ConditionalDraw(IReadOnlyList<int> Drawn, IReadOnlyList<int> Known, Matrix<double> Mean, Matrix<double> Root)
{
    /// <summary>The uniform numbers of one drawn input.</summary>
    /// <param name="place">Its place among the drawn ones.</param>
    /// <param name="known">The normal numbers of every input; only those of known ones are read.</param>
    /// <param name="fresh">Independent normal numbers of every input; only those of drawn ones are read.</param>
    internal double[] Uniforms(int place, double[][] known, double[][] fresh)
    {
        var normals = new double[fresh[Drawn[place]].Length];
        for (var i = 0; i < Known.Count; i++) AddTimes(Mean[place, i], known[Known[i]], normals);
        for (var i = 0; i <= place; i++) AddTimes(Root[place, i], fresh[Drawn[i]], normals);
        for (var row = 0; row < normals.Length; row++) normals[row] = Normal.CDF(0, 1, normals[row]);
        return normals;
    }

    private static void AddTimes(double times, double[] numbers, double[] sum)
    {
        if (times != 0) TensorPrimitives.MultiplyAdd(numbers, times, sum, sum);
    }
}
