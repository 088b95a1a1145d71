using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>
/// Logarithm, exponential and normal quantile of eight numbers at once, to a few units in the last place of single
/// precision. Written out here so that they are compiled into the loops that call them and give the same numbers on
/// every machine and under every version of the framework.
/// </summary>
internal static class LaneFunctions
{
    private const float LargestExponent = 87;

    /// <summary>The natural logarithm of positive numbers: exponent and mantissa apart, the mantissa by the series of the inverse hyperbolic tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<float> Log(Vector256<float> x)
    {
        // Taken off the bits, the root of a half leaves the exponent of a mantissa between it and the root of two.
        var rootOfHalf = Vector256.Create(0x3F3504F3);
        var exponent = (x.AsInt32() - rootOfHalf) >> 23;
        var mantissa = (x.AsInt32() - (exponent << 23)).AsSingle();
        var s = (mantissa - Vector256<float>.One) / (mantissa + Vector256<float>.One);
        var square = s * s;
        var series = Joined(square, 2f / 9, 2f / 7);
        series = Joined(series, square, 2f / 5);
        series = Joined(series, square, 2f / 3);
        var ofMantissa = Vector256.FusedMultiplyAdd(s * square, series, s + s);
        return Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(exponent), Vector256.Create(0.693147181f), ofMantissa);
    }

    /// <summary>The exponential: a power of two and the series of what is left. Beyond ±87 as at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<float> Exp(Vector256<float> x)
    {
        var limited = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-LargestExponent)), Vector256.Create(LargestExponent));
        var power = Vector256.Floor(Joined(limited, 1.44269504f, 0.5f));
        // The logarithm of two in two parts, so that the difference keeps its digits.
        var rest = Vector256.FusedMultiplyAdd(power, Vector256.Create(-0.693359375f), limited);
        rest = Vector256.FusedMultiplyAdd(power, Vector256.Create(2.12194440e-4f), rest);
        var series = Joined(rest, 1f / 720, 1f / 120);
        series = Joined(series, rest, 1f / 24);
        series = Joined(series, rest, 1f / 6);
        series = Joined(series, rest, 0.5f);
        series = Vector256.FusedMultiplyAdd(series * rest, rest, rest + Vector256<float>.One);
        return ((Vector256.ConvertToInt32Native(power) << 23) + series.AsInt32()).AsSingle();
    }

    /// <summary>The quantile of the standard normal distribution (Giles 2011, single precision).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<float> NormalQuantile(Vector256<float> share)
    {
        var x = (share * 2f) - Vector256<float>.One;
        var w = -Log((Vector256<float>.One - x) * (Vector256<float>.One + x));
        var isCentral = Vector256.LessThan(w, Vector256.Create(5f));
        var quantile = Central(w - Vector256.Create(2.5f));
        if (!IsEverywhere(isCentral))
            quantile = Vector256.ConditionalSelect(isCentral, quantile, Tail(Vector256.Sqrt(w) - Vector256.Create(3f)));
        return quantile * x * 1.41421356f;
    }

    /// <summary>Whether a condition holds for all eight. By its bits, since as numbers those of what holds equal nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsEverywhere(Vector256<float> condition) => condition.AsInt32() == Vector256<int>.AllBitsSet;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Central(Vector256<float> w)
    {
        var value = Joined(w, 2.81022636e-08f, 3.43273939e-07f);
        value = Joined(value, w, -3.5233877e-06f);
        value = Joined(value, w, -4.39150654e-06f);
        value = Joined(value, w, 0.00021858087f);
        value = Joined(value, w, -0.00125372503f);
        value = Joined(value, w, -0.00417768164f);
        value = Joined(value, w, 0.246640727f);
        return Joined(value, w, 1.50140941f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Tail(Vector256<float> w)
    {
        var value = Joined(w, -0.000200214257f, 0.000100950558f);
        value = Joined(value, w, 0.00134934322f);
        value = Joined(value, w, -0.00367342844f);
        value = Joined(value, w, 0.00573950773f);
        value = Joined(value, w, -0.0076224613f);
        value = Joined(value, w, 0.00943887047f);
        value = Joined(value, w, 1.00167406f);
        return Joined(value, w, 2.83297682f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Joined(Vector256<float> left, Vector256<float> right, float add) =>
        Vector256.FusedMultiplyAdd(left, right, Vector256.Create(add));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Joined(Vector256<float> left, float right, float add) =>
        Vector256.FusedMultiplyAdd(left, Vector256.Create(right), Vector256.Create(add));
}
