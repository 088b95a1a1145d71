namespace ScoreNotebooks;

/// <summary>
/// The point of the simplex nearest to given weights (by Euclid) at which a linear function is no more than a bound: a
/// quadratic programme. Its solution is the projection on the simplex of the weights moved against the function's
/// slope, as far as it takes; which weights end at zero is settled by bisection, the rest is solved as two linear equations.
/// </summary>
internal static class NearestWeights
{
    private const int Doublings = 200;
    private const double Rounding = 1e-12;

    /// <param name="weights">Shares that sum to one.</param>
    /// <param name="slope">The coefficients of the linear function.</param>
    /// <param name="bound">What slope · weights must not exceed.</param>
    /// <returns>The nearest weights; null when none on the simplex meet the bound.</returns>
    internal static double[]? At(double[] weights, double[] slope, double bound)
    {
        if (Dot(weights, slope) <= bound) return weights;
        if (slope.Min() > bound) return null;
        var (near, far) = (0.0, 1.0);
        for (var doubling = 0; doubling < Doublings && Dot(Moved(weights, slope, far), slope) > bound + (Rounding * slope.Max(Math.Abs)); doubling++) far *= 2;
        for (var step = 0; step < 100; step++)
        {
            var middle = (near + far) / 2;
            if (Dot(Moved(weights, slope, middle), slope) > bound) near = middle;
            else far = middle;
        }

        var found = Moved(weights, slope, far);
        return Solved(weights, slope, bound, found) ?? found;
    }

    /// <summary>The point of the simplex nearest to any point (Held, Wolfe &amp; Crowder 1974): the same amount off each place, and none below zero.</summary>
    internal static double[] Projected(double[] point)
    {
        var descending = point.OrderDescending().ToArray();
        var (sum, off) = (0.0, 0.0);
        for (var i = 0; i < descending.Length; i++)
        {
            sum += descending[i];
            var candidate = (sum - 1) / (i + 1);
            if (descending[i] > candidate) off = candidate;
        }

        return [.. point.Select(value => Math.Max(0, value - off))];
    }

    private static double[] Moved(double[] weights, double[] slope, double length) =>
        Projected([.. weights.Select((weight, place) => weight - (length * slope[place]))]);

    // On the places above zero: w − λ·slope − μ, summing to one and meeting the bound.
    private static double[]? Solved(double[] weights, double[] slope, double bound, double[] found)
    {
        var above = Enumerable.Range(0, found.Length).Where(place => found[place] > 0).ToArray();
        var (count, slopes, squares) = ((double)above.Length, above.Sum(place => slope[place]), above.Sum(place => slope[place] * slope[place]));
        var excess = above.Sum(place => weights[place]) - 1;
        var lead = above.Sum(place => weights[place] * slope[place]) - bound;
        var determinant = (count * squares) - (slopes * slopes);
        if (determinant <= Rounding * squares * count) return null;
        var length = ((count * lead) - (slopes * excess)) / determinant;
        var off = ((squares * excess) - (slopes * lead)) / determinant;
        var solved = new double[found.Length];
        foreach (var place in above) solved[place] = weights[place] - (length * slope[place]) - off;
        return solved.All(weight => weight >= -Rounding) ? [.. solved.Select(weight => Math.Max(0, weight))] : null;
    }

    private static double Dot(double[] one, double[] other) => one.Zip(other, (a, b) => a * b).Sum();
}
