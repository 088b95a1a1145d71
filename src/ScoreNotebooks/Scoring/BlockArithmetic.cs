using System.Numerics;
using System.Runtime.InteropServices;

namespace ScoreNotebooks;

/// <summary>The operations over a block that the framework's vectors do not have: those that know of missing values, and curves.</summary>
internal static class BlockArithmetic
{
    // Up to this many pieces a curve is a sum of ramps, one vector expression each; beyond, a search per value.
    private const int MostRamps = 12;

    internal static void IfMissing(ReadOnlySpan<double> value, ReadOnlySpan<double> otherwise, Span<double> target)
    {
        var a = Vectors(value);
        var b = Vectors(otherwise);
        var result = Vectors(target);
        for (var i = 0; i < result.Length; i++)
            result[i] = Vector.ConditionalSelect(Vector.Equals(a[i], a[i]), a[i], b[i]);
    }

    internal static void Present(ReadOnlySpan<double> value, Span<double> target)
    {
        var a = Vectors(value);
        var result = Vectors(target);
        for (var i = 0; i < result.Length; i++)
            result[i] = Vector.ConditionalSelect(Vector.Equals(a[i], a[i]), Vector<double>.One, Vector<double>.Zero);
    }

    internal static void Curve(PiecewiseCurve curve, ReadOnlySpan<double> value, Span<double> target)
    {
        if (curve.IsStaircase || curve.X.Length > MostRamps)
        {
            for (var i = 0; i < value.Length; i++) target[i] = curve.At(value[i]);
            return;
        }

        var x = curve.X;
        var y = curve.Y;
        target.Fill(y[0]);
        for (var piece = 0; piece + 1 < x.Length; piece++)
            AddRamp(x[piece], x[piece + 1], y[piece], y[piece + 1], value, target);
    }

    // The ramp's share of its height is exactly 0 before it and exactly 1 behind it, so that the ends of a
    // curve are met to the last bit.
    private static void AddRamp(double from, double to, double low, double high, ReadOnlySpan<double> value, Span<double> target)
    {
        var start = new Vector<double>(from);
        var width = new Vector<double>(to - from);
        var height = new Vector<double>(high - low);
        var v = Vectors(value);
        var result = Vectors(target);
        for (var i = 0; i < result.Length; i++)
        {
            var share = (v[i] - start) / width;
            share = Vector.ConditionalSelect(Vector.LessThan(share, Vector<double>.Zero), Vector<double>.Zero, share);
            share = Vector.ConditionalSelect(Vector.GreaterThan(share, Vector<double>.One), Vector<double>.One, share);
            result[i] += share * height;
        }
    }

    private static ReadOnlySpan<Vector<double>> Vectors(ReadOnlySpan<double> values) =>
        MemoryMarshal.Cast<double, Vector<double>>(values);

    private static Span<Vector<double>> Vectors(Span<double> values) => MemoryMarshal.Cast<double, Vector<double>>(values);
}
