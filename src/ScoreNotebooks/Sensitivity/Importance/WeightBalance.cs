using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace ScoreNotebooks;

/// <summary>Finds the weights, zero or more, whose importance has wanted shares: least squares from several starts.</summary>
/// <param name="importance">The share of importance of each part for given weights; NaN where there is none.</param>
/// <param name="wanted">The shares wanted, above zero, summing to one.</param>
internal sealed class WeightBalance(Func<double[], double[]> importance, double[] wanted)
{
    private const double Met = 1e-9;
    private const int MostIterations = 200;

    // A weight that has shrunk below this share is meant to be zero.
    private const double LeastWeight = 1e-7;

    // Logarithms of weights farther below the greatest are no weights any more.
    private const double Lowest = -40;

    /// <summary>The best weights found, as shares that sum to one.</summary>
    /// <param name="starts">Weights to begin with, each zero or more.</param>
    internal double[] Find(IEnumerable<double[]> starts)
    {
        var best = default(double[]);
        foreach (var start in starts)
        {
            foreach (var candidate in new[] { Normalised(start), Improved(start) })
                if (best is null || Distance(candidate) < Distance(best)) best = candidate;
            if (Distance(best!) < Met) break;
        }

        return best!;
    }

    private double Distance(double[] weights) => importance(weights)
        .Zip(wanted, (share, want) => double.IsNaN(share) ? double.PositiveInfinity : Math.Abs(share - want)).Max();

    // By their logarithms, so that no weight falls below zero.
    private double[] Improved(double[] start)
    {
        var logarithms = start.Select(weight => Math.Log(Math.Max(weight, start.Max() * 1e-4)));
        var places = Vector<double>.Build.Dense(wanted.Length, place => place);
        var objective = ObjectiveFunction.NonlinearModel(
            (parameters, _) => Vector<double>.Build.Dense([.. importance(Weights(parameters)).Select(share => double.IsNaN(share) ? 0 : share)]),
            places, Vector<double>.Build.Dense(wanted));
        try
        {
            var minimizer = new LevenbergMarquardtMinimizer(gradientTolerance: 1e-15, stepTolerance: 1e-15, functionTolerance: 1e-15, maximumIterations: MostIterations);
            return WithoutTraces(Weights(minimizer.FindMinimum(objective, Vector<double>.Build.Dense([.. logarithms])).MinimizingPoint));
        }
        catch (Exception failure) when (failure is NonConvergenceException or ArithmeticException or ArgumentException)
        {
            return Normalised(start);
        }
    }

    private double[] WithoutTraces(double[] weights)
    {
        var cleared = Normalised([.. weights.Select(weight => weight < LeastWeight ? 0 : weight)]);
        return Distance(cleared) <= Distance(weights) + Met ? cleared : weights;
    }

    private static double[] Weights(Vector<double> logarithms)
    {
        var greatest = logarithms.Maximum();
        return Normalised([.. logarithms.Select(logarithm => Math.Exp(Math.Max(logarithm - greatest, Lowest)))]);
    }

    private static double[] Normalised(double[] weights) => [.. weights.Select(weight => weight / weights.Sum())];
}
