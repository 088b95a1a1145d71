using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace ScoreNotebooks;

/// <summary>The operations over a block that the framework's vectors do not have: those that know of missing values, and curves.</summary>
internal static class BlockArithmetic
{
    // Up to this many pieces a curve is a sum of ramps, one vector expression each; beyond, a search per value.
    private const int MostRamps = 12;

    private const double SmallestNormal = 2.2250738585072014e-308;
    private const double PlainExponent = 600;

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

    // The framework's vectors take another path when any of their lanes is special (zero, infinite, missing), and
    // the other lanes then differ in the last bit. Special values are set aside, so that a shop's score does not
    // depend on its neighbours.
    internal static void Logarithm(ReadOnlySpan<double> value, Span<double> target)
    {
        var smallest = new Vector<double>(SmallestNormal);
        var largest = new Vector<double>(double.MaxValue);
        SetAside(value, target, smallest, largest, Vector<double>.One);
        TensorPrimitives.Log(target, target);
        for (var i = 0; i < value.Length; i++)
            if (!(value[i] >= SmallestNormal && value[i] <= double.MaxValue)) target[i] = Math.Log(value[i]);
    }

    internal static void Exponential(ReadOnlySpan<double> value, Span<double> target)
    {
        var range = new Vector<double>(PlainExponent);
        SetAside(value, target, -range, range, Vector<double>.Zero);
        TensorPrimitives.Exp(target, target);
        for (var i = 0; i < value.Length; i++)
            if (!(Math.Abs(value[i]) <= PlainExponent)) target[i] = Math.Exp(value[i]);
    }

    private static void SetAside(
        ReadOnlySpan<double> value, Span<double> target, Vector<double> low, Vector<double> high, Vector<double> standIn)
    {
        var a = Vectors(value);
        var result = Vectors(target);
        for (var i = 0; i < result.Length; i++)
            result[i] = Vector.ConditionalSelect(
                Vector.BitwiseAnd(Vector.GreaterThanOrEqual(a[i], low), Vector.LessThanOrEqual(a[i], high)), a[i], standIn);
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
