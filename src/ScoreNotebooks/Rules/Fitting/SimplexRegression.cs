using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace ScoreNotebooks;

/// <summary>
/// Regression of totals on scores by weights that sum to 1, the scores and the totals being rounded to steps. The last
/// weight is what the others leave; what is estimated are slopes on differences of scores. Rounded scores are scores with
/// an error of known variance (step² / 12), which pulls slopes towards zero; the moments are corrected for it (Fuller
/// 1987, Measurement Error Models, section 2.2).
/// </summary>
internal sealed class SimplexRegression
{
    // Scores have to move against one another by this many times the variance of their rounding.
    private const double LeastSignal = 4;
    private const double Negligible = 1e-9;

    private readonly Matrix<double> _differences;
    private readonly Vector<double> _target;
    private readonly Matrix<double> _raw;
    private readonly Matrix<double> _moments;
    private readonly double _scoreVariance;
    private readonly double _totalVariance;

    /// <param name="scores">Row [day][part].</param>
    /// <param name="totals">One total per day.</param>
    /// <param name="scoreStep">What the scores are rounded to; 0 when they are not.</param>
    /// <param name="totalStep">What the totals are rounded to; 0 when they are not.</param>
    internal SimplexRegression(double[][] scores, double[] totals, double scoreStep, double totalStep)
    {
        var free = scores[0].Length - 1;
        _scoreVariance = scoreStep * scoreStep / 12;
        _totalVariance = totalStep * totalStep / 12;
        _differences = Matrix<double>.Build.Dense(scores.Length, free, (day, part) => scores[day][part] - scores[day][free]);
        _target = Vector<double>.Build.Dense(scores.Length, day => totals[day] - scores[day][free]);
        _raw = _differences.TransposeThisAndMultiply(_differences);
        _moments = _raw - (scores.Length * _scoreVariance * (Matrix<double>.Build.DenseIdentity(free) + Matrix<double>.Build.Dense(free, free, 1)));
    }

    private int Days => _differences.RowCount;

    private int Parts => _differences.ColumnCount + 1;

    /// <summary>Whether there are more days than slopes, and the scores moved against one another by more than their rounding.</summary>
    internal bool IsDetermined()
    {
        if (Days < Parts) return false;
        var eigenvalues = _raw.Evd(Symmetricity.Symmetric).EigenValues.Select(value => value.Real / Days).ToList();
        return eigenvalues.Min() > Math.Max(LeastSignal * _scoreVariance * Parts, Negligible * Math.Max(1, eigenvalues.Max()));
    }

    /// <summary>The weights that fit best, the ends of their intervals, and the deviation of what they leave.</summary>
    /// <param name="level">The least probability that all intervals hold at once.</param>
    internal (double[] Weights, double[] Low, double[] High, double Deviation) Solve(double level)
    {
        var moment = _differences.TransposeThisAndMultiply(_target) - (Days * _scoreVariance);
        var inverse = _moments.Inverse();
        var slopes = inverse * moment;
        var free = Whole(slopes);
        var rounding = _totalVariance + (_scoreVariance * free.Sum(weight => weight * weight));
        var rest = _target - (_differences * slopes);
        var variance = Math.Max(rest.DotProduct(rest) / (Days - Parts + 1), rounding);
        var covariance = variance * inverse * _raw * inverse;
        // One interval for each weight, at a level at which all hold together (Bonferroni).
        var times = StudentT.InvCDF(0, 1, Days - Parts + 1, 1 - ((1 - level) / 2 / Parts));
        double[] errors = [.. covariance.Diagonal().Select(Math.Sqrt), Math.Sqrt(covariance.Enumerate().Sum())];
        var weights = OnSimplex(free);
        return (
            weights, [.. free.Select((weight, i) => Math.Clamp(weight - (times * errors[i]), 0, weights[i]))],
            [.. free.Select((weight, i) => Math.Clamp(weight + (times * errors[i]), weights[i], 1))], Math.Sqrt(variance));
    }

    // The nearest weights that are not negative, by how badly they fit: the best of all choices of parts that weigh nothing.
    private double[] OnSimplex(double[] free)
    {
        if (free.All(weight => weight >= 0)) return free;
        var best = (Loss: double.PositiveInfinity, Weights: free);
        for (var kept = 1; kept < 1 << Parts; kept++)
        {
            if (Restricted(kept, free) is not { } weights) continue;
            var off = Vector<double>.Build.Dense(Parts - 1, part => weights[part] - free[part]);
            var loss = off * _moments * off;
            if (loss < best.Loss) best = (loss, weights);
        }

        return best.Weights;
    }

    // The best weights with all others at zero; null when one would be negative.
    private double[]? Restricted(int kept, double[] free)
    {
        int[] parts = [.. Enumerable.Range(0, Parts).Where(part => (kept >> part & 1) == 1)];
        // A basis of the moves that keep the sum: each kept part against the last one kept.
        var start = Vector<double>.Build.Dense(Parts);
        start[parts[^1]] = 1;
        if (parts.Length == 1) return [.. start];
        var moves = Matrix<double>.Build.Dense(Parts, parts.Length - 1, (part, move) => part == parts[move] ? 1 : part == parts[^1] ? -1 : 0);
        var below = moves.SubMatrix(0, Parts - 1, 0, parts.Length - 1);
        var offset = Vector<double>.Build.Dense(Parts - 1, part => free[part] - start[part]);
        var steps = below.TransposeThisAndMultiply(_moments * below).Solve(below.TransposeThisAndMultiply(_moments * offset));
        double[] weights = [.. start + (moves * steps)];
        return weights.All(weight => weight >= -Negligible) ? [.. weights.Select(weight => Math.Max(0, weight))] : null;
    }

    private static double[] Whole(Vector<double> slopes) => [.. slopes, 1 - slopes.Sum()];
}
