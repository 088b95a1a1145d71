using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>
/// A smooth function on an interval as a sum of Chebyshev polynomials up to degree 16, from its values at the 17
/// points of Chebyshev (Trefethen, Approximation Theory and Approximation Practice, 2013).
/// </summary>
internal sealed class ChebyshevSeries
{
    internal const int Degree = 16;

    private static readonly double[] Cosines = [.. Enumerable.Range(0, Degree + 1).Select(node => Math.Sin(Math.PI * (Degree - 2 * node) / (2 * Degree)))];

    // Row k turns the values at the nodes into coefficient k.
    private static readonly double[][] Transform = [.. Enumerable.Range(0, Degree + 1).Select(order => Enumerable.Range(0, Degree + 1).Select(node =>
        Math.Cos(Math.PI * order * node / Degree) * (node is 0 or Degree ? 0.5 : 1) * (order is 0 or Degree ? 1.0 : 2.0) / Degree).ToArray())];

    private readonly double[] _coefficients;
    private readonly double _rounding;

    private ChebyshevSeries(double from, double to, double[] coefficients)
    {
        (From, To, _coefficients) = (from, to, coefficients);
        // Totals are points; below a point their size says nothing about the rounding of what they are made of.
        _rounding = 1e-13 * Math.Max(1, coefficients.Max(Math.Abs));
    }

    /// <summary>The lower end of the interval.</summary>
    internal double From { get; }

    /// <summary>The upper end of the interval.</summary>
    internal double To { get; }

    /// <summary>The points that the values are asked at, from the upper end to the lower.</summary>
    internal static double[] Nodes(double from, double to) => [.. Cosines.Select(cosine => from + ((to - from) * (1 + cosine) / 2))];

    /// <param name="from">The lower end.</param>
    /// <param name="to">The upper end.</param>
    /// <param name="values">The values at <see cref="Nodes"/>.</param>
    internal static ChebyshevSeries Through(double from, double to, ReadOnlySpan<double> values)
    {
        var coefficients = new double[Degree + 1];
        for (var order = 0; order <= Degree; order++) coefficients[order] = TensorPrimitives.Dot(Transform[order], values);
        return new ChebyshevSeries(from, to, coefficients);
    }

    /// <summary>True when the last coefficients are nothing but rounding, so that the series is the function.</summary>
    internal bool IsResolved => Enumerable.Range(Degree - 2, 3).All(order => Math.Abs(_coefficients[order]) <= _rounding);

    /// <summary>True when the function is a straight line but for rounding.</summary>
    internal bool IsLinear => Enumerable.Range(2, Degree - 1).All(order => Math.Abs(_coefficients[order]) <= _rounding);

    internal double At(double x)
    {
        var place = Math.Clamp((2 * x - From - To) / (To - From), -1, 1);
        var (next, afterNext) = (0.0, 0.0);
        for (var order = Degree; order >= 1; order--) (next, afterNext) = (_coefficients[order] + 2 * place * next - afterNext, next);
        return _coefficients[0] + place * next - afterNext;
    }

    /// <summary>1 or -1 when the function certainly has that sign on the whole interval, else 0: no polynomial exceeds 1.</summary>
    internal int CertainSign()
    {
        var rest = 0.0;
        for (var order = 1; order <= Degree; order++) rest += Math.Abs(_coefficients[order]);
        return Math.Abs(_coefficients[0]) > rest ? Math.Sign(_coefficients[0]) : 0;
    }

    /// <summary>True when the function certainly rises or falls throughout: the slope of polynomial k is at most k².</summary>
    internal bool IsCertainlyMonotone()
    {
        var rest = 0.0;
        for (var order = 2; order <= Degree; order++) rest += order * order * Math.Abs(_coefficients[order]);
        return Math.Abs(_coefficients[1]) > rest;
    }
}
