using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ScoreNotebooks;

/// <summary>
/// The operations over a block: the framework's own vectors where it has them, and those that know of missing
/// values and of curves. The latter are compiled fully at their first call, since they spend their time in one loop.
/// </summary>
internal static class BlockArithmetic
{
    // Up to this many pieces a curve is a sum of ramps, or a choice of steps, one vector expression each; beyond, a search per value.
    internal const int MostRamps = 12;

    private const double SmallestNormal = 2.2250738585072014e-308;
    private const double PlainExponent = 600;

    internal static void Join(ScoreOperationKind kind, ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> target)
    {
        switch (kind)
        {
            case ScoreOperationKind.Add: TensorPrimitives.Add(left, right, target); break;
            case ScoreOperationKind.Subtract: TensorPrimitives.Subtract(left, right, target); break;
            case ScoreOperationKind.Multiply: TensorPrimitives.Multiply(left, right, target); break;
            case ScoreOperationKind.Divide: TensorPrimitives.Divide(left, right, target); break;
            case ScoreOperationKind.Minimum: TensorPrimitives.Min(left, right, target); break;
            default: TensorPrimitives.Max(left, right, target); break;
        }
    }

    internal static void Join(ScoreOperationKind kind, ReadOnlySpan<double> left, double right, Span<double> target)
    {
        switch (kind)
        {
            case ScoreOperationKind.Add: TensorPrimitives.Add(left, right, target); break;
            case ScoreOperationKind.Subtract: TensorPrimitives.Subtract(left, right, target); break;
            case ScoreOperationKind.Multiply: TensorPrimitives.Multiply(left, right, target); break;
            case ScoreOperationKind.Divide: TensorPrimitives.Divide(left, right, target); break;
            case ScoreOperationKind.Minimum: TensorPrimitives.Min(left, right, target); break;
            default: TensorPrimitives.Max(left, right, target); break;
        }
    }

    internal static void Join(ScoreOperationKind kind, double left, ReadOnlySpan<double> right, Span<double> target)
    {
        switch (kind)
        {
            case ScoreOperationKind.Subtract: TensorPrimitives.Subtract(left, right, target); break;
            case ScoreOperationKind.Divide: TensorPrimitives.Divide(left, right, target); break;
            default: Join(kind, right, left, target); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void IfMissing(ReadOnlySpan<double> value, ReadOnlySpan<double> otherwise, Span<double> target)
    {
        var a = Vectors(value);
        var b = Vectors(otherwise);
        var result = Vectors(target);
        for (var i = 0; i < result.Length; i++)
            result[i] = Vector.ConditionalSelect(Vector.Equals(a[i], a[i]), a[i], b[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
        var isPlain = SetAside(value, target, SmallestNormal, double.MaxValue, Vector<double>.One);
        TensorPrimitives.Log(target, target);
        if (isPlain) return;
        for (var i = 0; i < value.Length; i++)
            if (!(value[i] >= SmallestNormal && value[i] <= double.MaxValue)) target[i] = Math.Log(value[i]);
    }

    internal static void Exponential(ReadOnlySpan<double> value, Span<double> target)
    {
        var isPlain = SetAside(value, target, -PlainExponent, PlainExponent, Vector<double>.Zero);
        TensorPrimitives.Exp(target, target);
        if (isPlain) return;
        for (var i = 0; i < value.Length; i++)
            if (!(Math.Abs(value[i]) <= PlainExponent)) target[i] = Math.Exp(value[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool SetAside(
        ReadOnlySpan<double> value, Span<double> target, double least, double greatest, Vector<double> standIn)
    {
        var low = new Vector<double>(least);
        var high = new Vector<double>(greatest);
        var plain = Vector<long>.AllBitsSet;
        var a = Vectors(value);
        var result = Vectors(target);
        for (var i = 0; i < result.Length; i++)
        {
            var isPlain = Vector.BitwiseAnd(Vector.GreaterThanOrEqual(a[i], low), Vector.LessThanOrEqual(a[i], high));
            plain = Vector.BitwiseAnd(plain, isPlain);
            result[i] = Vector.ConditionalSelect(isPlain, a[i], standIn);
        }

        return Vector.EqualsAll(plain, Vector<long>.AllBitsSet);
    }

    internal static void Curve(PiecewiseCurve curve, ReadOnlySpan<double> value, Span<double> target)
    {
        if (curve.X.Length > MostRamps)
        {
            for (var i = 0; i < value.Length; i++) target[i] = curve.At(value[i]);
            return;
        }

        var x = curve.X;
        var y = curve.Y;
        if (curve.IsStaircase)
        {
            Stairs(x, y, value, target);
            return;
        }

        Ramp(x[0], x[1], y[0], y[0], y[1], value, target, isFirst: true);
        for (var piece = 1; piece + 1 < x.Length; piece++)
            Ramp(x[piece], x[piece + 1], 0, y[piece], y[piece + 1], value, target, isFirst: false);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Stairs(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> value, Span<double> target)
    {
        var v = Vectors(value);
        var result = Vectors(target);
        for (var i = 0; i < result.Length; i++)
        {
            var height = Vector.ConditionalSelect(Vector.Equals(v[i], v[i]), new Vector<double>(y[0]), v[i]);
            for (var step = 0; step < x.Length; step++)
                height = Vector.ConditionalSelect(Vector.GreaterThanOrEqual(v[i], new Vector<double>(x[step])), new Vector<double>(y[step + 1]), height);
            result[i] = height;
        }
    }

    // The ramp's share of its height is exactly 0 before it and exactly 1 behind it, so that the ends of a
    // curve are met to the last bit.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Ramp(
        double from, double to, double ground, double low, double high, ReadOnlySpan<double> value, Span<double> target, bool isFirst)
    {
        var start = new Vector<double>(from);
        var width = new Vector<double>(to - from);
        var height = new Vector<double>(high - low);
        var foot = new Vector<double>(ground);
        var v = Vectors(value);
        var result = Vectors(target);
        for (var i = 0; i < result.Length; i++)
        {
            var share = (v[i] - start) / width;
            share = Vector.ConditionalSelect(Vector.LessThan(share, Vector<double>.Zero), Vector<double>.Zero, share);
            share = Vector.ConditionalSelect(Vector.GreaterThan(share, Vector<double>.One), Vector<double>.One, share);
            result[i] = (isFirst ? foot : result[i]) + share * height;
        }
    }

    private static ReadOnlySpan<Vector<double>> Vectors(ReadOnlySpan<double> values) =>
        MemoryMarshal.Cast<double, Vector<double>>(values);

    private static Span<Vector<double>> Vectors(Span<double> values) => MemoryMarshal.Cast<double, Vector<double>>(values);
}
