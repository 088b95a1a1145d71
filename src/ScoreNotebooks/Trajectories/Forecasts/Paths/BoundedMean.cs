using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>A number between 0 and 1 with a mean and a variance: a Beta distribution by its first three moments.</summary>
internal static class BoundedMean
{
    private const float MostOfVariance = 0.9f;

    /// <summary>The number that belongs to a standard normal one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<float> Draw(Vector256<float> normal, Vector256<float> mean, Vector256<float> variance)
    {
        var one = Vector256<float>.One;
        var most = Vector256.MaxNative(mean * (one - mean), Vector256.Create(1e-12f));
        var limited = Vector256.MinNative(variance, most * MostOfVariance);
        var deviation = Vector256.Sqrt(limited);
        var skewness = (one - mean - mean) * deviation * 2f / (most + limited);
        var drawn = mean + (deviation * PearsonThree.Of(normal, skewness));
        return Vector256.MinNative(Vector256.MaxNative(drawn, Vector256<float>.Zero), one);
    }
}
