using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ScoreNotebooks;

/// <summary>
/// All that indices of one output need to know of a sample: sums over its rows. Sums of parts of a sample add up to
/// those of the whole, so memory does not depend on the number of rows. Outputs are taken less a centre near their
/// mean; the indices are those of outputs less their mean exactly, whatever the centre.
/// </summary>
/// <param name="inputs">How many inputs there are.</param>
/// <param name="withPairs">Whether pairs of inputs are summed too.</param>
internal sealed class PickFreezeSums(int inputs, bool withPairs)
{
    private const int Whole = 6;
    private const int PerInput = 4;
    private const int PerPair = 6;

    private readonly double[] _sums = new double[
        Whole + (inputs * PerInput * (withPairs ? 2 : 1)) + (withPairs ? inputs * (inputs - 1) / 2 * PerPair : 0)];

    internal int Inputs => inputs;

    internal bool WithPairs => withPairs;

    /// <summary>Sums over the rows in which both independent outputs are there.</summary>
    internal ReadOnlySpan<double> OfWhole => _sums.AsSpan(0, Whole);

    /// <summary>Sums of an input drawn anew: rows, Σ(C − A), ΣB(C − A), Σ(C − A)², where C has the input of B and all else of A.</summary>
    internal ReadOnlySpan<double> OfInput(int input) => Input(input);

    /// <summary>The same with A and B exchanged; there when pairs are.</summary>
    internal ReadOnlySpan<double> OfInputMirrored(int input) => Input(inputs + input);

    internal ReadOnlySpan<double> OfPair(int first, int second) => Pair(first, second);

    internal void AddWhole(ReadOnlySpan<double> a, ReadOnlySpan<double> b) => Accumulate(a, b, _sums.AsSpan(0, Whole));

    internal void AddInput(int input, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> exchanged) =>
        AccumulateExchange(a, b, exchanged, Input(input));

    internal void AddInputMirrored(int input, ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> exchanged) =>
        AccumulateExchange(b, a, exchanged, Input(inputs + input));

    /// <summary>Adds products of outputs that share two inputs and nothing else; less those of outputs that share nothing.</summary>
    internal void AddPair(int first, int second, ReadOnlySpan<double> left, ReadOnlySpan<double> right) =>
        Accumulate(left, right, Pair(first, second));

    internal PickFreezeSums Plus(PickFreezeSums other) => Combined(other, 1);

    internal PickFreezeSums Less(PickFreezeSums other) => Combined(other, -1);

    private PickFreezeSums Combined(PickFreezeSums other, double times)
    {
        var combined = new PickFreezeSums(inputs, withPairs);
        for (var i = 0; i < _sums.Length; i++) combined._sums[i] = _sums[i] + (times * other._sums[i]);
        return combined;
    }

    private Span<double> Input(int input) => _sums.AsSpan(Whole + (input * PerInput), PerInput);

    private Span<double> Pair(int first, int second)
    {
        var pair = (first * (2 * inputs - first - 1) / 2) + second - first - 1;
        return _sums.AsSpan(Whole + (2 * inputs * PerInput) + (pair * PerPair), PerPair);
    }

    // Rows, Σx, Σy, Σx², Σy², Σxy.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Accumulate(ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> sums)
    {
        var (sumX, sumY, squareX, squareY, product) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
        var vectorsX = MemoryMarshal.Cast<double, Vector<double>>(x);
        var vectorsY = MemoryMarshal.Cast<double, Vector<double>>(y);
        for (var i = 0; i < vectorsX.Length; i++)
        {
            var (one, other) = (vectorsX[i], vectorsY[i]);
            sumX += one;
            sumY += other;
            squareX += one * one;
            squareY += other * other;
            product += one * other;
        }

        sums[0] += x.Length;
        sums[1] += Vector.Sum(sumX);
        sums[2] += Vector.Sum(sumY);
        sums[3] += Vector.Sum(squareX);
        sums[4] += Vector.Sum(squareY);
        sums[5] += Vector.Sum(product);
        for (var i = vectorsX.Length * Vector<double>.Count; i < x.Length; i++)
        {
            sums[1] += x[i];
            sums[2] += y[i];
            sums[3] += x[i] * x[i];
            sums[4] += y[i] * y[i];
            sums[5] += x[i] * y[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AccumulateExchange(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> exchanged, Span<double> sums)
    {
        var (change, product, square) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
        var vectorsA = MemoryMarshal.Cast<double, Vector<double>>(a);
        var vectorsB = MemoryMarshal.Cast<double, Vector<double>>(b);
        var vectorsC = MemoryMarshal.Cast<double, Vector<double>>(exchanged);
        for (var i = 0; i < vectorsA.Length; i++)
        {
            var difference = vectorsC[i] - vectorsA[i];
            change += difference;
            product += vectorsB[i] * difference;
            square += difference * difference;
        }

        sums[0] += a.Length;
        sums[1] += Vector.Sum(change);
        sums[2] += Vector.Sum(product);
        sums[3] += Vector.Sum(square);
        for (var i = vectorsA.Length * Vector<double>.Count; i < a.Length; i++)
        {
            var difference = exchanged[i] - a[i];
            sums[1] += difference;
            sums[2] += b[i] * difference;
            sums[3] += difference * difference;
        }
    }
}
